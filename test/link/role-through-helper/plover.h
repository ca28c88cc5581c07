#ifndef PLOVER_H
#define PLOVER_H

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _PLOVER_EXTENSION {
    PVOID Event;
    PVOID Mode;
    ULONG Ticks;
} PLOVER_EXTENSION, *PPLOVER_EXTENSION;

/* port.c: short names for what the port offers */
VP_STATUS PloverQuery(PPLOVER_EXTENSION Plover, PWSTR Name, PMINIPORT_GET_REGISTRY_ROUTINE Routine);
BOOLEAN PloverSync(PPLOVER_EXTENSION Plover, PMINIPORT_SYNCHRONIZE_ROUTINE Routine, BOOLEAN Wait);
BOOLEAN PloverLater(PPLOVER_EXTENSION Plover, PMINIPORT_DPC_ROUTINE Routine);

VP_STATUS NTAPI PloverFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI PloverInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI PloverStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI PloverInterrupt(PVOID HwDeviceExtension);

#endif
