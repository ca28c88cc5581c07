// RUN: %check-case --checks=videoport-callback-cast-hides-type %s
// NULL is cast to withdraw the callback.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS GlintStopDump(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, (PVIDEO_BUGCHECK_CALLBACK)NULL, 0);
}
