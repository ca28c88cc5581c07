#ifndef WHIMBREL_H
#define WHIMBREL_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

#define WHIMBREL_RETRACE 1
#define WHIMBREL_DMA 2

typedef struct _WHIMBREL_EXTENSION {
    PUCHAR Registers;
    ULONG Work;
    ULONG Done;
} WHIMBREL_EXTENSION, *PWHIMBREL_EXTENSION;

VP_STATUS NTAPI WhimbrelFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                    PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WhimbrelInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI WhimbrelStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI WhimbrelInterrupt(PVOID HwDeviceExtension);
VOID NTAPI WhimbrelDpc(PVOID HwDeviceExtension, PVOID Context);
VOID WhimbrelQueue(PWHIMBREL_EXTENSION Whimbrel, ULONG Work);
BOOLEAN NTAPI WhimbrelTake(PVOID Context);

#endif
