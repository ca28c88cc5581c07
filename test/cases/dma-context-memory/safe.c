// RUN: %check-case %s
// Nonpaged memory of all kinds.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Length;
    ULONG Target;
    ULONG Targets[4];
    PVOID Kept;
    PHYSICAL_ADDRESS Logical;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context);
PVOID CardContext(VOID);

static ULONG Global;
static const ULONG Constants[4] = {1, 2, 3, 4};

static VP_STATUS CardStart(PHW_DEVICE_EXTENSION extension, PVOID mdl, PVOID context)
{
    return VideoPortStartDma(extension, extension->Adapter, mdl, 0, &extension->Length, CardExecuteDma, context, TRUE);
}

VP_STATUS CardExtension(PHW_DEVICE_EXTENSION extension, PVOID mdl)
{
    return CardStart(extension, mdl, extension);
}

VP_STATUS CardMember(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG i)
{
    return CardStart(extension, mdl, &extension->Targets[i & 3]);
}

VP_STATUS CardNone(PHW_DEVICE_EXTENSION extension, PVOID mdl)
{
    return CardStart(extension, mdl, NULL);
}

VP_STATUS CardNumber(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG number)
{
    return CardStart(extension, mdl, (PVOID)(ULONG_PTR)number);
}

VP_STATUS CardGlobal(PHW_DEVICE_EXTENSION extension, PVOID mdl)
{
    return CardStart(extension, mdl, &Global);
}

VP_STATUS CardConst(PHW_DEVICE_EXTENSION extension, PVOID mdl)
{
    return CardStart(extension, mdl, (PVOID)&Constants[2]);
}

VP_STATUS CardStatic(PHW_DEVICE_EXTENSION extension, PVOID mdl)
{
    static ULONG target = 4;

    return CardStart(extension, mdl, &target);
}

VP_STATUS CardNonPaged(PHW_DEVICE_EXTENSION extension, PVOID mdl)
{
    PVOID context = VideoPortAllocatePool(extension, VpNonPagedPool, 16, 'draC');

    if (context == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    extension->Kept = context;
    return CardStart(extension, mdl, context);
}

VP_STATUS CardNonPagedAligned(PHW_DEVICE_EXTENSION extension, PVOID mdl)
{
    PVOID context = VideoPortAllocatePool(extension, VpNonPagedPoolCacheAligned, 16, 'draC');

    if (context == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    extension->Kept = context;
    return CardStart(extension, mdl, (PUCHAR)context + 4);
}

VP_STATUS CardCommon(PHW_DEVICE_EXTENSION extension, PVOID mdl)
{
    PVOID context =
        VideoPortAllocateCommonBuffer(extension, extension->Adapter, 64, &extension->Logical, TRUE, NULL);

    if (context == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    extension->Kept = context;
    return CardStart(extension, mdl, context);
}

VP_STATUS CardUnknown(PHW_DEVICE_EXTENSION extension, PVOID mdl, VP_POOL_TYPE type)
{
    PVOID context = VideoPortAllocatePool(extension, type, 16, 'draC');

    if (context == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    extension->Kept = context;
    return CardStart(extension, mdl, context);
}

VP_STATUS CardElsewhere(PHW_DEVICE_EXTENSION extension, PVOID mdl)
{
    return CardStart(extension, mdl, CardContext());
}

/* Paged and nonpaged memory, each where it belongs. */
VP_STATUS CardBoth(PHW_DEVICE_EXTENSION extension, PVOID mdl, BOOLEAN transfer)
{
    VP_POOL_TYPE type = transfer ? VpNonPagedPool : VpPagedPool;
    PVOID block = VideoPortAllocatePool(extension, type, 16, 'draC');

    if (block == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    extension->Kept = block;
    return transfer ? CardStart(extension, mdl, block) : NO_ERROR;
}

/* A pointer out of a local table. */
VP_STATUS CardTable(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG i)
{
    PVOID table[2] = {extension, &extension->Target};

    return CardStart(extension, mdl, table[i & 1]);
}
