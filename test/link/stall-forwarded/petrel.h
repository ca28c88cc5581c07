#ifndef PETREL_H
#define PETREL_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _PETREL_EXTENSION {
    PUCHAR Registers;
} PETREL_EXTENSION, *PPETREL_EXTENSION;

VP_STATUS NTAPI PetrelFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI PetrelInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI PetrelStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI PetrelTick(PVOID HwDeviceExtension);

VOID PetrelDelay(ULONG Microseconds);
VOID PetrelSettle(ULONG Microseconds);
PVOID PetrelAllocate(PPETREL_EXTENSION Petrel, VP_POOL_TYPE Pool, SIZE_T Bytes);

#endif
