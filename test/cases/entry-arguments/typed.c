// RUN: %check-case %s
// Parameters with types, and in the wrong order.

#define _NTOSDEF_
#include "dderror.h"
#include "miniport.h"
#include "video.h"

typedef LONG NTSTATUS;
typedef struct _DRIVER_OBJECT *PDRIVER_OBJECT;

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT Context1, PUNICODE_STRING Context2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = TridentFindAdapter;
    HwInitData.HwInitialize = TridentInitialize;
    HwInitData.HwStartIO = TridentStartIO;
    // FINDING@+2: entry-arguments: must be DriverEntry's first parameter, not its second parameter
    // FINDING@+1: entry-arguments: must be DriverEntry's second parameter, not its first parameter
    return VideoPortInitialize(Context2, Context1, &HwInitData, NULL);
}
