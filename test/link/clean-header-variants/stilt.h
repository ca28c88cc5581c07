#ifndef STILT_H
#define STILT_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _STILT_EXTENSION {
    PUCHAR Registers;
    PEVENT Event;
    ULONG Done;
} STILT_EXTENSION, *PSTILT_EXTENSION;

/* Each file says before it includes this what it wants. */
static __inline VOID StiltDone(PSTILT_EXTENSION Stilt)
{
    ++Stilt->Done;
#ifndef STILT_RAISED
    VideoPortSetEvent(Stilt, Stilt->Event);
#endif
}

VP_STATUS NTAPI StiltFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI StiltInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI StiltStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI StiltInterrupt(PVOID HwDeviceExtension);

#endif
