// RUN: %check-case %s
// The interface leads to the device extension, not the other way round.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_INTERFACE {
    INTERFACE Header;
    PVOID Extension;
    PVOID (*Get)(PVOID Context);
} CARD_INTERFACE, *PCARD_INTERFACE;

typedef struct _HW_DEVICE_EXTENSION {
    LONG References;
    GUID LastType;
    USHORT LastSize;
    INTERFACE LastHeader;
    struct _HW_DEVICE_EXTENSION *Self;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VOID NTAPI CardReference(PVOID Context);
VOID NTAPI CardDereference(PVOID Context);
PVOID CardGet(PVOID Context);

VP_STATUS NTAPI CardQueryInterface(PVOID HwDeviceExtension, PQUERY_INTERFACE QueryInterface)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    PCARD_INTERFACE interface = (PCARD_INTERFACE)QueryInterface->Interface;

    extension->LastType = *QueryInterface->InterfaceType;
    extension->LastSize = QueryInterface->Size;
    extension->Self = extension;
    if (QueryInterface->Size < sizeof(CARD_INTERFACE))
        return ERROR_INVALID_PARAMETER;
    interface->Header.Size = sizeof(CARD_INTERFACE);
    interface->Header.Version = 1;
    interface->Header.Context = extension;
    interface->Header.InterfaceReference = (PINTERFACE_REFERENCE)CardReference;
    interface->Header.InterfaceDereference = (PINTERFACE_DEREFERENCE)CardDereference;
    interface->Extension = extension->Self;
    interface->Get = CardGet;
    extension->LastHeader = interface->Header;
    extension->References++;
    CardReference(extension);
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwQueryInterface = CardQueryInterface;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
