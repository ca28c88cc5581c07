// RUN: %check-case %s
// A guard that masks the interrupt while it lives.

extern "C" {
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
}

class Masked {
public:
    explicit Masked(PVOID Extension) : Extension(Extension) { VideoPortDisableInterrupt(Extension); } // FINDING: interrupt-api-obsolete: VideoPortDisableInterrupt
    ~Masked() { VideoPortEnableInterrupt(Extension); } // FINDING: interrupt-api-obsolete: VideoPortEnableInterrupt

private:
    PVOID Extension;
};

static BOOLEAN NTAPI startIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET)
{
    Masked Quiet(HwDeviceExtension);
    return TRUE;
}

VOID Fill(VIDEO_HW_INITIALIZATION_DATA &Data)
{
    Data.HwStartIO = startIO;
}
