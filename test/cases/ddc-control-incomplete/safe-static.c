// RUN: %check-case %s
// A variable with static storage.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI TsengWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI TsengWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI TsengReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengReadData(PVOID HwDeviceExtension);

static DDC_CONTROL TsengControl = {sizeof(DDC_CONTROL), {TsengWriteClock, TsengWriteData, TsengReadClock, TsengReadData}, 0};

BOOLEAN TsengReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &TsengControl, Edid, 128);
}
