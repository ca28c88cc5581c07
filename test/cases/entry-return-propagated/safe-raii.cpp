// RUN: %check-case %s
// C++: a guard cleans up after the value has been put aside.

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
extern "C" VOID QvFree(VOID);

namespace {
struct Guard {
  explicit Guard(void (*Function)(void)) : Function(Function) {}
  ~Guard() { Function(); }
  void (*Function)(void);
};
} // namespace

extern "C" ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData;

    VideoPortZeroMemory(&VideoHwInitData, sizeof(VideoHwInitData));
    VideoHwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    VideoHwInitData.HwFindAdapter = QvFindAdapter;
    VideoHwInitData.HwInitialize = QvInitialize;
    VideoHwInitData.HwStartIO = QvStartIO;
    Guard Cleanup(QvFree);
    return VideoPortInitialize(Argument1, Argument2, &VideoHwInitData, nullptr);

}
