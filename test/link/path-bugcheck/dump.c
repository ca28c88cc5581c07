#include "godwit.h"

VOID NTAPI GodwitDumpState(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    PGODWIT_EXTENSION Godwit = HwDeviceExtension;

    VideoPortMoveMemory(Buffer, Godwit->State, GODWIT_LARGE);
}

VOID NTAPI GodwitDumpAll(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
    PGODWIT_EXTENSION Godwit = HwDeviceExtension;

    VideoPortMoveMemory(Buffer, Godwit->State, GODWIT_LARGE); // expect: bugcheck-buffer-overrun
}
