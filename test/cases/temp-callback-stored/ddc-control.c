// RUN: %check-case %s
// The whole DDC control lies in the device extension.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    UCHAR Edid[256];
    I2C_CALLBACKS Lines;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI CardWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI CardReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardReadData(PVOID HwDeviceExtension);

BOOLEAN CardReadEdid(PHW_DEVICE_EXTENSION extension)
{
    DDC_CONTROL control;
    I2C_CALLBACKS lines = {CardWriteClock, CardWriteData, CardReadClock, CardReadData};

    extension->Lines = lines; // FINDING: temp-callback-stored: is kept in extension->
    control.Size = sizeof(control);
    control.I2CCallbacks = lines;
    control.EdidSegment = 0;
    return VideoPortDDCMonitorHelper(extension, &control, extension->Edid, sizeof(extension->Edid));
}
