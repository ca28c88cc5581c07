#include "dipper.h"

BOOLEAN NTAPI DipperInterrupt(PVOID HwDeviceExtension)
{
    PDIPPER_EXTENSION Dipper = HwDeviceExtension;
    UCHAR Status = VideoPortReadRegisterUchar(Dipper->Registers);
    ULONG i;

    for (i = 0; i < DIPPER_SOURCES; ++i)
        if (Status & DipperSources[i].Mask)
            DipperSources[i].Handle(Dipper); // note: DipperInterrupt calls DipperCapture here
    return Status != 0;
}
