// RUN: %check-case --checks=videoport-io-unmapped-address %s
// C++: the ports are constants of a class.

extern "C" {
#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>
}

typedef struct _VGA_EXTENSION {
    UCHAR Misc;
} VGA_EXTENSION, *PVGA_EXTENSION;

class Attributes {
public:
    static const ULONG_PTR Port = 0x3C0;
    void write(UCHAR value) const
    {
        VideoPortWritePortUchar(reinterpret_cast<PUCHAR>(Port), value); // FINDING: io-unmapped-address: VideoPortWritePortUchar is called with the fixed address 0x3c0: use the one that VideoPortGetDeviceBase returns for it
    }
};

extern "C" VOID VgaBlank(PVGA_EXTENSION vga)
{
    Attributes attributes;

    attributes.write(vga->Misc);
}
