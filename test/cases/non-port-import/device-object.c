// RUN: %check-case %s --checks=videoport-non-port-import
// Asks the I/O manager.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

/* As in the kernel's headers, which a miniport does not include. */
LONG NTAPI IoGetDeviceProperty(PVOID DeviceObject, ULONG Property, ULONG Length, PVOID Buffer, PULONG Result);
BOOLEAN NTAPI MmIsAddressValid(PVOID Address);

BOOLEAN NTAPI CyrStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    ULONG Bus = 0, Length = 0;

    if (MmIsAddressValid(HwDeviceExtension)) // FINDING: non-port-import: MmIsAddressValid
        IoGetDeviceProperty(HwDeviceExtension, 14, sizeof(Bus), &Bus, &Length); // FINDING: non-port-import: IoGetDeviceProperty
    return TRUE;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwStartIO = CyrStartIO;
}
