// RUN: %check-case %s
// The file that registers knows its structure by a parameter only.

#include "dderror.h"
#include "miniport.h"
#include "video.h"

VP_STATUS HwVidRegister(PVOID First, PVOID Second, PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = NULL;
    return VideoPortInitialize(First, Second, Data, NULL); // FINDING: init-missing-core-callback: HwStartIO is not set
}
