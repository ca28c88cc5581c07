// RUN: %check-case %s
// Variables that say themselves where they lie, used by a helper.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PULONG Regs;
    PULONG Table;
    PULONG Spare;
    PUCHAR Shadow;
    ULONG Index;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI NeoFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI NeoInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI NeoStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#define PAGED_DATA __attribute__((section("PAGEDATA")))

typedef struct {
    ULONG Port;
    ULONG Value;
} NEO_STEP;

PAGED_DATA NEO_STEP NeoSteps[2] = {{0, 1}, {4, 0}}; // NOTE: it is placed in a pageable section here
static PAGED_DATA ULONG NeoCount = 0;

static VOID NeoQuiet(PHW_DEVICE_EXTENSION Extension)
{
    NEO_STEP first;

    VideoPortMoveMemory(&first, NeoSteps, sizeof(first)); // FINDING: pageable-data-at-raised-irql: NeoSteps may be paged out, but HwVidTimer
    VideoPortWriteRegisterUlong(Extension->Regs + first.Port, NeoSteps[1].Value); // FINDING: pageable-data-at-raised-irql: NeoSteps may be paged out
    NeoCount++; // FINDING: pageable-data-at-raised-irql: NeoCount may be paged out
}

VOID NTAPI NeoTimer(PVOID HwDeviceExtension)
{
    NeoQuiet((PHW_DEVICE_EXTENSION)HwDeviceExtension); // NOTE: NeoTimer calls NeoQuiet here
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = NeoFindAdapter;
    data.HwInitialize = NeoInitialize;
    data.HwStartIO = NeoStartIO;
    data.HwTimer = NeoTimer;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
