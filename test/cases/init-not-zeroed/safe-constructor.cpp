// RUN: %check-case %s
// C++: a class of the driver's own zeroes itself in its constructor.

#include <string.h>
#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

extern "C" {
VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
}

namespace {
struct Registration : VIDEO_HW_INITIALIZATION_DATA {
  Registration() {
    memset(static_cast<VIDEO_HW_INITIALIZATION_DATA *>(this), 0, sizeof(VIDEO_HW_INITIALIZATION_DATA));
    HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  }
  void callbacks() {
    HwFindAdapter = HwVidFindAdapter;
    HwInitialize = HwVidInitialize;
    HwStartIO = HwVidStartIO;
  }
};
} // namespace

extern "C" ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
  Registration Data;

  Data.callbacks();
  return VideoPortInitialize(pDriver, pRegistry, &Data, nullptr);
}
