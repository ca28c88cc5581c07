#ifndef POCHARD_H
#define POCHARD_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _POCHARD_EXTENSION {
    PUCHAR Registers;
    ULONG Entered;
    LONG Left;
} POCHARD_EXTENSION, *PPOCHARD_EXTENSION;

#define ENTER(Pochard) PochardTrace((Pochard), __FUNCTION__, TRUE)
#define LEAVE(Pochard) PochardTrace((Pochard), __FUNCTION__, FALSE)

VP_STATUS NTAPI PochardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                   PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI PochardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI PochardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI PochardInterrupt(PVOID HwDeviceExtension);
VOID NTAPI PochardTimer(PVOID HwDeviceExtension);
VOID NTAPI PochardDpc(PVOID HwDeviceExtension, PVOID Context);
BOOLEAN NTAPI PochardReset(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);
VOID PochardTrace(PPOCHARD_EXTENSION Pochard, const char *Function, BOOLEAN Enter);

#endif
