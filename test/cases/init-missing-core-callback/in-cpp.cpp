// RUN: %check-case %s
// C++: a value-initialised structure, HwStartIO forgotten.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

extern "C" {
VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
}

extern "C" ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
  VIDEO_HW_INITIALIZATION_DATA VideoHwInitData{};

  VideoHwInitData.HwInitDataSize = sizeof(VideoHwInitData);
  VideoHwInitData.HwFindAdapter = CardFindAdapter;
  VideoHwInitData.HwInitialize = CardInitialize;
  return VideoPortInitialize(DriverObject, RegistryPath, &VideoHwInitData, nullptr); // FINDING: init-missing-core-callback: HwStartIO is not set
}
