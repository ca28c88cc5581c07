// RUN: %check-case %s
// A helper of a helper of a helper, on one path only.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _SAV_EXTENSION {
    ULONG Slot;
    ULONG Errors;
} SAV_EXTENSION, *PSAV_EXTENSION;

VP_STATUS NTAPI SavFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SavInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SavStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static ULONG ReadConfig(PSAV_EXTENSION Sav, ULONG Offset)
{
    ULONG Value = 0;

    VideoPortGetBusData(Sav, PCIConfiguration, Sav->Slot, &Value, Offset, sizeof(Value)); // FINDING: isr-forbidden-call: VideoPortGetBusData
    return Value;
}

static BOOLEAN IsAlive(PSAV_EXTENSION Sav)
{
    return ReadConfig(Sav, 0) != 0xFFFFFFFF; // NOTE: IsAlive calls ReadConfig here
}

static BOOLEAN Recover(PSAV_EXTENSION Sav)
{
    return ++Sav->Errors < 10 && IsAlive(Sav); // NOTE: Recover calls IsAlive here
}

BOOLEAN NTAPI SavInterrupt(PVOID HwDeviceExtension)
{
    PSAV_EXTENSION Sav = HwDeviceExtension;

    if (Sav->Errors != 0)
        return Recover(Sav); // NOTE: SavInterrupt calls Recover here
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = SavFindAdapter;
    Data.HwInitialize = SavInitialize;
    Data.HwStartIO = SavStartIO;
    Data.HwInterrupt = SavInterrupt;
    Data.HwDeviceExtensionSize = sizeof(SAV_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
