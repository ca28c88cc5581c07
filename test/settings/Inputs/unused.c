#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VOID Suppressions(PVOID Extension)
{
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL); // NOLINT(videoport-callback-null)
    // NOLINTNEXTLINE(videoport-*)
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
    VideoPortStallExecution(1); // NOLINT(videoport-callback-null)
    VideoPortStallExecution(1); // NOLINT(videoport-callback-nil)
    VideoPortStallExecution(1); // NOLINT(readability-magic-numbers)
#pragma warning(suppress: videoport-callback-null)
    VideoPortStallExecution(1);
    // NOLINTBEGIN(videoport-init-*)
    VideoPortStallExecution(1);
    // NOLINTEND(videoport-init-*)
#pragma warning(suppress: videoport-callback-null)
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
}
