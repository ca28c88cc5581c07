// RUN: %check-case %s
// Parameters with the types that other drivers use.

#define _NTOSDEF_
#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

typedef LONG NTSTATUS;
typedef struct _DRIVER_OBJECT *PDRIVER_OBJECT;

VP_STATUS NTAPI SisFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI SisInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    InitializationData.HwFindAdapter = SisFindAdapter;
    InitializationData.HwInitialize = SisInitialize;
    InitializationData.HwStartIO = SisStartIO;
    return VideoPortInitialize((PVOID)DriverObject, RegistryPath, &InitializationData, NULL);
}
