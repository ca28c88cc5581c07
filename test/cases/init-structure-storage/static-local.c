// RUN: %check-case --checks=videoport-init-structure-storage %s
// A static variable of DriverEntry.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    static VIDEO_HW_INITIALIZATION_DATA hwInitData; // FINDING: init-structure-storage: the initialization data should be an automatic variable of DriverEntry

    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = TridentFindAdapter;
    hwInitData.HwInitialize = TridentInitialize;
    hwInitData.HwStartIO = TridentStartIO;

    return VideoPortInitialize(pDriver, pRegistry, &hwInitData, NULL);
}
