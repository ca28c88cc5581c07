// RUN: %check-case %s
// Read before, or another list.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST List;
    PVP_SCATTER_GATHER_LIST Lists[4];
    ULONG Done;
    BOOLEAN Busy;
    SIZE_T Size;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

PVP_SCATTER_GATHER_LIST CardNextList(PHW_DEVICE_EXTENSION Extension);
VOID CardNote(ULONG Elements, BOOLEAN Had);

VOID CardReadBefore(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list)
{
    ULONG elements = list->NumberOfElements;
    VP_SCATTER_GATHER_ELEMENT first = list->Elements[0];

    VideoPortCompleteDma(extension, extension->Adapter, list, TRUE);
    extension->Done += elements + first.Length;
}

/* The pointer is looked at, not what it leads to. */
VOID CardComparePointer(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list)
{
    if (list != NULL)
        VideoPortCompleteDma(extension, extension->Adapter, list, TRUE);
    extension->Busy = list == NULL;
    if (extension->List == list)
        extension->List = NULL;
    extension->Size = sizeof(list->Elements[0]) + sizeof(*list);
    CardNote(0, list != NULL);
}

/* The next list under the same name. */
VOID CardNext(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list)
{
    while (list != NULL) {
        extension->Done += list->NumberOfElements;
        VideoPortCompleteDma(extension, extension->Adapter, list, TRUE);
        list = CardNextList(extension);
    }
}

/* Each of several, once. */
VOID CardAll(PHW_DEVICE_EXTENSION extension)
{
    ULONG i;

    for (i = 0; i < 4; i++) {
        PVP_SCATTER_GATHER_LIST list = extension->Lists[i];

        if (list == NULL)
            continue;
        extension->Lists[i] = NULL;
        extension->Done += list->NumberOfElements;
        VideoPortCompleteDma(extension, extension->Adapter, list, TRUE);
    }
}

/* Another one. */
VOID CardOther(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST done, PVP_SCATTER_GATHER_LIST next)
{
    VideoPortCompleteDma(extension, extension->Adapter, done, TRUE);
    extension->Done += next->NumberOfElements;
}

/* Either, or. */
VOID CardEither(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list, BOOLEAN finished)
{
    if (finished)
        VideoPortCompleteDma(extension, extension->Adapter, list, TRUE);
    extension->Busy = !finished;
    if (!finished)
        extension->Done += list->NumberOfElements;
}

/* The member has a new list. */
VOID CardReplaced(PHW_DEVICE_EXTENSION extension)
{
    PVP_SCATTER_GATHER_LIST old = extension->List;

    extension->List = CardNextList(extension);
    VideoPortCompleteDma(extension, extension->Adapter, old, TRUE);
    if (extension->List != NULL)
        extension->Done = extension->List->NumberOfElements;
}

/* An early return. */
VOID CardEarly(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list)
{
    if (extension->Busy) {
        VideoPortCompleteDma(extension, extension->Adapter, list, FALSE);
        return;
    }
    extension->Done += list->NumberOfElements;
}

/* A helper completes one of two. */
static VOID CardCompleteIf(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list, BOOLEAN really)
{
    if (really)
        VideoPortCompleteDma(extension, extension->Adapter, list, FALSE);
}

VOID CardHelper(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list)
{
    CardCompleteIf(extension, list, FALSE);
    extension->Done += list->NumberOfElements;
    CardCompleteIf(extension, list, TRUE);
}

/* An address that happens to be computed, and no more. */
VOID CardAddress(PHW_DEVICE_EXTENSION extension, PVP_SCATTER_GATHER_LIST list)
{
    VideoPortCompleteDma(extension, extension->Adapter, list, FALSE);
    extension->Size = (SIZE_T)((PUCHAR)&list->Elements[2] - (PUCHAR)list);
    VideoDebugPrint((0, "completed %p\n", list));
}
