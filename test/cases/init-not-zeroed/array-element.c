// RUN: %check-case %s
// Only the first element of an array is zeroed, and the second one handed over.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data[2];

    VideoPortZeroMemory(&Data[0], sizeof(Data[0]));
    Data[1].HwInitDataSize = sizeof(Data[1]);
    Data[1].HwFindAdapter = CirrusFindAdapter;
    Data[1].HwInitialize = CirrusInitialize;
    Data[1].HwStartIO = CirrusStartIO;
    return VideoPortInitialize(Context1, Context2, &Data[1], NULL); // FINDING: init-not-zeroed: garbage
}
