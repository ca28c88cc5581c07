// RUN: %check-case %s
// The size of the device extension.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI TsengFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TsengInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TsengStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
typedef struct _CARD {
    PULONG Registers;
    ULONG Mode;
    UCHAR Palette[768];
} CARD, *PCARD;

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(CARD); // FINDING: init-size-invalid: the sizes of VIDEO_HW_INITIALIZATION_DATA are
    vhid.HwFindAdapter = TsengFindAdapter;
    vhid.HwInitialize = TsengInitialize;
    vhid.HwStartIO = TsengStartIO;

    return VideoPortInitialize(Argument1, Argument2, &vhid, NULL);
}
