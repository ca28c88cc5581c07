// RUN: %check-case %s
// A function of the driver's own with a similar name, and one that only this file sees.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HER_EXTENSION {
    PUCHAR Registers;
} HER_EXTENSION, *PHER_EXTENSION;

static BOOLEAN HerDisableInterrupt(PHER_EXTENSION Her)
{
    VideoPortWriteRegisterUchar(Her->Registers + 4, 0);
    return TRUE;
}

BOOLEAN NTAPI HerInitialize(PVOID HwDeviceExtension)
{
    return HerDisableInterrupt(HwDeviceExtension);
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwInitialize = HerInitialize;
}
