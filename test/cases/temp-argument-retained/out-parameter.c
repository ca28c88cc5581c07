// RUN: %check-case %s
// A helper with an out-parameter.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVOID Table;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static BOOLEAN CardAccept(PVOID Data, ULONG Length, PVOID *Accepted)
{
    if (Length < 4)
        return FALSE;
    *Accepted = Data; // FINDING: temp-argument-retained: ValueData is kept in *Accepted.Table (the device extension)
    return TRUE;
}

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    return CardAccept(ValueData, ValueLength, &extension->Table) ? NO_ERROR : ERROR_INVALID_PARAMETER;
}

VP_STATUS CardReadSettings(PVOID HwDeviceExtension)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Monitor", FALSE, CardValue, NULL);
}
