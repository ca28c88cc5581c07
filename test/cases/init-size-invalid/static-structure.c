// RUN: %check-case %s
// The wrong size stands in the initialiser of a structure with static storage.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VIDEO_HW_INITIALIZATION_DATA InitData = {
    sizeof(VPOSVERSIONINFO), // FINDING: init-size-invalid: the sizes of VIDEO_HW_INITIALIZATION_DATA are
    Internal, TridentFindAdapter, TridentInitialize, NULL, TridentStartIO,
};

ULONG NTAPI DriverEntry(IN PVOID Argument1, IN PVOID Argument2)
{
    return VideoPortInitialize(Argument1, Argument2, &InitData, NULL);
}
