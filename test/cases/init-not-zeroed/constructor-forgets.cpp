// RUN: %check-case %s
// C++: the constructor sets the size and zeroes nothing.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

extern "C" {
VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
}

namespace {
struct Registration : VIDEO_HW_INITIALIZATION_DATA {
  Registration() { HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA); }
};
} // namespace

extern "C" ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
  Registration Data;

  Data.HwFindAdapter = TridentFindAdapter;
  Data.HwInitialize = TridentInitialize;
  Data.HwStartIO = TridentStartIO;
  return VideoPortInitialize(pDriver, pRegistry, &Data, nullptr); // FINDING: init-not-zeroed: garbage
}
