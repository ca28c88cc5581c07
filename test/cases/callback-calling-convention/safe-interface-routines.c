// RUN: %check-case %s
// The reference routines of an interface have no convention in the header.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VOID CardReference(PVOID Context)
{
    VideoPortInterlockedIncrement((PLONG)Context);
}

static VOID CardDereference(PVOID Context)
{
    VideoPortInterlockedDecrement((PLONG)Context);
}

VP_STATUS NTAPI CardQueryInterface(PVOID HwDeviceExtension, PQUERY_INTERFACE QueryInterface)
{
    PINTERFACE Interface = QueryInterface->Interface;

    if (QueryInterface->Size < sizeof(INTERFACE))
        return ERROR_INVALID_PARAMETER;
    Interface->Size = sizeof(INTERFACE);
    Interface->Version = 1;
    Interface->Context = HwDeviceExtension;
    Interface->InterfaceReference = CardReference;
    Interface->InterfaceDereference = CardDereference;
    CardReference(HwDeviceExtension);
    return NO_ERROR;
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = CardFindAdapter;
    VideoHwInitData.HwInitialize = CardInitialize;
    VideoHwInitData.HwStartIO = CardStartIO;
    VideoHwInitData.HwQueryInterface = CardQueryInterface;
    VideoHwInitData.HwDeviceExtensionSize = sizeof(LONG);
    return VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, NULL);
}
