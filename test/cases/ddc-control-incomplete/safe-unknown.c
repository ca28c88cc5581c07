// RUN: %check-case %s
// A structure that this file did not fill.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    DDC_CONTROL Control;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN CardReadEdid(PHW_DEVICE_EXTENSION Extension, PDDC_CONTROL Control, PUCHAR Edid)
{
    if (VideoPortDDCMonitorHelper(Extension, Control, Edid, 128))
        return TRUE;
    return VideoPortDDCMonitorHelper(Extension, &Extension->Control, Edid, 128);
}
