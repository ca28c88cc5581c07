// RUN: %check-case --checks=videoport-paged-code-macro %s
// The macro in a function that nobody placed.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI AtiFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI AtiInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI AtiStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VOID AtiReset(PVOID HwDeviceExtension)
{
    PAGED_CODE(); // FINDING: paged-code-macro: AtiReset states PAGED_CODE(), but is not placed in a PAGE section
    VideoPortWritePortUchar((PUCHAR)0x46e8, 0);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = AtiFindAdapter;
    data.HwInitialize = AtiInitialize;
    data.HwStartIO = AtiStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
