// RUN: %check-case %s
// Through a table of handlers.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _VIRGE_EXTENSION {
    PUCHAR Registers;
    PVOID Event;
} VIRGE_EXTENSION, *PVIRGE_EXTENSION;

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
    VideoPortSetEvent(Virge, Virge->Event); // FINDING: isr-forbidden-call: VideoPortSetEvent
}

static const struct {
    ULONG Mask;
    VOID (*Work)(PVIRGE_EXTENSION Virge);
} Handlers[] = {{1, Acknowledge}, {2, Signal}};

BOOLEAN NTAPI VirgeInterrupt(PVOID HwDeviceExtension)
{
    PVIRGE_EXTENSION Virge = HwDeviceExtension;
    ULONG Status = VideoPortReadRegisterUchar(Virge->Registers), i;

    for (i = 0; i < sizeof(Handlers) / sizeof(Handlers[0]); ++i)
        if (Status & Handlers[i].Mask)
            Handlers[i].Work(Virge); // NOTE: VirgeInterrupt calls Signal here
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
