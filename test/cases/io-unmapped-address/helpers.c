// RUN: %check-case --checks=videoport-io-unmapped-address %s
// The number comes from three calls up.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _VGA_EXTENSION {
    PUCHAR Base;
    ULONG_PTR Ports;
    UCHAR Misc;
    VIDEO_ACCESS_RANGE Range;
} VGA_EXTENSION, *PVGA_EXTENSION;

static UCHAR VgaIn(ULONG_PTR port)
{
    return VideoPortReadPortUchar((PUCHAR)port); // FINDING: io-unmapped-address: VideoPortReadPortUchar is called with the fixed address 0x3da: use the one that VideoPortGetDeviceBase returns for it
}

static UCHAR VgaStatus(ULONG base)
{
    return VgaIn(base + 0x0A);
}

static BOOLEAN VgaIsColour(VOID)
{
    return (VgaStatus(0x3D0) & 8) != 0;
}

BOOLEAN NTAPI VgaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PVGA_EXTENSION vga = HwDeviceExtension;

    vga->Misc = VgaIsColour();
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

VOID VgaSetCallbacks(PVIDEO_HW_INITIALIZATION_DATA data)
{
    data->HwStartIO = VgaStartIO;
}
