// RUN: %check-case %s
// A switch over chips sets the callbacks; a chip that it does not know gets none.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
ULONG SisChipId(VOID);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VideoHwInitData);
    VideoHwInitData.HwInitialize = SisInitialize;
    VideoHwInitData.HwStartIO = SisStartIO;
    switch (SisChipId()) {
    case 0x8811:
    case 0x8812:
        VideoHwInitData.HwFindAdapter = SisFindAdapter;
        break;
    }

    return VideoPortInitialize(Context1, Context2, &VideoHwInitData, NULL); // FINDING: init-missing-core-callback: HwFindAdapter is not set
}
