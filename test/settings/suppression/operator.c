// RUN: %check-case %s
// The operators that stand for pragmas can stand on the line itself, also in a macro.
#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _EXT { ULONG Value; } EXT, *PEXT;


#define QUIETLY __pragma(warning(suppress: videoport-callback-null))
#define PORTABLY _Pragma("prefast(suppress: videoport-callback-null, \"as documented\")")

VOID Operators(PEXT Extension)
{
    QUIETLY VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
    PORTABLY VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL); // FINDING: callback-null: VideoPortSynchronizeExecution
    _Pragma("warning(suppress: videoport-callback-null)")
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL); // FINDING: callback-null: VideoPortSynchronizeExecution
}
