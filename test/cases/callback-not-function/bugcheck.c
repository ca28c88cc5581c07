// RUN: %check-case %s
// A number does not withdraw the callback; only NULL does.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS TsengStopDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, (PVIDEO_BUGCHECK_CALLBACK)(LONG_PTR)-1, 0); // FINDING: callback-not-function: VideoPortRegisterBugcheckCallback
}
