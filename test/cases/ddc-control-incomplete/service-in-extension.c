// RUN: %check-case %s
// The port's function is reached through a pointer that the driver keeps.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI HwVidWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI HwVidWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI HwVidReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidReadData(PVOID HwDeviceExtension);

typedef BOOLEAN (NTAPI *CARD_DDC)(PVOID HwDeviceExtension, PVOID DDCControl, PUCHAR EdidBuffer, ULONG EdidBufferSize);

typedef struct _HW_DEVICE_EXTENSION {
    CARD_DDC Ddc;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION Extension = HwDeviceExtension;

    Extension->Ddc =
        (CARD_DDC)ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortDDCMonitorHelper");
    return NO_ERROR;
}

BOOLEAN HwVidReadEdid(PHW_DEVICE_EXTENSION Extension, PUCHAR Edid)
{
    DDC_CONTROL Control = {sizeof(Control)};

    if (!Extension->Ddc)
        return FALSE;
    Control.I2CCallbacks.WriteClockLine = HwVidWriteClock;
    Control.I2CCallbacks.WriteDataLine = HwVidWriteData;
    Control.I2CCallbacks.ReadClockLine = HwVidReadClock;
    return Extension->Ddc(Extension, &Control, Edid, 128); // FINDING: ddc-control-incomplete: ReadDataLine
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = HwVidFindAdapter;
    vhid.HwInitialize = HwVidInitialize;
    vhid.HwStartIO = HwVidStartIO;
    vhid.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL);
}
