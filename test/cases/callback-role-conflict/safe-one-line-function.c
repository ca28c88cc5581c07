// RUN: %check-case %s
// One function reads both lines of the bus.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI TsengWriteLine(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI TsengReadLine(PVOID HwDeviceExtension);

BOOLEAN TsengReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control = {sizeof(DDC_CONTROL), {TsengWriteLine, TsengWriteLine, TsengReadLine, TsengReadLine}, 0};

    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128);
}
