// RUN: %check-case %s
// By way of a macro.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PWSTR Name;
    PVOID Data;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

#define EXTENSION ((PHW_DEVICE_EXTENSION)HwDeviceExtension)
#define KEEP(Member, Value) (EXTENSION->Member = (Value))

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    KEEP(Name, ValueName); // FINDING: temp-argument-retained: ValueName is kept in ((PHW_DEVICE_EXTENSION)HwDeviceExtension)->Name (the device extension)
    return NO_ERROR;
}

VP_STATUS CardReadSettings(PVOID HwDeviceExtension)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Monitor", FALSE, CardValue, NULL);
}
