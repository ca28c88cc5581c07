// RUN: %check-case %s
// For Windows NT 4.0 only.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HER_EXTENSION {
    PUCHAR Registers;
} HER_EXTENSION, *PHER_EXTENSION;

BOOLEAN NTAPI HerInitialize(PVOID HwDeviceExtension)
{
#if defined(NT4_BUILD)
    VideoPortDisableInterrupt(HwDeviceExtension);
#endif
    return TRUE;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwInitialize = HerInitialize;
}
