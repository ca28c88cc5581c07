// RUN: %check-case --checks=videoport-entry-status-interpreted %s
// The value is taken for an NTSTATUS.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI MgaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI MgaInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI MgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
#undef NT_SUCCESS
#define NT_SUCCESS(Status) ((LONG)(Status) >= 0)
VOID MgaFree(VOID);

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;
    VP_STATUS Status;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = MgaFindAdapter;
    HwInitData.HwInitialize = MgaInitialize;
    HwInitData.HwStartIO = MgaStartIO;
    Status = VideoPortInitialize(DriverObject, RegistryPath, &HwInitData, NULL);
    if (!NT_SUCCESS(Status)) // FINDING: entry-status-interpreted: the value of VideoPortInitialize means nothing to the miniport
        MgaFree();

    return Status;
}
