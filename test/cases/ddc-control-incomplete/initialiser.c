// RUN: %check-case %s
// An initialiser with a callback too few.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID NTAPI TridentWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI TridentWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI TridentReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentReadData(PVOID HwDeviceExtension);

BOOLEAN TridentReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control = {sizeof(Control), {TridentWriteClock, TridentWriteData, TridentReadData}};

    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128); // FINDING: ddc-control-incomplete: ReadDataLine
}
