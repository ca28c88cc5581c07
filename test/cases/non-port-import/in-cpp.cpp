// RUN: %check-case %s --checks=videoport-non-port-import
// In an operator of a class.

extern "C" {
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
}

extern "C" PVOID NTAPI ExAllocatePool(ULONG PoolType, SIZE_T NumberOfBytes);

struct Cursor {
    static PVOID operator new(__SIZE_TYPE__ Size) { return ExAllocatePool(0, Size); } // FINDING: non-port-import: ExAllocatePool
    UCHAR Shape[64];
};

static BOOLEAN NTAPI startIO(PVOID, PVIDEO_REQUEST_PACKET)
{
    return new Cursor != nullptr;
}

VOID Fill(VIDEO_HW_INITIALIZATION_DATA &Data)
{
    Data.HwStartIO = startIO;
}
