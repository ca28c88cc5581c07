// RUN: %check-case %s
// Waits for the device lock and maps memory, with the right flag this time.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _NUM_EXTENSION {
    PHYSICAL_ADDRESS Frame;
    ULONG Length;
    PVOID Mapped;
} NUM_EXTENSION, *PNUM_EXTENSION;

static VOID Map(PNUM_EXTENSION Num, BOOLEAN Lock)
{
    ULONG Space = VIDEO_MEMORY_SPACE_MEMORY;

    if (Lock)
        VideoPortAcquireDeviceLock(Num); // FINDING: dpc-forbidden-call: VideoPortAcquireDeviceLock
    VideoPortMapMemory(Num, Num->Frame, &Num->Length, &Space, &Num->Mapped); // FINDING: dpc-forbidden-call: VideoPortMapMemory
    if (Lock)
        VideoPortReleaseDeviceLock(Num); // FINDING: dpc-forbidden-call: VideoPortReleaseDeviceLock
}

static VOID NTAPI NumDpc(PVOID HwDeviceExtension, PVOID Context)
{
    Map(HwDeviceExtension, TRUE);
}

VOID NumQueue(PVOID HwDeviceExtension)
{
    VideoPortQueueDpc(HwDeviceExtension, NumDpc, NULL);
}
