/* BulbulSetPower is called from here as well, so it must not be pageable, whatever advice there is. */
#include "bulbul.h"

BOOLEAN NTAPI BulbulInterrupt(PVOID HwDeviceExtension)
{
    PBULBUL_EXTENSION Bulbul = HwDeviceExtension;
    VIDEO_POWER_MANAGEMENT Power;

    if (Bulbul->State == 0)
        return FALSE;
    Power.PowerState = VideoPowerOff;
    BulbulSetPower(Bulbul, DISPLAY_ADAPTER_HW_ID, &Power);
    return TRUE;
}
