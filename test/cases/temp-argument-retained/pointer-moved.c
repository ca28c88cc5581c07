// RUN: %check-case %s
// The bytes of the pointer itself are moved.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVOID Saved;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    VideoPortMoveMemory(&extension->Saved, &ValueData, sizeof(ValueData)); // FINDING: temp-argument-retained: ValueData is kept in Saved (the device extension)
    return NO_ERROR;
}

VP_STATUS CardReadSettings(PVOID HwDeviceExtension)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Monitor", FALSE, CardValue, NULL);
}
