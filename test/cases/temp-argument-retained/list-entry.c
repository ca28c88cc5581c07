// RUN: %check-case %s
// A local list entry is not kept, its pointer is.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _ENTRY {
    struct _ENTRY *Next;
    PWSTR Name;
} ENTRY, *PENTRY;

typedef struct _HW_DEVICE_EXTENSION {
    PENTRY Head;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    PENTRY last = extension->Head;

    if (last == NULL)
        return ERROR_INVALID_PARAMETER;
    while (last->Next != NULL)
        last = last->Next;
    last->Name = ValueName; // FINDING: temp-argument-retained: ValueName is kept in last->Name (the device extension)
    return NO_ERROR;
}

VP_STATUS CardReadSettings(PVOID HwDeviceExtension)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Monitor", FALSE, CardValue, NULL);
}
