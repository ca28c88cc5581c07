// RUN: %check-case %s
// In a function that nothing in the file calls.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HER_EXTENSION {
    PUCHAR Registers;
} HER_EXTENSION, *PHER_EXTENSION;

VOID HerMask(PHER_EXTENSION Her)
{
    VideoPortDisableInterrupt(Her); // FINDING: interrupt-api-obsolete: VideoPortDisableInterrupt
}

BOOLEAN NTAPI HerStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = HerStartIO;
}
