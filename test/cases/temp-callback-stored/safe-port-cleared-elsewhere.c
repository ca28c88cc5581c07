// RUN: %check-case %s
// A port whose worker takes the routine back, on the other side of a call.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

static PMINIPORT_QUERY_DEVICE_ROUTINE Current;

VP_STATUS PortQueryBus(PVOID HwDeviceExtension, PVOID Context);

VOID PortBusDone(VOID)
{
    Current = NULL;
}

VP_STATUS NTAPI VideoPortGetDeviceData(PVOID HwDeviceExtension, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                                       PMINIPORT_QUERY_DEVICE_ROUTINE CallbackRoutine, PVOID Context)
{
    Current = CallbackRoutine;
    return PortQueryBus(HwDeviceExtension, Context);
}
