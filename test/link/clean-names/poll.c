#include "twite.h"

VP_STATUS NTAPI TwiteFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PTWITE_EXTENSION Twite = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;

    if (VideoPortGetAccessRanges(Twite, 0, NULL, 1, &Range, NULL, NULL, NULL) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    Twite->Registers = VideoPortGetDeviceBase(Twite, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Twite->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI TwiteInterrupt(PVOID HwDeviceExtension)
{
    PTWITE_EXTENSION Twite = HwDeviceExtension;

    VideoPortSetEvent(Twite, Twite->Event);
    return VideoPortReadRegisterUchar(Twite->Registers) != 0;
}

#pragma alloc_text(PAGE, TwiteDpc)
VOID NTAPI TwiteDpc(PVOID HwDeviceExtension, PVOID Context)
{
    PTWITE_EXTENSION Twite = HwDeviceExtension;

    VideoPortSetRegistryParameters(Twite, L"Ticks", &Twite->Ticks, sizeof(Twite->Ticks));
}

VOID NTAPI TwiteTimer(PVOID HwDeviceExtension)
{
    PTWITE_EXTENSION Twite = HwDeviceExtension;
    UCHAR Header[64];

    VideoPortGetBusData(Twite, PCIConfiguration, 0, Header, 0, sizeof(Header));
    ++Twite->Ticks;
}
