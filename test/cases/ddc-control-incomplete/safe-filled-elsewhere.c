// RUN: %check-case %s
// A function of another file fills it.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VOID MachFill(PDDC_CONTROL Control);

BOOLEAN MachReadEdid(PVOID HwDeviceExtension, PUCHAR Edid)
{
    DDC_CONTROL Control;

    MachFill(&Control);
    return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, 128);
}
