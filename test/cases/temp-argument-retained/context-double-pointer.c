// RUN: %check-case %s
// Context is the address of a pointer.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    *(PVOID *)Context = ValueData; // FINDING: temp-argument-retained: ValueData is kept in *(PVOID *)Context (memory that Context points to)
    return NO_ERROR;
}

PWSTR CardReadString(PVOID HwDeviceExtension)
{
    PWSTR text = NULL;

    if (VideoPortGetRegistryParameters(HwDeviceExtension, L"ChipType", FALSE, CardValue, &text) != NO_ERROR)
        return NULL;
    return text;
}
