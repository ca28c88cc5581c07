// RUN: %check-case %s
// The kernel's RtlZeroMemory, where it is a macro.

#include <string.h>
#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
#undef RtlZeroMemory
#define RtlZeroMemory(Destination, Length) memset((Destination), 0, (Length))

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    RtlZeroMemory(&InitializationData, sizeof(VIDEO_HW_INITIALIZATION_DATA));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = MachFindAdapter;
    InitializationData.HwInitialize = MachInitialize;
    InitializationData.HwStartIO = MachStartIO;

    return VideoPortInitialize(Argument1, Argument2, &InitializationData, NULL);
}
