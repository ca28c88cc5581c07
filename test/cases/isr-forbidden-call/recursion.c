// RUN: %check-case %s
// Two helpers call each other.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _BANSHEE_EXTENSION {
    PVOID Event;
    ULONG Depth;
} BANSHEE_EXTENSION, *PBANSHEE_EXTENSION;

VP_STATUS NTAPI BansheeFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI BansheeInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI BansheeStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID Drain(PBANSHEE_EXTENSION Banshee, ULONG Left);

static VOID Next(PBANSHEE_EXTENSION Banshee, ULONG Left)
{
    if (Left == 0)
        VideoPortClearEvent(Banshee, Banshee->Event); // FINDING: isr-forbidden-call: VideoPortClearEvent
    else
        Drain(Banshee, Left - 1);
}

static VOID Drain(PBANSHEE_EXTENSION Banshee, ULONG Left)
{
    ++Banshee->Depth;
    Next(Banshee, Left); // NOTE: Drain calls Next here
}

BOOLEAN NTAPI BansheeInterrupt(PVOID HwDeviceExtension)
{
    Drain(HwDeviceExtension, ((PBANSHEE_EXTENSION)HwDeviceExtension)->Depth); // NOTE: BansheeInterrupt calls Drain here
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = BansheeFindAdapter;
    Data.HwInitialize = BansheeInitialize;
    Data.HwStartIO = BansheeStartIO;
    Data.HwInterrupt = BansheeInterrupt;
    Data.HwDeviceExtensionSize = sizeof(BANSHEE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
