// RUN: %check-case %s
// The helper compares what it is told, and the DPC tells it just too little.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

static VOID Save(PVOID HwDeviceExtension, UCHAR Level, ULONG Value)
{
    if (Level <= 2 && Value > 8)
        VideoPortSetRegistryParameters(HwDeviceExtension, L"Large", &Value, sizeof(Value)); // FINDING: dpc-forbidden-call: VideoPortSetRegistryParameters
}

static VOID NTAPI LuxDpc(PVOID HwDeviceExtension, PVOID Context)
{
    Save(HwDeviceExtension, 2, 9);
}

BOOLEAN NTAPI LuxInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, LuxDpc, NULL);
}
