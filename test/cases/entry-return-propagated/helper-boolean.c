// RUN: %check-case %s
// The helper makes a BOOLEAN of the value, and DriverEntry a status of the BOOLEAN.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static BOOLEAN Register(PVOID First, PVOID Second, PVIDEO_HW_INITIALIZATION_DATA Data)
{
    return VideoPortInitialize(First, Second, Data, NULL) == NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = MgaFindAdapter;
    InitializationData.HwInitialize = MgaInitialize;
    InitializationData.HwStartIO = MgaStartIO;
    if (!Register(Context1, Context2, &InitializationData))
        return ERROR_INVALID_PARAMETER; // FINDING: entry-return-propagated: DriverEntry returns a constant instead of the value that VideoPortInitialize returned

    return NO_ERROR;
}
