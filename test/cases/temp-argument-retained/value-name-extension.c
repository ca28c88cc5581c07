// RUN: %check-case %s
// The name of the value, in the device extension.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PWSTR LastName;
    ULONG Count;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->LastName = ValueName; // FINDING: temp-argument-retained: ValueName is kept in extension->LastName (the device extension)
    extension->Count++;
    return NO_ERROR;
}

VP_STATUS CardReadSettings(PVOID HwDeviceExtension)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Monitor", FALSE, CardValue, NULL);
}
