// RUN: %check-case %s
// A function whose first parameter is something else.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

struct Table {
    ULONG Rows[256];
};

static ULONG Fill(PVOID Memory)
{
    struct Table *Table = Memory;

    Table->Rows[0] = 1;
    return Table->Rows[0];
}

VP_STATUS NTAPI GlintFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GlintStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI GlintInitialize(PVOID HwDeviceExtension)
{
    struct Table Table;

    *(PULONG)HwDeviceExtension = Fill(&Table);

    return TRUE;
}

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = GlintFindAdapter;
    InitData.HwInitialize = GlintInitialize;
    InitData.HwStartIO = GlintStartIO;
    InitData.HwDeviceExtensionSize = sizeof(ULONG);

    return VideoPortInitialize(DriverObject, RegistryPath, &InitData, NULL);
}
