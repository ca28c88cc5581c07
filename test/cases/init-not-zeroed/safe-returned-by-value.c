// RUN: %check-case %s
// A function of the file returns a complete structure.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VIDEO_HW_INITIALIZATION_DATA Prepare(VOID)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData = {0};

    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    hwInitData.HwFindAdapter = WeitekFindAdapter;
    hwInitData.HwInitialize = WeitekInitialize;
    hwInitData.HwStartIO = WeitekStartIO;
    return hwInitData;
}

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data = Prepare();

    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
