#ifndef QUAIL_H
#define QUAIL_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _QUAIL_EXTENSION {
    PUCHAR Registers;
    PVOID Backup;
} QUAIL_EXTENSION, *PQUAIL_EXTENSION;

VP_STATUS NTAPI QuailFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QuailInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QuailStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI QuailInterrupt(PVOID HwDeviceExtension);
VOID NTAPI QuailDpc(PVOID HwDeviceExtension, PVOID Context);
PVOID QuailAllocate(PQUAIL_EXTENSION Quail, VP_POOL_TYPE Pool, SIZE_T Bytes);

#endif
