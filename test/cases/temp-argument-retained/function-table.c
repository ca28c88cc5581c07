// RUN: %check-case %s
// A table of handlers.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVOID Modes;
    ULONG Depth;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static VOID CardTakeDepth(PHW_DEVICE_EXTENSION extension, PVOID data)
{
    extension->Depth = *(PULONG)data;
}

static VOID CardTakeModes(PHW_DEVICE_EXTENSION extension, PVOID data)
{
    extension->Modes = data; // FINDING: temp-argument-retained: is kept in
}

static VOID (*const Handlers[])(PHW_DEVICE_EXTENSION, PVOID) = {CardTakeDepth, CardTakeModes};

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    Handlers[ValueLength == sizeof(ULONG) ? 0 : 1](HwDeviceExtension, ValueData);
    return NO_ERROR;
}

VP_STATUS CardReadSettings(PVOID HwDeviceExtension)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Monitor", FALSE, CardValue, NULL);
}
