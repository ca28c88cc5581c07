// RUN: %check-case %s
// Member functions, and a constructor that nobody calls by name.

extern "C" {
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
}

class Notifier {
public:
    explicit Notifier(PVOID HwDeviceExtension) : Extension(HwDeviceExtension)
    {
        VideoPortClearEvent(Extension, nullptr); // FINDING: isr-forbidden-call: VideoPortClearEvent
    }
    ~Notifier();

private:
    PVOID Extension;
};

Notifier::~Notifier()
{
    VideoPortSetEvent(Extension, nullptr); // FINDING: isr-forbidden-call: VideoPortSetEvent
}

class Adapter {
public:
    static BOOLEAN NTAPI interrupt(PVOID HwDeviceExtension)
    {
        Notifier Later(HwDeviceExtension); // NOTE: interrupt calls Notifier here
        return static_cast<Adapter *>(HwDeviceExtension)->handle<3>();
    }

private:
    template <int Head> BOOLEAN handle()
    {
        auto Ask = [this] { return VideoPortReadStateEvent(this, Event); }; // FINDING: isr-forbidden-call: VideoPortReadStateEvent
        return Ask() != 0 && Head != 0;
    }

    PEVENT Event;
};

VOID Register(VIDEO_HW_INITIALIZATION_DATA &Data)
{
    Data.HwInterrupt = Adapter::interrupt;
}
