// RUN: %check-case %s
// A helper that HwVidStartIO calls as well: a flag, a bit, a constant and the level keep the DPC out.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

#define EDID_CACHED 0
#define EDID_READ 1
#define SYNC_DEVICE 0x10

typedef struct _OAK_EXTENSION {
    PVOID Done;
    ULONG Slot;
    ULONG State;
} OAK_EXTENSION, *POAK_EXTENSION;

static VOID Save(POAK_EXTENSION Oak, ULONG Value, BOOLEAN Persistent)
{
    Oak->State = Value;
    if (Persistent && Value != 0)
        VideoPortSetRegistryParameters(Oak, L"State", &Oak->State, sizeof(Oak->State));
}

static ULONG Edid(POAK_EXTENSION Oak, ULONG How)
{
    switch (How) {
    case EDID_READ:
        VideoPortGetBusData(Oak, PCIConfiguration, Oak->Slot, &Oak->State, 0, 4);
        return Oak->State;
    case EDID_CACHED:
        return Oak->State;
    }
    return 0;
}

static VOID Update(POAK_EXTENSION Oak, ULONG Flags)
{
    if (!(Flags & SYNC_DEVICE))
        goto done;
    VideoPortAcquireDeviceLock(Oak);
    ++Oak->State;
    VideoPortReleaseDeviceLock(Oak);
done:
    Oak->State |= Flags;
}

static VOID Log(POAK_EXTENSION Oak)
{
    KIRQL Irql = VideoPortGetCurrentIrql();

    if (Irql == 0)
        VideoPortSetRegistryParameters(Oak, L"Log", &Oak->State, sizeof(Oak->State));
}

static VOID NTAPI OakDpc(PVOID HwDeviceExtension, PVOID Context)
{
    Save(HwDeviceExtension, 1, FALSE);
    Edid(HwDeviceExtension, EDID_CACHED);
    Update(HwDeviceExtension, 0x21);
    Log(HwDeviceExtension);
}

BOOLEAN NTAPI OakStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    Save(HwDeviceExtension, 2, TRUE);
    Edid(HwDeviceExtension, EDID_READ);
    Update(HwDeviceExtension, SYNC_DEVICE | 1);
    Log(HwDeviceExtension);
    return TRUE;
}

BOOLEAN NTAPI OakInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, OakDpc, NULL);
}

VOID Register(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = OakStartIO;
    Data->HwInterrupt = OakInterrupt;
}
