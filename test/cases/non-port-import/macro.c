// RUN: %check-case %s --checks=videoport-non-port-import
// Behind a macro, with dllimport as the headers have it.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

/* As in the kernel's headers, which a miniport does not include. */
__declspec(dllimport) VOID NTAPI KeBugCheckEx(ULONG Code, ULONG_PTR A, ULONG_PTR B, ULONG_PTR C, ULONG_PTR D);

#define REQUIRE(Condition) ((Condition) ? (VOID)0 : KeBugCheckEx(0xEA, 0, 0, 0, 0))

BOOLEAN NTAPI CyrStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    REQUIRE(RequestPacket != NULL); // FINDING: non-port-import: KeBugCheckEx
    return TRUE;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = CyrStartIO;
}
