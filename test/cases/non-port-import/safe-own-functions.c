// RUN: %check-case %s --checks=videoport-non-port-import
// Functions of the driver's own whose names begin like the kernel's.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

static VOID KeepMode(PVOID Extension)
{
    UNREFERENCED_PARAMETER(Extension);
}

VOID ExpandClip(PVOID Extension);
VOID IoctlReset(PVOID Extension);
VOID Mmio(PVOID Extension);

static LONG KeReadAhead(PVOID Extension)
{
    return Extension != NULL;
}

BOOLEAN NTAPI CyrStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    KeepMode(HwDeviceExtension);
    ExpandClip(HwDeviceExtension);
    IoctlReset(HwDeviceExtension);
    Mmio(HwDeviceExtension);
    KeReadAhead(HwDeviceExtension);
    return TRUE;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = CyrStartIO;
}
