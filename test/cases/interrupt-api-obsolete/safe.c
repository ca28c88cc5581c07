// RUN: %check-case %s
// The device's own register masks the interrupt.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HER_EXTENSION {
    PUCHAR Registers;
} HER_EXTENSION, *PHER_EXTENSION;

BOOLEAN NTAPI HerInterrupt(PVOID HwDeviceExtension)
{
    PHER_EXTENSION Her = HwDeviceExtension;

    VideoPortWriteRegisterUchar(Her->Registers + 4, 0);
    return TRUE;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwInterrupt = HerInterrupt;
}
