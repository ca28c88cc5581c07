// RUN: %check-case %s
// What a function of another file sets is not known: nothing is said about the callbacks.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VOID CirrusFillCallbacks(PVIDEO_HW_INITIALIZATION_DATA Data);

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA hwInitData;

    VideoPortZeroMemory(&hwInitData, sizeof(hwInitData));
    hwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    CirrusFillCallbacks(&hwInitData);

    return VideoPortInitialize(pDriver, pRegistry, &hwInitData, NULL);
}
