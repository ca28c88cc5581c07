// RUN: %check-case %s
// The interface that the query asks to fill in.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PINTERFACE Interface;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VOID CardReference(PVOID Context);

VP_STATUS NTAPI CardQueryInterface(PVOID HwDeviceExtension, PQUERY_INTERFACE QueryInterface)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    if (QueryInterface->Size < sizeof(INTERFACE))
        return ERROR_INVALID_PARAMETER;
    CardReference(extension);
    extension->Interface = QueryInterface->Interface; // FINDING: callback-argument-retained: QueryInterface->Interface is kept in extension->Interface (the device extension)
    QueryInterface->Interface->Size = sizeof(INTERFACE);
    QueryInterface->Interface->Version = 1;
    QueryInterface->Interface->Context = extension;
    QueryInterface->Interface->InterfaceReference = (PINTERFACE_REFERENCE)CardReference;
    QueryInterface->Interface->InterfaceDereference = (PINTERFACE_DEREFERENCE)CardReference;
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
