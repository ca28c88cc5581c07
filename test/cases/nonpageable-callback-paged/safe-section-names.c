// RUN: %check-case %s
// Only names that begin with PAGE, in capital letters, are paged.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI NeoFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI NeoInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI NeoStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI NeoInterrupt(PVOID HwDeviceExtension);
VOID NTAPI NeoTimer(PVOID HwDeviceExtension);
BOOLEAN NTAPI NeoResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);

#pragma alloc_text(page, NeoInterrupt)
#pragma alloc_text(".text$PAGE", NeoTimer)
#pragma alloc_text(NOPAGE, NeoResetHw)

BOOLEAN NTAPI NeoInterrupt(PVOID HwDeviceExtension)
{
    return FALSE;
}

VOID NTAPI NeoTimer(PVOID HwDeviceExtension)
{
    VideoPortReadPortUchar((PUCHAR)0x3da);
}

BOOLEAN NTAPI NeoResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows)
{
    return FALSE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = NeoFindAdapter;
    data.HwInitialize = NeoInitialize;
    data.HwStartIO = NeoStartIO;
    data.HwInterrupt = NeoInterrupt;
    data.HwTimer = NeoTimer;
    data.HwResetHw = NeoResetHw;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
