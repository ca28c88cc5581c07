#include "curlew.h"

VOID CurlewNote(PCURLEW_EXTENSION Curlew)
{
    Curlew->Pending = 1; // note: HwVidInterrupt writes it here
    Curlew->Guarded = 1;
    Curlew->Before = 1;
}
