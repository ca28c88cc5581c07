// RUN: %check-case %s
// In the interrupt routine, a member of a local structure.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PULONG Registers;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    struct {
        ULONG Sequence;
        ULONG Cause;
    } event = {0, VideoPortReadRegisterUlong(extension->Registers)};

    if (event.Cause == 0)
        return FALSE;
    VideoPortWriteRegisterUlong(extension->Registers, event.Cause);
    VideoPortQueueDpc(HwDeviceExtension, CardDpc, &event.Cause); // FINDING: dpc-context-stack: the context of the DPC is an automatic variable, which is gone when the DPC runs
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwInterrupt = CardInterrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
