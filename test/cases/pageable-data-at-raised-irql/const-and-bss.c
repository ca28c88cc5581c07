// RUN: %check-case --targets=i686-w64-mingw32,x86_64-w64-mingw32,x86_64-pc-windows-msvc %s
// Constants and variables without initializer have sections of their own.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PULONG Regs;
    PULONG Table;
    PULONG Spare;
    PUCHAR Shadow;
    ULONG Index;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI TrioFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TrioInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TrioStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma const_seg("PAGECONST")
static const ULONG Masks[2] = {0xff, 0xffff};
#pragma const_seg()

#pragma bss_seg("PAGEBSS")
static ULONG Seen;
#pragma bss_seg()

VOID NTAPI TrioTimer(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = (PHW_DEVICE_EXTENSION)HwDeviceExtension;

    VideoPortWriteRegisterUlong(extension->Regs, Masks[1]); // FINDING: pageable-data-at-raised-irql: Masks may be paged out, but HwVidTimer
    ++Seen; // FINDING: pageable-data-at-raised-irql: Seen may be paged out, but HwVidTimer
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = TrioFindAdapter;
    data.HwInitialize = TrioInitialize;
    data.HwStartIO = TrioStartIO;
    data.HwTimer = TrioTimer;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
