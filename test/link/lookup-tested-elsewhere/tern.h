#ifndef TERN_H
#define TERN_H

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef VP_STATUS (NTAPI *TERN_GET_VERSION)(PVOID HwDeviceExtension, PVPOSVERSIONINFO Version);

/* version.c */
BOOLEAN TernIsThere(TERN_GET_VERSION GetVersion);

VP_STATUS NTAPI TernFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);

#endif
