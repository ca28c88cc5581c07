#include "card.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    return ERROR_DEV_NOT_EXIST;
}

BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}
