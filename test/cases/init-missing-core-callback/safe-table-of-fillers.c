// RUN: %check-case %s
// Functions that fill the structure are called through a table.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID FillPci(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = GlintStartIO;
}

static VOID (*const Fillers[])(PVIDEO_HW_INITIALIZATION_DATA) = {FillPci, FillPci};
ULONG GlintBus(VOID);

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(HwInitData);
    HwInitData.HwFindAdapter = GlintFindAdapter;
    HwInitData.HwInitialize = GlintInitialize;
    Fillers[GlintBus() & 1](&HwInitData);
    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
}
