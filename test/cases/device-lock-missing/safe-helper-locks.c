// RUN: %check-case %s
// A helper acquires the lock, another one writes.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_INTERFACE {
    USHORT Size;
    USHORT Version;
    PVOID Context;
    VOID (NTAPI *InterfaceReference)(PVOID Context);
    VOID (NTAPI *InterfaceDereference)(PVOID Context);
    VOID (NTAPI *SetMode)(PVOID Context, ULONG Mode);
    ULONG (NTAPI *GetMode)(PVOID Context);
} CARD_INTERFACE, *PCARD_INTERFACE;

typedef struct _CARD_EXTENSION {
    ULONG Mode;
    LONG References;
    struct {
        ULONG Width;
        ULONG Height;
    } Size;
    PULONG Registers;
    PSPIN_LOCK Lock;
} CARD_EXTENSION, *PCARD_EXTENSION;

static VOID NTAPI CardReference(PVOID Context)
{
    PCARD_EXTENSION card = Context;

    card->References++;
}

static VOID NTAPI CardDereference(PVOID Context)
{
    PCARD_EXTENSION card = Context;

    card->References--;
}

static PCARD_EXTENSION CardEnter(PVOID Context)
{
    VideoPortAcquireDeviceLock(Context);
    return Context;
}

static VOID CardStore(PCARD_EXTENSION card, ULONG mode)
{
    card->Mode = mode;
    card->Size.Width = 640;
}

static VOID NTAPI CardSetMode(PVOID Context, ULONG Mode)
{
    PCARD_EXTENSION card = CardEnter(Context);

    CardStore(card, Mode);
    VideoPortReleaseDeviceLock(card);
}

static ULONG NTAPI CardGetMode(PVOID Context)
{
    PCARD_EXTENSION card = Context;

    return card->Mode;
}

static VP_STATUS NTAPI CardQueryInterface(PVOID HwDeviceExtension, PQUERY_INTERFACE QueryInterface)
{
    PCARD_EXTENSION card = HwDeviceExtension;
    PCARD_INTERFACE exposed = (PCARD_INTERFACE)QueryInterface->Interface;

    if (QueryInterface->Size < sizeof(CARD_INTERFACE))
        return ERROR_INVALID_PARAMETER;
    exposed->Size = sizeof(CARD_INTERFACE);
    exposed->Version = 1;
    exposed->Context = card;
    exposed->InterfaceReference = CardReference;
    exposed->InterfaceDereference = CardDereference;
    exposed->SetMode = CardSetMode;
    exposed->GetMode = CardGetMode;
    exposed->InterfaceReference(card);
    return NO_ERROR;
}

VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwQueryInterface = CardQueryInterface;
}
