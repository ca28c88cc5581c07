// RUN: %check-case --checks=videoport-init-structure-storage %s
// A member of a structure with static storage.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static struct {
    ULONG Attempts;
    VIDEO_HW_INITIALIZATION_DATA Data;
} Startup; // FINDING: init-structure-storage: the initialization data should be an automatic variable of DriverEntry

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    Startup.Data.HwInitDataSize = sizeof(Startup.Data);
    Startup.Data.HwFindAdapter = TridentFindAdapter;
    Startup.Data.HwInitialize = TridentInitialize;
    Startup.Data.HwStartIO = TridentStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &Startup.Data, NULL);
}
