// RUN: %check-case %s -- -DDBG=1
// A debug build prints everywhere, the interrupt routine included: that is advice, and off.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _PERM_EXTENSION {
    ULONG Count;
} PERM_EXTENSION, *PPERM_EXTENSION;

VP_STATUS NTAPI PermFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI PermInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI PermStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

BOOLEAN NTAPI PermInterrupt(PVOID HwDeviceExtension)
{
    VideoDebugPrint((2, "Perm: interrupt\n"));
    VideoPortDebugPrint(Trace, "Perm: interrupt\n");
    ++((PPERM_EXTENSION)HwDeviceExtension)->Count;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = PermFindAdapter;
    Data.HwInitialize = PermInitialize;
    Data.HwStartIO = PermStartIO;
    Data.HwInterrupt = PermInterrupt;
    Data.HwDeviceExtensionSize = sizeof(PERM_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
