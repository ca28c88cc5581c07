// RUN: %check-fix --rule=init-not-zeroed --unchanged %s
// What the structure is copied from is not zeroed: an initializer would be lost.

#include "driver.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data, template;

    template.HwInitDataSize = sizeof(template);
    template.HwFindAdapter = CardFindAdapter;
    template.HwInitialize = CardInitialize;
    template.HwStartIO = CardStartIO;
    data = template;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
