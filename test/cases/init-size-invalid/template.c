// RUN: %check-case %s
// The wrong size comes with a template: the call is what can be pointed at.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static const VIDEO_HW_INITIALIZATION_DATA Template = {
    sizeof(VPOSVERSIONINFO), Internal, CirrusFindAdapter, CirrusInitialize, NULL, CirrusStartIO,
};

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA InitData = Template;

    return VideoPortInitialize(Argument1, Argument2, &InitData, NULL); // FINDING: init-size-invalid: the sizes of VIDEO_HW_INITIALIZATION_DATA are
}
