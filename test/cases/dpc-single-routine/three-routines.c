// RUN: %check-case %s
// Three routines: each that is not the first is one too many.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI TridentFirstDpc(PVOID HwDeviceExtension, PVOID Context);
VOID NTAPI TridentSecondDpc(PVOID HwDeviceExtension, PVOID Context);
VOID NTAPI TridentThirdDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI TridentInterrupt(PVOID HwDeviceExtension)
{
    switch (*(PULONG)HwDeviceExtension) {
    case 0:
        return VideoPortQueueDpc(HwDeviceExtension, TridentFirstDpc, NULL);
    case 1:
        return VideoPortQueueDpc(HwDeviceExtension, TridentSecondDpc, NULL); // FINDING: dpc-single-routine: TridentSecondDpc
    default:
        return VideoPortQueueDpc(HwDeviceExtension, TridentThirdDpc, NULL); // FINDING: dpc-single-routine: TridentThirdDpc
    }
}
