// RUN: %check-case %s --checks=videoport-non-port-import
// Only what the port exports.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI CyrStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PVOID Memory = VideoPortAllocatePool(HwDeviceExtension, VpNonPagedPool, 64, 'tset');

    if (Memory != NULL)
        VideoPortFreePool(HwDeviceExtension, Memory);
    return TRUE;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = CyrStartIO;
}
