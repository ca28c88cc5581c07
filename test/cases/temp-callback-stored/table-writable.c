// RUN: %check-case %s
// A table that is not const.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VP_STATUS NTAPI CardDepth(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength);
VP_STATUS NTAPI CardGamma(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength);

static PMINIPORT_GET_REGISTRY_ROUTINE Readers[2];

VOID CardReadSettings(PVOID HwDeviceExtension)
{
    Readers[0] = CardDepth; // FINDING: temp-callback-stored: CardDepth is kept in Readers[0] (a global variable)
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Depth", FALSE, Readers[0], NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Gamma", FALSE, CardGamma, NULL);
}
