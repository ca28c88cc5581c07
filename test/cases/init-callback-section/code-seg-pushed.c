// RUN: %check-case %s
// Between push and pop.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma code_seg(push, init, "INIT")

BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

#pragma code_seg(pop, init)

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(InitializationData);
    InitializationData.HwFindAdapter = QvFindAdapter;
    InitializationData.HwInitialize = QvInitialize; // FINDING: init-callback-section: QvInitialize is registered permanently as HwInitialize, but lies in the section INIT
    InitializationData.HwStartIO = QvStartIO;

    return VideoPortInitialize(Argument1, Argument2, &InitializationData, NULL);
}
