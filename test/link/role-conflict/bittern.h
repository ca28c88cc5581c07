#ifndef BITTERN_H
#define BITTERN_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _BITTERN_EXTENSION {
    PUCHAR Registers;
    ULONG Work;
} BITTERN_EXTENSION, *PBITTERN_EXTENSION;

VP_STATUS NTAPI BitternFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                   PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI BitternInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI BitternStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI BitternInterrupt(PVOID HwDeviceExtension);
VOID NTAPI BitternWork(PVOID HwDeviceExtension, PVOID Context);
VOID NTAPI BitternOther(PVOID HwDeviceExtension, PVOID Context);
VOID BitternSchedule(PBITTERN_EXTENSION Bittern);

#endif
