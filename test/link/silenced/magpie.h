#ifndef MAGPIE_H
#define MAGPIE_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _MAGPIE_EXTENSION {
    PUCHAR Registers;
    PEVENT Events[4];
} MAGPIE_EXTENSION, *PMAGPIE_EXTENSION;

VP_STATUS NTAPI MagpieFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MagpieInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MagpieStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI MagpieInterrupt(PVOID HwDeviceExtension);
VOID MagpieSignal(PMAGPIE_EXTENSION Magpie);

static __inline VOID MagpieClear(PMAGPIE_EXTENSION Magpie)
{
    // NOLINTNEXTLINE(videoport-isr-forbidden-call)
    VideoPortClearEvent(Magpie, Magpie->Events[0]); // silenced: isr-forbidden-call
}

#endif
