// RUN: %check-case %s
// The driver's own look-up has its own names.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

PVOID TridentGetProcAddress(PVOID HwDeviceExtension, PUCHAR FunctionName);

PVOID TridentFind(PVOID HwDeviceExtension)
{
    VideoPortStallExecution(1);
    return TridentGetProcAddress(HwDeviceExtension, (PUCHAR)"TridentSetMode");
}
