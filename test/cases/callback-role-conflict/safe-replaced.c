// RUN: %check-case %s
// The second role is withdrawn before the port sees it.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI TsengInterrupt(PVOID HwDeviceExtension);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = TsengFindAdapter;
    Data.HwInitialize = TsengInterrupt;
    Data.HwInterrupt = TsengInterrupt;
    Data.HwStartIO = TsengStartIO;
    Data.HwInitialize = TsengInitialize;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
