#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VOID Nested(PVOID Extension)
{
    // NOLINTBEGIN(videoport-callback-null)
    // NOLINTBEGIN(videoport-callback-null)
    VideoPortStallExecution(1);
    // NOLINTEND(videoport-callback-null)
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
    // NOLINTEND(videoport-callback-null)
#ifdef OLD
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL); // NOLINT(videoport-callback-null)
#endif
}
