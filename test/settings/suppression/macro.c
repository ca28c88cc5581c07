// RUN: %check-case %s
// A comment where a macro is used or defined counts, as it does for clang-tidy.
#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _EXT { ULONG Value; } EXT, *PEXT;


#define SYNCHRONIZE_QUIETLY(Extension) VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL) // NOLINT(videoport-callback-null)
#define SYNCHRONIZE(Extension) VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL)

VOID Macros(PEXT Extension)
{
    SYNCHRONIZE_QUIETLY(Extension);
    SYNCHRONIZE(Extension); // NOLINT(videoport-callback-null)
    SYNCHRONIZE(Extension); // FINDING: callback-null: VideoPortSynchronizeExecution
#pragma warning(suppress: videoport-callback-null)
    SYNCHRONIZE(Extension);
}
