// RUN: %check-case %s
// The driver world's pragmas silence the rules they name in the line of code that follows.
#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _EXT { ULONG Value; } EXT, *PEXT;


VOID OneLine(PEXT Extension)
{
#pragma warning(suppress: videoport-callback-null)
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL); // FINDING: callback-null: VideoPortSynchronizeExecution
#pragma prefast(suppress: videoport-callback-null, "the port accepts it here")
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
#pragma warning(suppress : videoport-callback-*)
    // A comment is no line of code.

    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
#pragma warning(suppress: 4100 videoport-callback-null)
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
#pragma warning(suppress: 4100, videoport-init-not-zeroed)
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL); // FINDING: callback-null: VideoPortSynchronizeExecution
#pragma warning(disable: 4100; suppress: videoport-callback-null)
#pragma warning(suppress: videoport-callback-maybe-null)
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
#pragma warning(suppress: 28138)
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL); // FINDING: callback-null: VideoPortSynchronizeExecution
#pragma warning(disable: videoport-callback-null)
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL); // FINDING: callback-null: VideoPortSynchronizeExecution
}
