// RUN: %check-case %s
// Everything that outlives the call.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Cause;
    ULONG Causes[8];
    struct _CARD_EVENT *Event;
    struct {
        ULONG Head;
        PVOID Item;
    } Queue;
    PULONG Registers;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

typedef struct _CARD_EVENT {
    ULONG Cause;
    PHW_DEVICE_EXTENSION Extension;
} CARD_EVENT, *PCARD_EVENT;

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context);
PVOID CardGetContext(PVOID HwDeviceExtension);

static ULONG LastCause;

VOID CardExtension(PHW_DEVICE_EXTENSION extension)
{
    VideoPortQueueDpc(extension, CardDpc, extension);
}

VOID CardMember(PHW_DEVICE_EXTENSION extension, ULONG i)
{
    PULONG cause = &extension->Causes[i & 7];

    *cause = VideoPortReadRegisterUlong(extension->Registers);
    VideoPortQueueDpc(extension, CardDpc, cause);
}

VOID CardNothing(PHW_DEVICE_EXTENSION extension)
{
    VideoPortQueueDpc(extension, CardDpc, NULL);
}

VOID CardNumber(PHW_DEVICE_EXTENSION extension)
{
    ULONG cause = VideoPortReadRegisterUlong(extension->Registers);

    VideoPortQueueDpc(extension, CardDpc, (PVOID)(ULONG_PTR)cause);
}

VOID CardStatic(PHW_DEVICE_EXTENSION extension)
{
    static ULONG cause;

    cause = VideoPortReadRegisterUlong(extension->Registers);
    VideoPortQueueDpc(extension, CardDpc, &cause);
}

VOID CardGlobal(PHW_DEVICE_EXTENSION extension)
{
    LastCause = VideoPortReadRegisterUlong(extension->Registers);
    VideoPortQueueDpc(extension, CardDpc, &LastCause);
}

VOID CardPool(PHW_DEVICE_EXTENSION extension)
{
    PCARD_EVENT event = VideoPortAllocatePool(extension, VpNonPagedPool, sizeof(CARD_EVENT), 'draC');

    if (event == NULL)
        return;
    event->Cause = 1;
    if (!VideoPortQueueDpc(extension, CardDpc, event))
        VideoPortFreePool(extension, event);
}

/* The local variable holds the pointer. */
VOID CardHolder(PHW_DEVICE_EXTENSION extension)
{
    CARD_EVENT event = {0, extension};
    PVOID contexts[2] = {extension, &extension->Queue};
    PCARD_EVENT pointer = &event;

    VideoPortQueueDpc(extension, CardDpc, event.Extension);
    VideoPortQueueDpc(extension, CardDpc, contexts[1]);
    VideoPortQueueDpc(extension, CardDpc, pointer->Extension);
}

VOID CardUnknown(PHW_DEVICE_EXTENSION extension, PVOID context)
{
    VideoPortQueueDpc(extension, CardDpc, context);
    VideoPortQueueDpc(extension, CardDpc, CardGetContext(extension));
    VideoPortQueueDpc(extension, CardDpc, extension->Event);
}

/* A local address that is used for something else. */
VOID CardOut(PHW_DEVICE_EXTENSION extension)
{
    PVOID address = NULL;
    ULONG length = 64;

    if (VideoPortAllocateBuffer(extension, length, &address) != NO_ERROR)
        return;
    VideoPortQueueDpc(extension, CardDpc, address);
}

/* A difference of local addresses. */
VOID CardIndex(PHW_DEVICE_EXTENSION extension)
{
    ULONG table[4] = {0, 1, 2, 3};
    PULONG p = table;

    while (p < table + 3 && *p != VideoPortReadRegisterUlong(extension->Registers))
        p++;
    VideoPortQueueDpc(extension, CardDpc, (PVOID)(ULONG_PTR)(p - table));
}

/* A local address on another path. */
VOID CardChoose(PHW_DEVICE_EXTENSION extension, BOOLEAN later)
{
    ULONG cause = 1;
    PVOID context = later ? (PVOID)&extension->Cause : (PVOID)&cause;

    if (later)
        VideoPortQueueDpc(extension, CardDpc, context);
    else
        CardDpc(extension, context);
}
