#ifndef CURLEW_H
#define CURLEW_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _CURLEW_EXTENSION {
    PUCHAR Registers;
    ULONG Pending;
    ULONG Guarded;
    ULONG Before;
} CURLEW_EXTENSION, *PCURLEW_EXTENSION;

extern ULONG CurlewMode;
extern ULONG CurlewAdapters;

VP_STATUS NTAPI CurlewFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CurlewInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CurlewStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI CurlewInterrupt(PVOID HwDeviceExtension);
BOOLEAN NTAPI CurlewTake(PVOID Context);
VOID CurlewNote(PCURLEW_EXTENSION Curlew);

#endif
