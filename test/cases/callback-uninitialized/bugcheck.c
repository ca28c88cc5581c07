// RUN: %check-case %s
// The bug-check callback may be NULL, not whatever lies on the stack.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS GlintEnableDump(PVOID HwDeviceExtension)
{
    PVIDEO_BUGCHECK_CALLBACK Callback;

    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, Callback, 256 + BUGCHECK_DATA_SIZE_RESERVED); // FINDING: callback-uninitialized: VideoPortRegisterBugcheckCallback
}
