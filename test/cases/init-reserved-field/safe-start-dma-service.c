// RUN: %check-case %s
// The routine is passed to VideoPortStartDma, where it belongs.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI QvExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER Adapter, PVP_SCATTER_GATHER_LIST List, PVOID Context);

typedef struct _CARD {
    PVP_DMA_ADAPTER Adapter;
    PVOID Mdl;
    ULONG Length;
} CARD, *PCARD;

VOID QvStartTransfer(PCARD Card)
{
    if (VideoPortStartDma(Card, Card->Adapter, Card->Mdl, 0, &Card->Length, QvExecuteDma, Card, TRUE) != NO_ERROR)
        Card->Length = 0;
}

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitData;

    VideoPortZeroMemory(&InitData, sizeof(InitData));
    InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitData.HwFindAdapter = QvFindAdapter;
    InitData.HwInitialize = QvInitialize;
    InitData.HwStartIO = QvStartIO;
    InitData.HwDeviceExtensionSize = sizeof(CARD);

    return VideoPortInitialize(pDriver, pRegistry, &InitData, NULL);
}
