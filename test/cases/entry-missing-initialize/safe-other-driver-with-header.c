// RUN: %check-case %s
// A driver that includes video.h for its types, and is no miniport.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

ULONG TridentLastMode;

static ULONG CountModes(PVIDEO_MODE_INFORMATION Modes, ULONG Bytes)
{
    return Modes == NULL ? 0 : Bytes / sizeof(*Modes);
}

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    TridentLastMode = CountModes(NULL, 0);
    return NO_ERROR;
}
