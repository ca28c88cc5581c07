#include "towhee.h"

namespace {
VOID Step(PTOWHEE_EXTENSION Towhee)
{
    VideoPortSetRegistryParameters(Towhee, const_cast<PWSTR>(L"Frames"), &Towhee->Frames, sizeof(Towhee->Frames));
}
}

VOID Notify(PTOWHEE_EXTENSION Towhee)
{
    Towhee->Frames |= 1;
}

VOID Notify(PTOWHEE_EXTENSION Towhee, ULONG Reason)
{
    if (Reason != 0)
        Step(Towhee);
}

BOOLEAN NTAPI TowheeStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PTOWHEE_EXTENSION Towhee = static_cast<PTOWHEE_EXTENSION>(HwDeviceExtension);

    Notify(Towhee, RequestPacket->IoControlCode);
    Screen(Towhee).Clear();
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
