// RUN: %check-case %s
// A designated initialiser.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VOID NTAPI GlintWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI GlintWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI GlintReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI GlintReadData(PVOID HwDeviceExtension);

BOOLEAN GlintReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control = {
        .Size = sizeof(DDC_CONTROL),
        .I2CCallbacks =
            {
                .ReadClockLine = GlintReadClock,
                .ReadDataLine = GlintReadData,
                .WriteClockLine = GlintWriteClock,
                .WriteDataLine = GlintWriteData,
            },
    };

    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128);
}
