// RUN: %check-case %s
// A structure that is zeroed and sized, and nothing else: three findings.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

ULONG NTAPI DriverEntry(IN PVOID DriverObject, IN PVOID RegistryPath)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;
    VP_STATUS Status;

    VideoPortZeroMemory(&InitializationData, sizeof(InitializationData));
    InitializationData.HwInitDataSize = sizeof(InitializationData);

    // FINDING@+3: init-missing-core-callback: HwFindAdapter is not set
    // FINDING@+2: init-missing-core-callback: HwInitialize is not set
    // FINDING@+1: init-missing-core-callback: HwStartIO is not set
    Status = VideoPortInitialize(DriverObject, RegistryPath, &InitializationData, NULL);
    return Status;
}
