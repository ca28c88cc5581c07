// RUN: %check-case %s
// The other arguments may be NULL.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI TsengWriteCursor(PVOID Context);
VOID NTAPI TsengDpc(PVOID HwDeviceExtension, PVOID Context);
VP_STATUS NTAPI TsengValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);

BOOLEAN TsengUpdate(PVOID HwDeviceExtension)
{
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Mode", FALSE, TsengValue, NULL);
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpLowPriority, TsengWriteCursor, NULL);
}

BOOLEAN NTAPI TsengInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, TsengDpc, NULL);
}
