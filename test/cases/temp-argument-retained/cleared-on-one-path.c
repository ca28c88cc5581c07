// RUN: %check-case %s
// Cleared, but not when the value is too short.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVOID Current;
    ULONG Sum;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->Current = ValueData; // FINDING: temp-argument-retained: ValueData is kept in extension->Current (the device extension)
    if (ValueLength < sizeof(ULONG))
        return ERROR_INVALID_PARAMETER;
    extension->Sum += *(PULONG)extension->Current;
    extension->Current = NULL;
    return NO_ERROR;
}

VP_STATUS CardReadSettings(PVOID HwDeviceExtension)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Monitor", FALSE, CardValue, NULL);
}
