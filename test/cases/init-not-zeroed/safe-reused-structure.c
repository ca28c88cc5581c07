// RUN: %check-case %s
// Zeroed once, handed over several times with another size each time.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    static const ULONG Sizes[] = {
        sizeof(VIDEO_HW_INITIALIZATION_DATA),
        SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA,
        SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA,
    };
    VIDEO_HW_INITIALIZATION_DATA vhid;
    VP_STATUS Status = ERROR_INVALID_PARAMETER;
    ULONG i;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = MgaFindAdapter;
    vhid.HwInitialize = MgaInitialize;
    vhid.HwStartIO = MgaStartIO;
    for (i = 0; i < RTL_NUMBER_OF(Sizes) && Status != NO_ERROR; i++) {
        vhid.HwInitDataSize = Sizes[i];
        Status = VideoPortInitialize(Context1, Context2, &vhid, NULL);
    }
    return Status;
}
