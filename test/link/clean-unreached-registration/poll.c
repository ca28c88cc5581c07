#include "vireo.h"

BOOLEAN NTAPI VireoPoll(PVOID HwDeviceExtension)
{
    PVIREO_EXTENSION Vireo = HwDeviceExtension;

    if (VideoPortReadRegisterUchar(Vireo->Registers) == 0)
        return FALSE;
    VideoPortSetEvent(Vireo, Vireo->Event);
    return TRUE;
}

#pragma alloc_text(PAGE, VireoLater)
VOID NTAPI VireoLater(PVOID HwDeviceExtension)
{
    PVIREO_EXTENSION Vireo = HwDeviceExtension;

    VideoPortSetRegistryParameters(Vireo, L"Polled", &Vireo->Registers, sizeof(Vireo->Registers));
}
