#include "finch.h"

VP_STATUS NTAPI FinchFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    return ERROR_DEV_NOT_EXIST;
}

BOOLEAN NTAPI FinchInitialize(PVOID HwDeviceExtension)
{
    PFINCH_EXTENSION Finch = HwDeviceExtension;

    Finch->Verbose = TRUE;
    return TRUE;
}

BOOLEAN NTAPI FinchStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    FinchNote(HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(FINCH_EXTENSION);
    Data.HwFindAdapter = FinchFindAdapter;
    Data.HwInitialize = FinchInitialize;
    Data.HwStartIO = FinchStartIO;
    Data.HwInterrupt = FinchInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
