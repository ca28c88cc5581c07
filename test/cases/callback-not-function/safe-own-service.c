// RUN: %check-case %s
// A function of the port as a callback of the driver's own.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID TsengForEach(PVOID HwDeviceExtension, PVOID Routine);

VOID TsengReset(PVOID HwDeviceExtension)
{
    VideoPortStallExecution(1);
    TsengForEach(HwDeviceExtension, (PVOID)0x1000);
}
