// RUN: %check-case --checks=videoport-dma-length-storage %s
// A local length that nobody else looks at, or one that lasts.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Length;
    ULONG Lengths[4];
    PULONG Where;
    ULONG Done;
    PULONG Other;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

typedef struct _TRANSFER {
    PULONG Length;
    ULONG Total;
} TRANSFER, *PTRANSFER;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    if (extension->Where != NULL)
        extension->Done = *extension->Where;
}

static ULONG Global;

VP_STATUS CardLocal(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    ULONG part = length;
    VP_STATUS status;

    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, &part, CardExecuteDma, extension, TRUE);
    return status == NO_ERROR && part < length ? ERROR_MORE_DATA : status;
}

VP_STATUS CardAlias(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    ULONG part = length;
    PULONG pointer = &part;
    TRANSFER transfer = {pointer, 0};
    VP_STATUS status;

    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, transfer.Length, CardExecuteDma, extension, TRUE);
    transfer.Total += *transfer.Length;
    return status == NO_ERROR && transfer.Total < length ? ERROR_MORE_DATA : status;
}

VP_STATUS CardMember(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    VP_STATUS status;

    extension->Length = length;
    extension->Where = &extension->Length;
    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, extension->Where, CardExecuteDma, extension, TRUE);
    return status == NO_ERROR && extension->Length < length ? ERROR_MORE_DATA : status;
}

VP_STATUS CardElement(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length, ULONG i)
{
    PULONG part = &extension->Lengths[i & 3];
    VP_STATUS status;

    *part = length;
    extension->Where = part;
    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, part, CardExecuteDma, extension, TRUE);
    return status == NO_ERROR && *part < length ? ERROR_MORE_DATA : status;
}

VP_STATUS CardGlobal(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    VP_STATUS status;

    Global = length;
    extension->Where = &Global;
    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, &Global, CardExecuteDma, extension, TRUE);
    return status == NO_ERROR && Global < length ? ERROR_MORE_DATA : status;
}

VP_STATUS CardStatic(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    static ULONG part;
    VP_STATUS status;

    part = length;
    extension->Where = &part;
    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, &part, CardExecuteDma, extension, TRUE);
    return status == NO_ERROR && part < length ? ERROR_MORE_DATA : status;
}

/* The value is kept. */
VP_STATUS CardValue(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    ULONG part = length;
    VP_STATUS status;

    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, &part, CardExecuteDma, extension, TRUE);
    extension->Length = part;
    return status == NO_ERROR && part < length ? ERROR_MORE_DATA : status;
}

/* A helper with an in-and-out parameter. */
static VP_STATUS CardStart(PHW_DEVICE_EXTENSION extension, PVOID mdl, PULONG length)
{
    return VideoPortStartDma(extension, extension->Adapter, mdl, 0, length, CardExecuteDma, extension, TRUE);
}

VP_STATUS CardHelper(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    ULONG part = length;
    VP_STATUS status = CardStart(extension, mdl, &part);

    return status == NO_ERROR && part < length ? ERROR_MORE_DATA : status;
}

/* Piece by piece. */
VP_STATUS CardLoop(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    ULONG offset = 0;

    while (offset < length) {
        ULONG part = length - offset;
        VP_STATUS status =
            VideoPortStartDma(extension, extension->Adapter, mdl, offset, &part, CardExecuteDma, extension, TRUE);

        if (status != NO_ERROR)
            return status;
        offset += part;
    }
    return NO_ERROR;
}

/* Kept while a helper needs it, before the transfer. */
static VOID CardRound(PHW_DEVICE_EXTENSION extension)
{
    *extension->Other &= ~(ULONG)3;
}

VP_STATUS CardBefore(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    ULONG part = length;
    VP_STATUS status;

    extension->Other = &part;
    CardRound(extension);
    extension->Other = NULL;
    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, &part, CardExecuteDma, extension, TRUE);
    return status == NO_ERROR && part < length ? ERROR_MORE_DATA : status;
}
