// RUN: %check-case %s
// The whole structure is moved from a constant one.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI WeitekWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI WeitekWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI WeitekReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekReadData(PVOID HwDeviceExtension);

static const DDC_CONTROL WeitekTemplate = {sizeof(DDC_CONTROL),
                                         {WeitekWriteClock, WeitekWriteData, WeitekReadClock, WeitekReadData}};

BOOLEAN WeitekReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control;

    VideoPortMoveMemory(&Control, (PVOID)&WeitekTemplate, sizeof(Control));
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128);
}
