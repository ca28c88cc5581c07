// RUN: %check-case %s
// From a member of the device extension back to the whole.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_MONITOR {
    ULONG Index;
    PVOID Edid;
} CARD_MONITOR;

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Flags;
    PVOID LastData;
    CARD_MONITOR Monitors[2];
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardMonitorValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = CONTAINING_RECORD(Context, HW_DEVICE_EXTENSION, Monitors[0]);

    extension->LastData = ValueData; // FINDING: temp-argument-retained: ValueData is kept in extension->LastData (the device extension)
    return NO_ERROR;
}

VP_STATUS CardReadMonitor(PHW_DEVICE_EXTENSION extension)
{
    return VideoPortGetRegistryParameters(extension, L"Edid", FALSE, CardMonitorValue, &extension->Monitors[0]);
}
