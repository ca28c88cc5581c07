#ifndef FULMAR_H
#define FULMAR_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _FULMAR_EXTENSION {
    PUCHAR Registers;
    PEVENT Vsync;
    ULONG Index;
} FULMAR_EXTENSION, *PFULMAR_EXTENSION;

static __inline UCHAR FulmarRead(PFULMAR_EXTENSION Fulmar, ULONG Index)
{
    VideoPortWriteRegisterUchar(Fulmar->Registers, (UCHAR)Index);
    return VideoPortReadRegisterUchar(Fulmar->Registers + 1);
}

/* Every file has a copy; one of them calls it where it must not. There is one finding all the same. */
static __inline VOID FulmarNotify(PFULMAR_EXTENSION Fulmar)
{
    if (Fulmar->Vsync != NULL)
        VideoPortSetEvent(Fulmar, Fulmar->Vsync); // expect: isr-forbidden-call
}

VP_STATUS NTAPI FulmarFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI FulmarInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI FulmarStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI FulmarInterrupt(PVOID HwDeviceExtension);
VOID FulmarVertical(PFULMAR_EXTENSION Fulmar);

#endif
