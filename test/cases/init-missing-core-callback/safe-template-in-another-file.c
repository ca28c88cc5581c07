// RUN: %check-case %s
// A template whose contents another file defines.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

extern const VIDEO_HW_INITIALIZATION_DATA MgaTemplate;

ULONG NTAPI DriverEntry(IN PVOID pDriver, IN PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA VideoHwInitData = MgaTemplate;

    return VideoPortInitialize(pDriver, pRegistry, &VideoHwInitData, NULL);
}
