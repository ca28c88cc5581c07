// RUN: %check-case %s
// The words of a text, in a loop.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PWSTR Words[4];
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    PWSTR text = ValueData;
    ULONG count = 0;
    ULONG i;

    for (i = 0; i < ValueLength / sizeof(WCHAR) && count < 4; i++) {
        if (text[i] == L' ')
            extension->Words[count++] = &text[i + 1]; // FINDING: temp-argument-retained: ValueData is kept in extension->Words[count++] (the device extension)
    }
    return NO_ERROR;
}

VP_STATUS CardReadSettings(PVOID HwDeviceExtension)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Monitor", FALSE, CardValue, NULL);
}
