/* One table is pageable, the other is not; and the memory in the extension comes from paged pool. */
#include "veery.h"

BOOLEAN NTAPI VeeryInterrupt(PVOID HwDeviceExtension)
{
    PVEERY_EXTENSION Veery = HwDeviceExtension;

    VideoPortWriteRegisterUlong(Veery->Registers, VeeryMasks[Veery->Index & 3]);
    VideoPortWriteRegisterUlong(Veery->Registers, VeeryGamma[Veery->Index & 3]); // expect: pageable-data-at-raised-irql
    Veery->Shadow[Veery->Index & 63] = 1; // expect: pageable-data-at-raised-irql
    return TRUE;
}
