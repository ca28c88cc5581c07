#include "lapwing.h"

VOID NTAPI LapwingBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    PULONG Snapshot = LapwingSnapshot(HwDeviceExtension); // note: LapwingBugcheck calls LapwingSnapshot here

    if (Snapshot != NULL && BufferSize >= LAPWING_DUMP)
        VideoPortMoveMemory(Buffer, Snapshot, LAPWING_DUMP);
}
