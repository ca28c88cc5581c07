// RUN: %check-case %s
// Who calls the helper is not seen in this file.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _AST_EXTENSION {
    VIDEO_ACCESS_RANGE Ranges[2];
    ULONG Slot;
} AST_EXTENSION, *PAST_EXTENSION;


VP_STATUS AstClaim(PAST_EXTENSION Ast)
{
    return VideoPortGetAccessRanges(Ast, 0, NULL, 2, Ast->Ranges, NULL, NULL, &Ast->Slot);
}
