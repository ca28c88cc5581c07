// RUN: %check-case %s
// Through an interface of the port's, and through a service that was looked up.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef LONG (NTAPI *SET_EVENT)(PVOID HwDeviceExtension, PEVENT Event);

typedef struct _NV_EXTENSION {
    VIDEO_PORT_AGP_INTERFACE Agp;
    PVOID Event;
    SET_EVENT SetEvent;
    PVOID Range;
} NV_EXTENSION, *PNV_EXTENSION;

VP_STATUS NTAPI NvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI NvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI NvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VP_STATUS NTAPI NvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                              PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PNV_EXTENSION Nv = HwDeviceExtension;

    Nv->SetEvent = (SET_EVENT)ConfigInfo->VideoPortGetProcAddress(Nv, (PUCHAR)"VideoPortSetEvent");
    return Nv->SetEvent == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI NvInterrupt(PVOID HwDeviceExtension)
{
    PNV_EXTENSION Nv = HwDeviceExtension;

    Nv->Agp.AgpFreePhysical(Nv->Agp.Context, Nv->Range, 16, 0); // FINDING: isr-forbidden-call: AgpFreePhysical
    if (Nv->SetEvent != NULL)
        Nv->SetEvent(Nv, Nv->Event); // FINDING: isr-forbidden-call: VideoPortSetEvent
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = NvFindAdapter;
    Data.HwInitialize = NvInitialize;
    Data.HwStartIO = NvStartIO;
    Data.HwInterrupt = NvInterrupt;
    Data.HwDeviceExtensionSize = sizeof(NV_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
