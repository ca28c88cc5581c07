#include "lapwing.h"

PULONG LapwingSnapshot(PLAPWING_EXTENSION Lapwing)
{
    if (Lapwing->Snapshot == NULL)
        Lapwing->Snapshot = VideoPortAllocatePool(Lapwing, VpNonPagedPool, LAPWING_DUMP, 'wpaL'); // expect: bugcheck-forbidden-call
    if (Lapwing->Snapshot != NULL)
        VideoPortReadRegisterBufferUlong(Lapwing->Registers, Lapwing->Snapshot, LAPWING_DUMP / sizeof(ULONG));
    return Lapwing->Snapshot;
}
