// RUN: %check-case %s
// A constant.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI CirrusWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI CirrusWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI CirrusReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusReadData(PVOID HwDeviceExtension);

static const DDC_CONTROL CirrusControl = {sizeof(DDC_CONTROL),
                                        {CirrusWriteClock, CirrusWriteData, CirrusReadClock, CirrusReadData}};

BOOLEAN CirrusReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    return VideoPortDDCMonitorHelper(HwDeviceExtension, (PVOID)&CirrusControl, Edid, 128);
}
