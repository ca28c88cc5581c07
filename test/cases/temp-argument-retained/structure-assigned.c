// RUN: %check-case %s
// Within a local structure that is assigned.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _VALUE {
    PWSTR Name;
    ULONG Length;
} VALUE;

typedef struct _HW_DEVICE_EXTENSION {
    VALUE Last;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    VALUE value;

    value.Name = ValueName;
    value.Length = ValueLength;
    extension->Last = value; // FINDING: temp-argument-retained: ValueName is kept in extension->Last.Name (the device extension)
    return NO_ERROR;
}

VP_STATUS CardReadSettings(PVOID HwDeviceExtension)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Monitor", FALSE, CardValue, NULL);
}
