#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VOID Synchronize(PVOID Extension)
{
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
}
