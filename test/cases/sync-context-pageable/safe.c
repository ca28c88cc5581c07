// RUN: %check-case %s
// Memory that stays resident, and memory that is not known.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    ULONG State;
    ULONG Table[4];
    PVOID Block;
    PVOID PagedBlock;
    PVP_DMA_ADAPTER Adapter;
    PHYSICAL_ADDRESS Logical;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CardLatch(PVOID Context);
PVOID CardGetState(VOID);
static ULONG Global;

VOID CardExtension(PHW_DEVICE_EXTENSION extension, ULONG i)
{
    VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, extension);
    VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, &extension->Table[i & 3]);
}

VOID CardLocal(PHW_DEVICE_EXTENSION extension)
{
    struct {
        PHW_DEVICE_EXTENSION Extension;
        ULONG Value;
    } context = {extension, 5};
    ULONG values[2] = {1, 2};

    VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, &context);
    VideoPortSynchronizeExecution(extension, VpLowPriority, CardLatch, values);
}

VOID CardParameter(PHW_DEVICE_EXTENSION extension, ULONG value)
{
    VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, &value);
}

VOID CardNone(PHW_DEVICE_EXTENSION extension)
{
    VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, NULL);
}

VOID CardGlobal(PHW_DEVICE_EXTENSION extension)
{
    static ULONG state;

    VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, &Global);
    VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, &state);
}

VOID CardNonPaged(PHW_DEVICE_EXTENSION extension)
{
    PVOID state = VideoPortAllocatePool(extension, VpNonPagedPool, 64, 'draC');

    if (state == NULL)
        return;
    VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, state);
    VideoPortFreePool(extension, state);
}

VOID CardNonPagedAligned(PHW_DEVICE_EXTENSION extension)
{
    PUCHAR state = VideoPortAllocatePool(extension, VpNonPagedPoolCacheAligned, 64, 'draC');

    if (state == NULL)
        return;
    VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, state + 32);
    VideoPortFreePool(extension, state);
}

/* Copied from paged memory into nonpaged. */
VOID CardCopied(PHW_DEVICE_EXTENSION extension)
{
    PULONG paged = VideoPortAllocatePool(extension, VpPagedPool, 16, 'draC');
    ULONG copy[4];

    if (paged == NULL)
        return;
    VideoPortZeroMemory(paged, 16);
    VideoPortMoveMemory(copy, paged, 16);
    VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, copy);
    VideoPortFreePool(extension, paged);
}

VOID CardUnknown(PHW_DEVICE_EXTENSION extension, PVOID state, VP_POOL_TYPE type)
{
    PVOID block = VideoPortAllocatePool(extension, type, 16, 'draC');

    VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, state);
    VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, CardGetState());
    VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, extension->Block);
    if (block != NULL) {
        VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, block);
        VideoPortFreePool(extension, block);
    }
}

/* The type of pool and the call depend on the same thing. */
VOID CardCorrelated(PHW_DEVICE_EXTENSION extension, BOOLEAN raised)
{
    PVOID block = VideoPortAllocatePool(extension, raised ? VpNonPagedPool : VpPagedPool, 16, 'draC');

    if (block == NULL)
        return;
    if (raised)
        VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, block);
    else
        CardLatch(block);
    VideoPortFreePool(extension, block);
}

/* A pointer out of paged memory. */
VOID CardPointer(PHW_DEVICE_EXTENSION extension)
{
    PVOID *table = VideoPortAllocatePool(extension, VpPagedPool, 2 * sizeof(PVOID), 'draC');

    if (table == NULL)
        return;
    table[0] = extension;
    table[1] = &extension->State;
    VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, table[1]);
    VideoPortFreePool(extension, table);
}

VOID CardCommon(PHW_DEVICE_EXTENSION extension)
{
    PVOID buffer = VideoPortAllocateCommonBuffer(extension, extension->Adapter, 64, &extension->Logical, TRUE, NULL);

    if (buffer == NULL)
        return;
    VideoPortSynchronizeExecution(extension, VpMediumPriority, CardLatch, buffer);
    VideoPortReleaseCommonBuffer(extension, extension->Adapter, 64, extension->Logical, buffer, TRUE);
}
