#include "noddy.h"

/* HwVidFindAdapter, and what it has called back, may map. */
VP_STATUS NTAPI NoddyFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PNODDY_EXTENSION Noddy = HwDeviceExtension;

    if (VideoPortGetAccessRanges(Noddy, 0, NULL, 2, Noddy->Ranges, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Noddy->Registers = NoddyMap(Noddy, 0);
    if (Noddy->Registers == NULL)
        return ERROR_DEV_NOT_EXIST;
    VideoPortGetRegistryParameters(Noddy, L"Aperture", FALSE, NoddyAperture, NULL);
    return NO_ERROR;
}

BOOLEAN NTAPI NoddyInitialize(PVOID HwDeviceExtension)
{
    return TRUE;
}

BOOLEAN NTAPI NoddyStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(NODDY_EXTENSION);
    Data.HwFindAdapter = NoddyFindAdapter;
    Data.HwInitialize = NoddyInitialize;
    Data.HwStartIO = NoddyStartIO;
    Data.HwInterrupt = NoddyInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
