// RUN: %check-case --checks=videoport-init-structure-storage %s
// A global variable.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VIDEO_HW_INITIALIZATION_DATA hwInitData; // FINDING: init-structure-storage: the initialization data should be an automatic variable of DriverEntry

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = WeitekFindAdapter;
    hwInitData.HwInitialize = WeitekInitialize;
    hwInitData.HwStartIO = WeitekStartIO;

    return VideoPortInitialize(Argument1, Argument2, &hwInitData, NULL);
}
