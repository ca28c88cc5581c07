// RUN: %check-case %s
// The functions name the structure that the PVOID points to.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
typedef struct _CARD_VALUE *PCARD_VALUE;

VP_STATUS NTAPI CirrusFindAdapter(PHW_DEVICE_EXTENSION Extension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PHW_DEVICE_EXTENSION Extension);
BOOLEAN NTAPI CirrusStartIO(PHW_DEVICE_EXTENSION Extension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI CirrusTimer(PHW_DEVICE_EXTENSION Extension);
VP_STATUS NTAPI CirrusValue(PHW_DEVICE_EXTENSION Extension, PCARD_VALUE Value, PWSTR ValueName, PULONG ValueData,
                          ULONG ValueLength);
BOOLEAN NTAPI CirrusWriteCursor(PHW_DEVICE_EXTENSION Extension);

BOOLEAN CirrusReadValue(PHW_DEVICE_EXTENSION Extension, PCARD_VALUE Value)
{
    if (VideoPortGetRegistryParameters(Extension, L"Mode", FALSE, (PMINIPORT_GET_REGISTRY_ROUTINE)CirrusValue, Value) !=
        NO_ERROR)
        return FALSE;
    return VideoPortSynchronizeExecution(Extension, VpMediumPriority, (PMINIPORT_SYNCHRONIZE_ROUTINE)CirrusWriteCursor,
                                         Extension);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = (PVIDEO_HW_FIND_ADAPTER)CirrusFindAdapter;
    Data.HwInitialize = (PVIDEO_HW_INITIALIZE)CirrusInitialize;
    Data.HwStartIO = (PVIDEO_HW_START_IO)CirrusStartIO;
    Data.HwTimer = (PVIDEO_HW_TIMER)CirrusTimer;
    Data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
