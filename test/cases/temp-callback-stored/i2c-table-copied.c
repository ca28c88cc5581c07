// RUN: %check-case %s
// A const table of bus functions, copied into the device extension.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    UCHAR Edid[256];
    DDC_CONTROL Control;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI CardWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI CardReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardReadData(PVOID HwDeviceExtension);

static const I2C_CALLBACKS Lines = {CardWriteClock, CardWriteData, CardReadClock, CardReadData};

BOOLEAN CardReadEdid(PHW_DEVICE_EXTENSION extension)
{
    extension->Control.Size = sizeof(DDC_CONTROL);
    extension->Control.I2CCallbacks = Lines; // FINDING: temp-callback-stored: is kept in
    extension->Control.EdidSegment = 0;
    return VideoPortDDCMonitorHelper(extension, &extension->Control, extension->Edid, sizeof(extension->Edid));
}
