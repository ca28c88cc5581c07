// RUN: %check-case %s
// A line that is written, of the DDC bus.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    UCHAR Edid[256];
    PVIDEO_WRITE_DATA_LINE WriteData;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI CardWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI CardReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardReadData(PVOID HwDeviceExtension);

BOOLEAN CardReadEdid(PHW_DEVICE_EXTENSION extension)
{
    DDC_CONTROL control = {sizeof(control), {CardWriteClock, CardWriteData, CardReadClock, CardReadData}, 0};

    extension->WriteData = CardWriteData; // FINDING: temp-callback-stored: is kept in
    return VideoPortDDCMonitorHelper(extension, &control, extension->Edid, sizeof(extension->Edid));
}
