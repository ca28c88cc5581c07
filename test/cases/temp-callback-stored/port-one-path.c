// RUN: %check-case %s
// A port that leaves the routine behind when the query fails.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

static PMINIPORT_QUERY_DEVICE_ROUTINE Current;

VP_STATUS PortQueryBus(PVOID *Data, PULONG Length);

VP_STATUS NTAPI VideoPortGetDeviceData(PVOID HwDeviceExtension, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                                       PMINIPORT_QUERY_DEVICE_ROUTINE CallbackRoutine, PVOID Context)
{
    PVOID data = NULL;
    ULONG length = 0;
    VP_STATUS status;

    Current = CallbackRoutine; // FINDING: temp-callback-stored: is kept in
    if (PortQueryBus(&data, &length) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    status = Current(HwDeviceExtension, Context, DeviceDataType, NULL, 0, data, length, NULL, 0);
    Current = NULL;
    return status;
}
