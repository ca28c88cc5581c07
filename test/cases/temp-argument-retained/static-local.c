// RUN: %check-case %s
// A static variable of the callback.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    static PWSTR previous;

    if (previous != NULL && previous[0] == L'X')
        return ERROR_INVALID_PARAMETER;
    previous = ValueName; // FINDING: temp-argument-retained: ValueName is kept in previous (a global variable)
    return NO_ERROR;
}

VP_STATUS CardReadSettings(PVOID HwDeviceExtension)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Monitor", FALSE, CardValue, NULL);
}
