// RUN: %check-case %s
// C++: an object holds the lock for the length of the block.

extern "C" {
#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>
}

typedef struct _CARD_EXTENSION {
    PSPIN_LOCK Lock;
    ULONG Pending;
} CARD_EXTENSION, *PCARD_EXTENSION;

class SpinGuard {
public:
    explicit SpinGuard(PCARD_EXTENSION card) : Card(card) { VideoPortAcquireSpinLock(Card, Card->Lock, &Irql); }
    ~SpinGuard() { VideoPortReleaseSpinLock(Card, Card->Lock, Irql); }

private:
    PCARD_EXTENSION Card;
    UCHAR Irql;
};

static VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context)
{
    static_cast<PCARD_EXTENSION>(HwDeviceExtension)->Pending = 0;
}

extern "C" BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PCARD_EXTENSION card = static_cast<PCARD_EXTENSION>(HwDeviceExtension);
    SpinGuard guard(card);

    VideoPortQueueDpc(card, CardDpc, NULL);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

extern "C" VOID CardSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = CardStartIO;
}
