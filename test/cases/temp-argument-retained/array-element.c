// RUN: %check-case %s
// One of many, at an index that is not known.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PWSTR Names[8];
    ULONG Count;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    if (extension->Count >= 8)
        return ERROR_INVALID_PARAMETER;
    extension->Names[extension->Count++] = ValueName; // FINDING: temp-argument-retained: ValueName is kept in extension->Names[extension->Count++] (the device extension)
    return NO_ERROR;
}

VP_STATUS CardReadSettings(PVOID HwDeviceExtension)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Monitor", FALSE, CardValue, NULL);
}
