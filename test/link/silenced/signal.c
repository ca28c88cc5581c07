/* Findings that show only when the driver is seen as a whole are silenced where they stand. */
#include "magpie.h"

VOID MagpieSignal(PMAGPIE_EXTENSION Magpie)
{
    VideoPortSetEvent(Magpie, Magpie->Events[0]); // NOLINT(videoport-isr-forbidden-call) // silenced: isr-forbidden-call
#pragma warning(suppress: videoport-isr-forbidden-call)
    VideoPortSetEvent(Magpie, Magpie->Events[1]); // silenced: isr-forbidden-call
    // NOLINTBEGIN(videoport-*)
    VideoPortSetEvent(Magpie, Magpie->Events[2]); // silenced: isr-forbidden-call
    // NOLINTEND(videoport-*)
    VideoPortSetEvent(Magpie, Magpie->Events[3]); // expect: isr-forbidden-call
}
