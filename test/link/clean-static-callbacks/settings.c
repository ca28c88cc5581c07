#include "pipit.h"

/* Not the routine of the same name in entry.c: this one may use the registry. */
static VP_STATUS NTAPI Callback(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                ULONG ValueLength)
{
    ULONG Seen = 1;

    if (ValueLength != sizeof(ULONG))
        return ERROR_INVALID_PARAMETER;
    *(PULONG)Context = *(PULONG)ValueData;
    return VideoPortSetRegistryParameters(HwDeviceExtension, L"Seen", &Seen, sizeof(Seen));
}

VOID PipitLoad(PPIPIT_EXTENSION Pipit)
{
    VideoPortGetRegistryParameters(Pipit, L"Brightness", FALSE, Callback, &Pipit->Brightness);
}

BOOLEAN NTAPI PipitStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PipitLoad(HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
