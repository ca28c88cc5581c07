// RUN: %check-case %s
// Another function was tested.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
typedef VP_STATUS (NTAPI *CARD_GET_VERSION)(PVOID HwDeviceExtension, PVPOSVERSIONINFO Version);
typedef BOOLEAN (NTAPI *CARD_CHECK)(PVOID HwDeviceExtension, USHORT VendorId, USHORT DeviceId, UCHAR RevisionId,
                                   USHORT SubVendorId, USHORT SubSystemId, ULONG Flags);

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    VPOSVERSIONINFO Version = {sizeof(Version)};
    CARD_GET_VERSION GetVersion =
        (CARD_GET_VERSION)ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortGetVersion");

    CARD_CHECK Check = (CARD_CHECK)ConfigInfo->VideoPortGetProcAddress(
        HwDeviceExtension, (PUCHAR)"VideoPortCheckForDeviceExistence");

    if (Check == NULL)
        return ERROR_INVALID_PARAMETER;
    return GetVersion(HwDeviceExtension, &Version); // FINDING: getprocaddress-unchecked: VideoPortGetVersion
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = TsengFindAdapter;
    vhid.HwInitialize = TsengInitialize;
    vhid.HwStartIO = TsengStartIO;
    return VideoPortInitialize(Context1, Context2, &vhid, NULL);
}
