// RUN: %check-case %s
// A static member function, which calls through a reference to a class.

extern "C" {
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
}

class Cursor {
public:
    static BOOLEAN NTAPI update(PVOID Context)
    {
        return static_cast<Cursor *>(Context)->upload();
    }
    BOOLEAN upload()
    {
        Level = VideoPortQueryPerformanceCounter(this, nullptr); // FINDING: sync-forbidden-call: VideoPortQueryPerformanceCounter is not among the functions that HwVidSynchronizeExecutionCallback may call, although its own page lets it be called at any level
        return Level > 2;
    }

private:
    LONGLONG Level;
};

extern "C" BOOLEAN MoveCursor(PVOID HwDeviceExtension, Cursor &Shape)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority, &Cursor::update, &Shape);
}
