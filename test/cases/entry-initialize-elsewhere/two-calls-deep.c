// RUN: %check-case %s
// A helper of a helper: the notes show the way.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

static PVOID First, Second;
VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VP_STATUS RegisterAgain(VOID)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = CardFindAdapter;
    Data.HwInitialize = CardInitialize;
    Data.HwStartIO = CardStartIO;
    return VideoPortInitialize(First, Second, &Data, NULL); // FINDING: entry-initialize-elsewhere: VideoPortInitialize may be called only from DriverEntry
}

static VOID Restart(VOID)
{
    RegisterAgain(); // NOTE: Restart calls RegisterAgain
}

BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension)
{
    Restart();
    return TRUE;
}

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    First = pDriver;
    Second = pRegistry;
    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = CardFindAdapter;
    InitData.HwInitialize = CardInitialize;
    InitData.HwStartIO = CardStartIO;

    return VideoPortInitialize(pDriver, pRegistry, &InitData, NULL);
}
