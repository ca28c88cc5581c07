// RUN: %check-case %s
// What a parameter was compared with does not make it another one.
#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

VP_STATUS NTAPI FindAdapter(PVOID Extension, PVOID Context, PWSTR Arguments, PVIDEO_PORT_CONFIG_INFO Config,
                            PUCHAR Again);
BOOLEAN NTAPI Initialize(PVOID Extension);
BOOLEAN NTAPI StartIO(PVOID Extension, PVIDEO_REQUEST_PACKET Packet);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = FindAdapter;
    data.HwInitialize = Initialize;
    data.HwStartIO = StartIO;
    if (Context1 == (PVOID)4)
        data.HwDeviceExtensionSize = 4;
    switch ((ULONG_PTR)Context2) {
    case 1:
        data.HwDeviceExtensionSize = 8;
        break;
    default:
        data.HwDeviceExtensionSize = 16;
    }
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
