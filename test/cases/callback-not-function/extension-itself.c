// RUN: %check-case %s
// The arguments are in the wrong order.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI QvValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Mode;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS QvRead(PHW_DEVICE_EXTENSION Extension)
{
    return VideoPortGetRegistryParameters(Extension, L"Mode", FALSE, (PVOID)Extension, (PVOID)QvValue); // FINDING: callback-not-function: VideoPortGetRegistryParameters
}
