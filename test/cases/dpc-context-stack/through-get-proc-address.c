// RUN: %check-case %s
// The function comes from VideoPortGetProcAddress.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef BOOLEAN (NTAPI *PQUEUE_DPC)(PVOID, PMINIPORT_DPC_ROUTINE, PVOID);

typedef struct _HW_DEVICE_EXTENSION {
    PQUEUE_DPC QueueDpc;
    PULONG Registers;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context);

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    extension->QueueDpc = (PQUEUE_DPC)ConfigInfo->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortQueueDpc");
    return extension->QueueDpc != NULL ? NO_ERROR : ERROR_INVALID_PARAMETER;
}

BOOLEAN NTAPI CardInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    ULONG cause = VideoPortReadRegisterUlong(extension->Registers);

    if (cause == 0)
        return FALSE;
    VideoPortWriteRegisterUlong(extension->Registers, cause);
    extension->QueueDpc(HwDeviceExtension, CardDpc, &cause); // FINDING: dpc-context-stack: the context of the DPC is an automatic variable
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
