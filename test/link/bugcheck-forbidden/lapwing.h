#ifndef LAPWING_H
#define LAPWING_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

#define LAPWING_DUMP 0x200

typedef struct _LAPWING_EXTENSION {
    PULONG Registers;
    PULONG Snapshot;
} LAPWING_EXTENSION, *PLAPWING_EXTENSION;

VP_STATUS NTAPI LapwingFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                   PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI LapwingInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI LapwingStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI LapwingBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);
PULONG LapwingSnapshot(PLAPWING_EXTENSION Lapwing);

#endif
