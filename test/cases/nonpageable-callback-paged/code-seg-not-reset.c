// RUN: %check-case %s
// The pageable part of the file has no end, and the DPC routine follows.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI SavageFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SavageInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SavageStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma code_seg("PAGE") // NOTE: SavageDpc is placed in the section PAGE here

static ULONG Scaled(ULONG Value)
{
    return 2 * Value;
}

BOOLEAN NTAPI SavageInitialize(PVOID HwDeviceExtension)
{
    return Scaled(1) == 2;
}

VOID NTAPI SavageDpc(PVOID HwDeviceExtension, PVOID Context)
{
    *(PULONG)Context = 0;
}

#pragma code_seg()

BOOLEAN NTAPI SavageInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, SavageDpc, HwDeviceExtension); // FINDING: nonpageable-callback-paged: SavageDpc is registered as HwVidDpcRoutine
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = SavageFindAdapter;
    data.HwInitialize = SavageInitialize;
    data.HwStartIO = SavageStartIO;
    data.HwInterrupt = SavageInterrupt;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
