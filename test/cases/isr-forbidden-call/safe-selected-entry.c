// RUN: %check-case %s
// The caller's constant selects from a table.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _BOLT_EXTENSION {
    PVOID Event;
} BOLT_EXTENSION, *PBOLT_EXTENSION;

enum command { COMMAND_NONE, COMMAND_SIGNAL, COMMAND_COUNT };

VP_STATUS NTAPI BoltFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI BoltInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI BoltStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID Nothing(PVOID Extension)
{
    UNREFERENCED_PARAMETER(Extension);
}

static VOID Signal(PVOID Extension)
{
    VideoPortSetEvent(Extension, ((PBOLT_EXTENSION)Extension)->Event);
}

static VOID (*const Commands[COMMAND_COUNT])(PVOID) = {Nothing, Signal};

static VOID Execute(PBOLT_EXTENSION Bolt, enum command Command)
{
    Commands[Command](Bolt);
}

BOOLEAN NTAPI BoltInterrupt(PVOID HwDeviceExtension)
{
    Execute(HwDeviceExtension, COMMAND_NONE);
    return TRUE;
}

BOOLEAN NTAPI BoltStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    Execute(HwDeviceExtension, COMMAND_SIGNAL);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = BoltFindAdapter;
    Data.HwInitialize = BoltInitialize;
    Data.HwStartIO = BoltStartIO;
    Data.HwInterrupt = BoltInterrupt;
    Data.HwDeviceExtensionSize = sizeof(BOLT_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
