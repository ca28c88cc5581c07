// RUN: %check-case --checks=videoport-paged-code-macro %s -- -fno-ms-extensions
// The pageable part of the file ends too early, for a compiler that does not know the pragma.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI S3FindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI S3Initialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI S3StartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma code_seg("PAGE")
VOID S3First(PVOID HwDeviceExtension)
{
    PAGED_CODE();
    VideoPortWritePortUchar((PUCHAR)0x46e8, 0);
}
#pragma code_seg()

VOID S3Second(PVOID HwDeviceExtension)
{
    PAGED_CODE(); // FINDING: paged-code-macro: S3Second states PAGED_CODE()
    VideoPortWritePortUchar((PUCHAR)0x46e8, 1);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = S3FindAdapter;
    data.HwInitialize = S3Initialize;
    data.HwStartIO = S3StartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
