// RUN: %check-case %s
// Three calls down.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_MODE {
    PVOID Timing;
} CARD_MODE;

typedef struct _HW_DEVICE_EXTENSION {
    CARD_MODE Mode;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static VOID CardSetTiming(CARD_MODE *Mode, PVOID Timing)
{
    Mode->Timing = Timing; // FINDING: temp-argument-retained: ValueData is kept in Mode->Timing (the device extension)
}

static VOID CardSetMode(PHW_DEVICE_EXTENSION Extension, PVOID Timing, ULONG Length)
{
    if (Length != 0)
        CardSetTiming(&Extension->Mode, Timing);
}

static VP_STATUS CardTakeTiming(PHW_DEVICE_EXTENSION Extension, PVOID Timing, ULONG Length)
{
    CardSetMode(Extension, Timing, Length);
    return NO_ERROR;
}

VP_STATUS NTAPI CardTimingValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    return CardTakeTiming(HwDeviceExtension, ValueData, ValueLength);
}

VP_STATUS CardReadSettings(PVOID HwDeviceExtension)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Monitor", FALSE, CardTimingValue, NULL);
}
