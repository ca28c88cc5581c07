// RUN: %check-case --checks=videoport-paged-code-macro %s
// Not a miniport: the rule is about video drivers.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VOID NTAPI HelperReset(PVOID Context);

VOID NTAPI HelperReset(PVOID Context)
{
    PAGED_CODE();
    VideoPortZeroMemory(Context, 4);
}
