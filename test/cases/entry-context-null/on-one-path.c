// RUN: %check-case %s
// A context for the second head only.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI VgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static ULONG Shared;
BOOLEAN VgaSecondHead(VOID);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;
    BOOLEAN Second = VgaSecondHead();

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = VgaFindAdapter;
    InitData.HwInitialize = VgaInitialize;
    InitData.HwStartIO = VgaStartIO;
    return VideoPortInitialize(Context1, Context2, &InitData, Second ? &Shared : NULL); // FINDING: entry-context-null: the HwContext argument of VideoPortInitialize must be NULL
}
