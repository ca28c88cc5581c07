// RUN: %check-case --checks=videoport-callback-could-be-pageable %s
// A callback that is passed to a service.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI AlgFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI AlgInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI AlgStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma alloc_text(PAGE, DriverEntry, AlgInitialize)

VP_STATUS NTAPI AlgValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData, ULONG ValueLength) // FINDING: callback-could-be-pageable: AlgValue should be pageable, as every HwVidQueryNamedValueCallback should
{
    *(PULONG)Context = ValueLength;
    return NO_ERROR;
}

BOOLEAN NTAPI AlgInitialize(PVOID HwDeviceExtension)
{
    ULONG length = 0;

    PAGED_CODE();
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Mode", FALSE, AlgValue, &length); // NOTE: AlgValue is registered as HwVidQueryNamedValueCallback here
    return length != 0;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = AlgFindAdapter;
    data.HwInitialize = AlgInitialize;
    data.HwStartIO = AlgStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
