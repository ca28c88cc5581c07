// RUN: %check-case %s
// A slot that is taken and given back.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVOID Slots[4];
    ULONG Count;
    ULONG Sum;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardPush(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->Slots[extension->Count++] = ValueData;
    extension->Sum += *(PULONG)extension->Slots[extension->Count - 1];
    extension->Slots[--extension->Count] = NULL;
    return NO_ERROR;
}

VP_STATUS NTAPI CardAllSlots(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    ULONG i;

    extension->Slots[1] = ValueData;
    extension->Sum += ValueLength;
    for (i = 0; i < 4; i++)
        extension->Slots[i] = NULL;
    return NO_ERROR;
}

VP_STATUS NTAPI CardSameIndex(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    ULONG i = extension->Sum & 3;

    extension->Slots[i] = ValueName;
    extension->Count += ValueLength;
    extension->Slots[i] = NULL;
    return NO_ERROR;
}

VP_STATUS NTAPI CardWholeExtension(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->Slots[0] = ValueName;
    VideoPortZeroMemory(extension, sizeof(*extension));
    return NO_ERROR;
}

VOID CardReadSettings(PVOID HwDeviceExtension)
{
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Push", FALSE, CardPush, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"All", FALSE, CardAllSlots, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Same", FALSE, CardSameIndex, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Whole", FALSE, CardWholeExtension, NULL);
}
