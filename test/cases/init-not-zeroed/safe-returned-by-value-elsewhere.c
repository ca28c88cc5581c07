// RUN: %check-case %s
// A function of another file returns a complete structure.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VIDEO_HW_INITIALIZATION_DATA TridentPrepare(VOID);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    Data = TridentPrepare();
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
