// RUN: %check-case %s
// The function comes from VideoPortGetProcAddress.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef PVOID (NTAPI *PGET_ROM_IMAGE)(PVOID, PVOID, ULONG, ULONG);

ULONG CardRomByte(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO config)
{
    PGET_ROM_IMAGE get = (PGET_ROM_IMAGE)config->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortGetRomImage");
    PUCHAR rom;

    if (get == NULL)
        return 0;
    rom = get(HwDeviceExtension, NULL, 0, 512);
    if (rom == NULL)
        return 0;
    get(HwDeviceExtension, NULL, 0, 0);
    return rom[2]; // FINDING: rom-image-stale: this ROM image was freed by a later call of VideoPortGetRomImage
}
