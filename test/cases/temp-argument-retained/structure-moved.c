// RUN: %check-case %s
// Within a local structure that VideoPortMoveMemory copies.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _VALUE {
    PWSTR Name;
    PVOID Data;
    ULONG Length;
} VALUE;

typedef struct _HW_DEVICE_EXTENSION {
    VALUE Last;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    VALUE value = {NULL, ValueData, ValueLength};

    VideoPortMoveMemory(&extension->Last, &value, sizeof(value)); // FINDING: temp-argument-retained: ValueData is kept in Data (the device extension)
    return NO_ERROR;
}

VP_STATUS CardReadSettings(PVOID HwDeviceExtension)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Monitor", FALSE, CardValue, NULL);
}
