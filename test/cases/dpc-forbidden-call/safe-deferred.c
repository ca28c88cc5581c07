// RUN: %check-case %s
// The DPC only notes what is to be done.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _TRI_EXTENSION {
    BOOLEAN Changed;
    VOID (*Work)(PVOID);
} TRI_EXTENSION, *PTRI_EXTENSION;

static VOID Rescan(PVOID HwDeviceExtension)
{
    ULONG Value = 1;

    VideoPortSetRegistryParameters(HwDeviceExtension, L"Rescan", &Value, sizeof(Value));
}

static VOID NTAPI TriDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PTRI_EXTENSION Tri = HwDeviceExtension;

    Tri->Changed = TRUE;
    Tri->Work = Rescan;
}

BOOLEAN NTAPI TriStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PTRI_EXTENSION Tri = HwDeviceExtension;

    if (Tri->Changed && Tri->Work != NULL)
        Tri->Work(Tri);
    return TRUE;
}

BOOLEAN NTAPI TriInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, TriDpc, NULL);
}

VOID Register(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = TriStartIO;
    Data->HwInterrupt = TriInterrupt;
}
