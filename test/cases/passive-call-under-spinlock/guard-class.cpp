// RUN: %check-case %s
// C++: an object acquires the lock when it is made, and releases it at the end of the block.

extern "C" {
#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>
}

typedef struct _CARD_EXTENSION {
    PSPIN_LOCK Lock;
    PEVENT Done;
} CARD_EXTENSION, *PCARD_EXTENSION;

class SpinGuard {
public:
    explicit SpinGuard(PCARD_EXTENSION card) : Card(card) { VideoPortAcquireSpinLock(Card, Card->Lock, &Irql); }
    ~SpinGuard() { VideoPortReleaseSpinLock(Card, Card->Lock, Irql); }

private:
    PCARD_EXTENSION Card;
    UCHAR Irql;
};

extern "C" BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = static_cast<PCARD_EXTENSION>(HwDeviceExtension);
    SpinGuard guard(card);

    RequestPacket->StatusBlock->Status = VideoPortCreateEvent(card, 0, NULL, &card->Done); // FINDING: passive-call-under-spinlock: VideoPortCreateEvent needs PASSIVE_LEVEL, but a spin lock is held, which raises the level to DISPATCH_LEVEL: call it before the lock is acquired
    return TRUE;
}

extern "C" VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
