// RUN: %check-case %s
// Reads a parameter with one of the five functions.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

static VP_STATUS NTAPI KeepValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                 ULONG ValueLength)
{
    *(PULONG)Context = *(PULONG)ValueData;
    return NO_ERROR;
}

static VOID NTAPI AviDpc(PVOID HwDeviceExtension, PVOID Context)
{
    ULONG Rate = 60;

    VideoPortGetRegistryParameters(HwDeviceExtension, L"Rate", FALSE, KeepValue, &Rate); // FINDING: dpc-forbidden-call: VideoPortGetRegistryParameters must not be called in HwVidDpcRoutine
}

BOOLEAN NTAPI AviInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, AviDpc, NULL); // NOTE: AviDpc is registered as HwVidDpcRoutine here
}
