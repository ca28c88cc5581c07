// RUN: %check-case %s
// In the helper, the size is that of the parameter, a pointer.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID ClearData(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    VideoPortZeroMemory(Data, sizeof(Data)); // FINDING: init-zero-wrong-size: the size of a pointer
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    ClearData(&vhid);
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = TridentFindAdapter;
    vhid.HwInitialize = TridentInitialize;
    vhid.HwStartIO = TridentStartIO;

    return VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL);
}
