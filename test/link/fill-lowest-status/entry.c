/* Two buses; the lowest status counts. */
#include "card.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;
    ULONG First, Second;

    VideoPortZeroMemory(&Data, sizeof(Data));
    CardFill(&Data);
    Data.AdapterInterfaceType = PCIBus;
    First = VideoPortInitialize(Context1, Context2, &Data, NULL); // expect: init-missing-core-callback
    Data.AdapterInterfaceType = Isa;
    Second = VideoPortInitialize(Context1, Context2, &Data, NULL); // expect: init-missing-core-callback
    return First < Second ? First : Second;
}
