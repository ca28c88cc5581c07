// RUN: %check-case %s
// A member that different code uses for different work: what the DPC finds there is not known.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _IDA_EXTENSION {
    VOID (*Work)(PVOID);
    PVOID Done;
} IDA_EXTENSION, *PIDA_EXTENSION;

static VOID Signal(PVOID HwDeviceExtension)
{
    VideoPortSetEvent(HwDeviceExtension, ((PIDA_EXTENSION)HwDeviceExtension)->Done);
}

static VOID Store(PVOID HwDeviceExtension)
{
    ULONG Value = 1;

    VideoPortSetRegistryParameters(HwDeviceExtension, L"Store", &Value, sizeof(Value));
}

static VOID NTAPI IdaDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PIDA_EXTENSION Ida = HwDeviceExtension;

    Ida->Work = Signal;
    Ida->Work(Ida);
}

BOOLEAN NTAPI IdaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PIDA_EXTENSION Ida = HwDeviceExtension;

    Ida->Work = Store;
    Ida->Work(Ida);
    return TRUE;
}

BOOLEAN NTAPI IdaInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, IdaDpc, NULL);
}

VOID Register(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = IdaStartIO;
    Data->HwInterrupt = IdaInterrupt;
}
