// RUN: %check-case %s
// Cleared in time, or never kept.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST List;
    PVP_SCATTER_GATHER_LIST Next;
    PVP_SCATTER_GATHER_LIST Lists[4];
    ULONG Length;
    ULONG Done;
    BOOLEAN Busy;
    struct {
        PVP_SCATTER_GATHER_LIST List;
        ULONG Length;
    } Transfer;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

typedef struct _PENDING {
    struct _PENDING *Next;
    PVP_SCATTER_GATHER_LIST List;
} PENDING, *PPENDING;

VOID CardClearAfter(PHW_DEVICE_EXTENSION extension)
{
    VideoPortCompleteDma(extension, extension->Adapter, extension->List, TRUE);
    extension->List = NULL;
}

VOID CardClearBefore(PHW_DEVICE_EXTENSION extension)
{
    PVP_SCATTER_GATHER_LIST list = extension->List;

    extension->List = NULL;
    if (list != NULL)
        VideoPortCompleteDma(extension, extension->Adapter, list, TRUE);
}

/* A list that comes as a parameter: from where is not known. */
VOID CardParameter(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list)
{
    VideoPortCompleteDma(extension, extension->Adapter, list, TRUE);
}

/* A helper clears. */
static VOID CardForget(PVP_SCATTER_GATHER_LIST *list)
{
    *list = NULL;
}

VOID CardHelperClears(PHW_DEVICE_EXTENSION extension)
{
    VideoPortCompleteDma(extension, extension->Adapter, extension->List, TRUE);
    CardForget(&extension->List);
}

/* The next one takes its place. */
VOID CardReplace(PHW_DEVICE_EXTENSION extension)
{
    VideoPortCompleteDma(extension, extension->Adapter, extension->List, TRUE);
    extension->List = extension->Next;
    extension->Next = NULL;
}

/* The whole structure is zeroed. */
VOID CardZero(PHW_DEVICE_EXTENSION extension)
{
    VideoPortCompleteDma(extension, extension->Adapter, extension->Transfer.List, TRUE);
    VideoPortZeroMemory(&extension->Transfer, sizeof(extension->Transfer));
}

/* On each path. */
VP_STATUS CardEachPath(PHW_DEVICE_EXTENSION extension)
{
    VP_STATUS status = VideoPortCompleteDma(extension, extension->Adapter, extension->List, TRUE);

    if (status != NO_ERROR) {
        extension->List = NULL;
        return status;
    }
    extension->Done += extension->Length;
    extension->List = NULL;
    return NO_ERROR;
}

/* Each of several. */
VOID CardAll(PHW_DEVICE_EXTENSION extension)
{
    ULONG i;

    for (i = 0; i < 4; i++) {
        if (extension->Lists[i] == NULL)
            continue;
        VideoPortCompleteDma(extension, extension->Adapter, extension->Lists[i], TRUE);
        extension->Lists[i] = NULL;
    }
}

/* The block that held it is freed. */
VOID CardFreeBlock(PHW_DEVICE_EXTENSION extension, PPENDING *queue)
{
    PPENDING pending = *queue;

    if (pending == NULL)
        return;
    *queue = pending->Next;
    VideoPortCompleteDma(extension, extension->Adapter, pending->List, TRUE);
    VideoPortFreePool(extension, pending);
}

/* Kept in a variable of the function. */
VOID CardLocal(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list)
{
    struct {
        PVP_SCATTER_GATHER_LIST List;
        ULONG Elements;
    } work = {list, list->NumberOfElements};

    VideoPortCompleteDma(extension, extension->Adapter, work.List, TRUE);
    extension->Done += work.Elements;
}

/* HwVidExecuteDma may keep its list until the transfer is over. */
VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->List = SGList;
    extension->Transfer.List = SGList;
    extension->Busy = TRUE;
}

/* And need not. */
VOID NTAPI CardExecuteDmaAtOnce(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context)
{
    VideoPortCompleteDma(HwDeviceExtension, VpDmaAdapter, SGList, TRUE);
}

VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    VP_STATUS status;

    extension->Length = length;
    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, &extension->Length, CardExecuteDma, extension,
                               TRUE);
    if (status == NO_ERROR)
        status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, &extension->Length, CardExecuteDmaAtOnce,
                                   extension, TRUE);
    return status == NO_ERROR && extension->Length < length ? ERROR_MORE_DATA : status;
}
