// RUN: %check-case %s
// Only where bus mastering is possible.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
HW_DMA_RETURN NTAPI CirrusStartDma(PVOID HwDeviceExtension, PDMA Dma);
BOOLEAN CirrusBusMaster(VOID);

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = CirrusFindAdapter;
    hwInitData.HwInitialize = CirrusInitialize;
    hwInitData.HwStartIO = CirrusStartIO;
    if (CirrusBusMaster())
        hwInitData.HwStartDma = CirrusStartDma; // FINDING: init-reserved-field: HwStartDma

    return VideoPortInitialize(pDriver, pRegistry, &hwInitData, NULL);
}
