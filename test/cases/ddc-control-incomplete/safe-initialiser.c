// RUN: %check-case %s
// An initialiser, which leaves the segment 0.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI CirrusWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI CirrusWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI CirrusReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusReadData(PVOID HwDeviceExtension);

BOOLEAN CirrusReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control = {sizeof(Control), {CirrusWriteClock, CirrusWriteData, CirrusReadClock, CirrusReadData}};

    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128);
}
