// RUN: %check-case %s
// Behind a macro of the driver's.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HER_EXTENSION {
    PUCHAR Registers;
} HER_EXTENSION, *PHER_EXTENSION;

#define MASK(Extension) (VOID)VideoPortDisableInterrupt(Extension)
#define UNMASK(Extension) (VOID)VideoPortEnableInterrupt(Extension)

BOOLEAN NTAPI HerStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    MASK(HwDeviceExtension); // FINDING: interrupt-api-obsolete: VideoPortDisableInterrupt
    UNMASK(HwDeviceExtension); // FINDING: interrupt-api-obsolete: VideoPortEnableInterrupt
    return TRUE;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = HerStartIO;
}
