// RUN: %check-case %s
// A table of names, each of which must be there.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
typedef VP_STATUS (NTAPI *CARD_GET_VERSION)(PVOID HwDeviceExtension, PVPOSVERSIONINFO Version);
static const char *const QvNames[] = {"VideoPortGetVersion", "VideoPortQueueDpc"};

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PVOID Addresses[2];
    ULONG i;
    VPOSVERSIONINFO Version = {sizeof(Version)};

    for (i = 0; i < 2; i++) {
        Addresses[i] = ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)QvNames[i]);
        if (Addresses[i] == NULL)
            return ERROR_DEV_NOT_EXIST;
    }
    return ((CARD_GET_VERSION)Addresses[0])(HwDeviceExtension, &Version);
}

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = QvFindAdapter;
    vhid.HwInitialize = QvInitialize;
    vhid.HwStartIO = QvStartIO;
    return VideoPortInitialize(DriverObject, RegistryPath, &vhid, NULL);
}
