// RUN: %check-case %s
// The helper compares what it is told: a level, an amount.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

static VOID Save(PVOID HwDeviceExtension, UCHAR Level, ULONG Value)
{
    ULONG Copy = Value;

    if (Level < 2)
        VideoPortSetRegistryParameters(HwDeviceExtension, L"Value", &Copy, sizeof(Copy));
    if (8 >= Value)
        return;
    while (Copy-- != 0)
        VideoPortSetRegistryParameters(HwDeviceExtension, L"Large", &Copy, sizeof(Copy));
}

static VOID NTAPI LuxDpc(PVOID HwDeviceExtension, PVOID Context)
{
    Save(HwDeviceExtension, 2, 8);
}

BOOLEAN NTAPI LuxStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    Save(HwDeviceExtension, 0, 9);
    return VideoPortReadRegisterUchar(HwDeviceExtension) != 0;
}

BOOLEAN NTAPI LuxInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, LuxDpc, NULL);
}

VOID Register(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = LuxStartIO;
    Data->HwInterrupt = LuxInterrupt;
}
