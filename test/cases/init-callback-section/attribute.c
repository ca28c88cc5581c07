// RUN: %check-case %s
// A section attribute, by way of a macro.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#define INITCODE __attribute__((section("INIT")))

INITCODE BOOLEAN NTAPI LateInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(InitializationData);
    InitializationData.HwFindAdapter = TsengFindAdapter;
    InitializationData.HwInitialize = TsengInitialize;
    InitializationData.HwStartIO = TsengStartIO;
    InitializationData.HwInitialize = LateInitialize; // FINDING: init-callback-section: LateInitialize is registered permanently as HwInitialize

    return VideoPortInitialize(pDriver, pRegistry, &InitializationData, NULL);
}
