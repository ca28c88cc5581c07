// RUN: %check-case %s
// Through the operations of the chip, which HwVidFindAdapter chose.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _MACH_EXTENSION MACH_EXTENSION, *PMACH_EXTENSION;
typedef struct {
    VOID (*Acknowledge)(PMACH_EXTENSION Mach);
    VOID (*Retrace)(PMACH_EXTENSION Mach);
} OPERATIONS;

struct _MACH_EXTENSION {
    const OPERATIONS *Operations;
    PVOID Event;
    ULONG Count;
};

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MachInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID Acknowledge(PMACH_EXTENSION Mach)
{
    ++Mach->Count;
}

static VOID Retrace64(PMACH_EXTENSION Mach)
{
    VideoPortSetEvent(Mach, Mach->Event); // FINDING: isr-forbidden-call: VideoPortSetEvent
}

static const OPERATIONS Mach32 = {Acknowledge, Acknowledge};
static const OPERATIONS Mach64 = {Acknowledge, Retrace64};

VP_STATUS NTAPI MachFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PMACH_EXTENSION Mach = HwDeviceExtension;

    if (ConfigInfo->AdapterInterfaceType == PCIBus)
        Mach->Operations = &Mach64;
    else
        Mach->Operations = &Mach32;
    return NO_ERROR;
}

BOOLEAN NTAPI MachInterrupt(PVOID HwDeviceExtension)
{
    PMACH_EXTENSION Mach = HwDeviceExtension;
    const OPERATIONS *Operations = Mach->Operations;

    Operations->Acknowledge(Mach);
    Operations->Retrace(Mach); // NOTE: MachInterrupt calls Retrace64 here
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = MachFindAdapter;
    Data.HwInitialize = MachInitialize;
    Data.HwStartIO = MachStartIO;
    Data.HwInterrupt = MachInterrupt;
    Data.HwDeviceExtensionSize = sizeof(MACH_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
