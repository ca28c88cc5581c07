// RUN: %check-case %s
// A macro zeroes and fills.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI WeitekFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WeitekInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WeitekStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
#define BEGIN(Data)                                  \
    do {                                             \
        VideoPortZeroMemory(&(Data), sizeof(Data));  \
    } while (0)
#define SET(Data, Member, Value) ((Data).Member = (Value))

ULONG
NTAPI
DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    BEGIN(HwInitData);
    SET(HwInitData, HwInitDataSize, sizeof(HwInitData));
    SET(HwInitData, HwFindAdapter, WeitekFindAdapter);
    SET(HwInitData, HwInitialize, WeitekInitialize);
    SET(HwInitData, HwStartIO, WeitekStartIO);

    return VideoPortInitialize(Context1, Context2, &HwInitData, NULL);
}
