#include "bulbul.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

#pragma alloc_text(INIT, DriverEntry)

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(BULBUL_EXTENSION);
    Data.HwFindAdapter = BulbulFindAdapter;
    Data.HwInitialize = BulbulInitialize;
    Data.HwStartIO = BulbulStartIO;
    Data.HwInterrupt = BulbulInterrupt; // expect: init-interrupt-null-required
    Data.HwSetPowerState = BulbulSetPower;
    Data.HwGetPowerState = BulbulGetPower;
    Data.HwGetVideoChildDescriptor = BulbulGetChild;
    Data.AllowEarlyEnumeration = TRUE; // note: early enumeration is allowed here
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
