#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VOID HalfTyped(PVOID Extension)
{
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
    
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
}

VOID Whole(PVOID Extension)
{
    VideoPortSynchronizeExecution(Extension, VpLowPriority, NULL, NULL);
}

UNKNOWN Outside;
