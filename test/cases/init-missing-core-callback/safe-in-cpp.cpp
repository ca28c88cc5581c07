// RUN: %check-case %s
// C++: value-initialisation, and a helper that takes a reference.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

extern "C" {
VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
}

namespace {
void fill(VIDEO_HW_INITIALIZATION_DATA &Data) {
  Data.HwInitDataSize = sizeof(Data);
  Data.HwFindAdapter = QvFindAdapter;
  Data.HwInitialize = QvInitialize;
  Data.HwStartIO = QvStartIO;
}
} // namespace

extern "C" ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
  VIDEO_HW_INITIALIZATION_DATA InitializationData = {};

  fill(InitializationData);
  return VideoPortInitialize(pDriver, pRegistry, &InitializationData, nullptr);
}
