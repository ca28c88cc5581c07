#ifndef OSPREY_H
#define OSPREY_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _OSPREY_EXTENSION {
    PUCHAR Registers;
    PEVENT Events[2];
    ULONG Counts[2];
} OSPREY_EXTENSION, *POSPREY_EXTENSION;

typedef VOID (*OSPREY_WORK)(POSPREY_EXTENSION Osprey, ULONG Head);

VP_STATUS NTAPI OspreyFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI OspreyInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI OspreyStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI OspreyInterrupt(PVOID HwDeviceExtension);
VOID OspreyForEachHead(POSPREY_EXTENSION Osprey, OSPREY_WORK Work);
VOID OspreyClear(POSPREY_EXTENSION Osprey, ULONG Head);

#endif
