// RUN: %check-case %s
// The routine is chosen first.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
HW_DMA_RETURN NTAPI CardStartDma(PVOID HwDeviceExtension, PDMA Dma);

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;
    PVIDEO_HW_START_DMA Routine;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = CardFindAdapter;
    vhid.HwInitialize = CardInitialize;
    vhid.HwStartIO = CardStartIO;
    Routine = CardStartDma;
    vhid.HwStartDma = Routine; // FINDING: init-reserved-field: HwStartDma

    return VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL);
}
