// RUN: %check-case %s
// A virtual function of the class itself.

extern "C" {
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
}

struct Chip {
    virtual VOID quiesce() { VideoPortDisableInterrupt(this); } // FINDING: reset-hw-forbidden-call: VideoPortDisableInterrupt // FINDING: interrupt-api-obsolete: VideoPortDisableInterrupt
};

static BOOLEAN NTAPI resetHw(PVOID HwDeviceExtension, ULONG, ULONG)
{
    static_cast<Chip *>(HwDeviceExtension)->quiesce(); // NOTE: resetHw calls quiesce here
    return FALSE;
}

VOID Fill(VIDEO_HW_INITIALIZATION_DATA &Data)
{
    Data.HwResetHw = resetHw;
}
