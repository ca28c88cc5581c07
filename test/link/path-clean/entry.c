/* Claims in one file, maps in another, and keeps packets only as long as it may. */
#include "kestrel.h"

VP_STATUS NTAPI KestrelFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                   PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PKESTREL_EXTENSION Kestrel = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Ranges[2];

    Kestrel->Config = *ConfigInfo;
    if (KestrelClaim(Kestrel, Ranges) != NO_ERROR || !KestrelMap(Kestrel, Ranges))
        return ERROR_DEV_NOT_EXIST;
    VideoPortGetRegistryParameters(Kestrel, L"Depth", FALSE, KestrelValue, &Kestrel->Depth);
    return NO_ERROR;
}

BOOLEAN NTAPI KestrelInitialize(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, KestrelDump,
                                             KESTREL_DUMP + BUGCHECK_DATA_SIZE_RESERVED) == NO_ERROR;
}

BOOLEAN NTAPI KestrelStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PKESTREL_EXTENSION Kestrel = HwDeviceExtension;

    Kestrel->Current = RequestPacket;
    KestrelServe(Kestrel);
    Kestrel->Current = NULL;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwDeviceExtensionSize = sizeof(KESTREL_EXTENSION);
    Data.HwFindAdapter = KestrelFindAdapter;
    Data.HwInitialize = KestrelInitialize;
    Data.HwStartIO = KestrelStartIO;
    Data.HwInterrupt = KestrelInterrupt;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
