#ifndef GODWIT_H
#define GODWIT_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

#define GODWIT_SMALL 64
#define GODWIT_LARGE 512

typedef struct _GODWIT_EXTENSION {
    PULONG Registers;
    ULONG State[GODWIT_LARGE / sizeof(ULONG)];
} GODWIT_EXTENSION, *PGODWIT_EXTENSION;

VP_STATUS NTAPI GodwitFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI GodwitInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI GodwitStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI GodwitDumpState(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);
VOID NTAPI GodwitDumpAll(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

#endif
