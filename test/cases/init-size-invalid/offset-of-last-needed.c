// RUN: %check-case %s
// The structure ends before the callbacks that every miniport needs.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = FIELD_OFFSET(VIDEO_HW_INITIALIZATION_DATA, HwStartIO); // FINDING: init-size-invalid: the sizes of VIDEO_HW_INITIALIZATION_DATA are
    InitializationData.HwFindAdapter = MachFindAdapter;
    InitializationData.HwInitialize = MachInitialize;
    InitializationData.HwStartIO = MachStartIO;

    return VideoPortInitialize(Context1, Context2, &InitializationData, NULL);
}
