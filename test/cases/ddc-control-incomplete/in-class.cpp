// RUN: %check-case %s
// A class around the structure.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

extern "C" {
VOID NTAPI WeitekWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI WeitekWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI WeitekReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekReadData(PVOID HwDeviceExtension);
}

class Ddc : public DDC_CONTROL {
public:
    Ddc()
    {
        Size = sizeof(DDC_CONTROL);
        I2CCallbacks.WriteClockLine = WeitekWriteClock;
        I2CCallbacks.WriteDataLine = WeitekWriteData;
        I2CCallbacks.ReadDataLine = WeitekReadData;
        EdidSegment = 0;
    }
};

BOOLEAN WeitekReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    Ddc Control;

    return VideoPortDDCMonitorHelper(HwDeviceExtension, static_cast<DDC_CONTROL *>(&Control), Edid, 128); // FINDING: ddc-control-incomplete: ReadClockLine
}
