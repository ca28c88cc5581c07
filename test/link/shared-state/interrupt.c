#include "curlew.h"

BOOLEAN NTAPI CurlewInterrupt(PVOID HwDeviceExtension)
{
    PCURLEW_EXTENSION Curlew = HwDeviceExtension;

    CurlewNote(Curlew);
    return TRUE;
}

BOOLEAN NTAPI CurlewTake(PVOID Context)
{
    PCURLEW_EXTENSION Curlew = Context;

    Curlew->Guarded = 0;
    return TRUE;
}
