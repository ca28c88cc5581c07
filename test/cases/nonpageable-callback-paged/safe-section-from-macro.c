// RUN: %check-case %s
// A macro with a parameter changes the section, and changes it back.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI OakFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI OakInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI OakStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#define SECTION(Name) __pragma(code_seg(Name))

SECTION("PAGE")
BOOLEAN NTAPI OakInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}
SECTION()

BOOLEAN NTAPI OakInterrupt(PVOID HwDeviceExtension)
{
    return FALSE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = OakFindAdapter;
    data.HwInitialize = OakInitialize;
    data.HwStartIO = OakStartIO;
    data.HwInterrupt = OakInterrupt;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
