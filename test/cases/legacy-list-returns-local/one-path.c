// RUN: %check-case %s
// Only for one of the devices.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Bus;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VIDEO_ACCESS_RANGE Vga[1] = {{{.LowPart = 0x3C0}, 0x20, VIDEO_MEMORY_SPACE_IO, TRUE, TRUE, VIDEO_RANGE_10_BIT_DECODE}};

VOID NTAPI CardLegacyResources(ULONG VendorId, ULONG DeviceId, PVIDEO_ACCESS_RANGE *LegacyResourceList,
                               PULONG LegacyResourceCount)
{
    VIDEO_ACCESS_RANGE old[1] = {{{.LowPart = 0x3C0}, 0x20, VIDEO_MEMORY_SPACE_IO, TRUE, TRUE, VIDEO_RANGE_10_BIT_DECODE}};

    *LegacyResourceCount = 1;
    if (DeviceId == 0x8811)
        *LegacyResourceList = old; // FINDING: legacy-list-returns-local: the resource list is an automatic array, which is gone when the port reads it
    else
        *LegacyResourceList = Vga;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwGetLegacyResources = CardLegacyResources;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
