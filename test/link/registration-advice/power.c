#include "bulbul.h"

VP_STATUS NTAPI BulbulSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl)
{
    PBULBUL_EXTENSION Bulbul = HwDeviceExtension;

    Bulbul->State = PowerControl->PowerState;
    return NO_ERROR;
}

VP_STATUS NTAPI BulbulGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT PowerControl) // expect: callback-could-be-pageable
{
    return NO_ERROR;
}

#pragma alloc_text(PAGE, BulbulStartIO)

BOOLEAN NTAPI BulbulStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
