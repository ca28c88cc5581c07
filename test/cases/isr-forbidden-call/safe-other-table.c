// RUN: %check-case %s
// Two tables of the same type: the one that the interrupt routine uses holds what it may call.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _VIRGE_EXTENSION {
    PUCHAR Registers;
    PVOID Event;
} VIRGE_EXTENSION, *PVIRGE_EXTENSION;

typedef VOID (*WORK)(PVIRGE_EXTENSION Virge);
typedef struct {
    ULONG Mask;
    WORK Work;
} HANDLER;

VP_STATUS NTAPI VirgeFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI VirgeInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI VirgeStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID Acknowledge(PVIRGE_EXTENSION Virge)
{
    VideoPortWriteRegisterUchar(Virge->Registers, 1);
}

static VOID Signal(PVIRGE_EXTENSION Virge)
{
    VideoPortSetEvent(Virge, Virge->Event);
}

static const HANDLER AtInterrupt[] = {{1, Acknowledge}, {0, NULL}};
static const HANDLER AtRequest[] = {{1, Acknowledge}, {2, Signal}, {0, NULL}};

static VOID Run(PVIRGE_EXTENSION Virge, const HANDLER *Handlers, ULONG Mask)
{
    for (; Handlers->Work != NULL; ++Handlers)
        if (Handlers->Mask & Mask)
            Handlers->Work(Virge);
}

BOOLEAN NTAPI VirgeInterrupt(PVOID HwDeviceExtension)
{
    ULONG i;

    for (i = 0; AtInterrupt[i].Work != NULL; ++i)
        AtInterrupt[i].Work(HwDeviceExtension);
    Run(HwDeviceExtension, AtInterrupt, 3);
    AtRequest[0].Work(HwDeviceExtension);
    return TRUE;
}

BOOLEAN NTAPI VirgeStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    Run(HwDeviceExtension, AtRequest, 3);
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = VirgeFindAdapter;
    Data.HwInitialize = VirgeInitialize;
    Data.HwStartIO = VirgeStartIO;
    Data.HwInterrupt = VirgeInterrupt;
    Data.HwDeviceExtensionSize = sizeof(VIRGE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
