// RUN: %check-case %s --checks=videoport-non-port-import
// Reads a file.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

/* As in the kernel's headers, which a miniport does not include. */
LONG NTAPI ZwReadFile(PVOID File, PVOID Event, PVOID Routine, PVOID Context, PVOID Status, PVOID Buffer, ULONG Length,
                      PLARGE_INTEGER Offset, PULONG Key);

BOOLEAN NTAPI CyrStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    UCHAR Buffer[16], Status[16];

    ZwReadFile(NULL, NULL, NULL, NULL, Status, Buffer, sizeof(Buffer), NULL, NULL); // FINDING: non-port-import: ZwReadFile
    return TRUE;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = CyrStartIO;
}
