// RUN: %check-case %s
// A union that both a number and a pointer fit.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef union _SLOT {
    ULONG Number;
    PVOID Pointer;
} SLOT;

typedef struct _HW_DEVICE_EXTENSION {
    SLOT Slots[2];
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    SLOT slot;

    if (ValueLength == sizeof(ULONG))
        slot.Number = *(PULONG)ValueData;
    else
        slot.Pointer = ValueData;
    extension->Slots[1] = slot; // FINDING: temp-argument-retained: ValueData is kept in extension->Slots[1].Pointer (the device extension)
    return NO_ERROR;
}

VP_STATUS CardReadSettings(PVOID HwDeviceExtension)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Monitor", FALSE, CardValue, NULL);
}
