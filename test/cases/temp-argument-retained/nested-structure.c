// RUN: %check-case %s
// The value, two structures down.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Id;
    struct {
        struct {
            PVOID Bytes;
            ULONG Length;
        } Edid;
    } Monitor;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardEdidValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->Monitor.Edid.Length = ValueLength;
    extension->Monitor.Edid.Bytes = ValueData; // FINDING: temp-argument-retained: ValueData is kept in extension->Monitor.Edid.Bytes (the device extension)
    return NO_ERROR;
}

VP_STATUS CardReadSettings(PVOID HwDeviceExtension)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Monitor", FALSE, CardEdidValue, NULL);
}
