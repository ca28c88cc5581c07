// RUN: %check-case --checks=videoport-init-structure-storage %s
// Memory from the kernel's pool.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
PVOID NTAPI ExAllocatePoolWithTag(int PoolType, SIZE_T NumberOfBytes, ULONG Tag);
VOID NTAPI ExFreePool(PVOID Pool);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    PVIDEO_HW_INITIALIZATION_DATA InitializationData = ExAllocatePoolWithTag(1, sizeof(*InitializationData), 'vdiV');
    ULONG Status;

    if (InitializationData == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    VideoPortZeroMemory(InitializationData, sizeof(*InitializationData));
    InitializationData->HwInitDataSize = sizeof(*InitializationData);
    InitializationData->HwFindAdapter = CardFindAdapter;
    InitializationData->HwInitialize = CardInitialize;
    InitializationData->HwStartIO = CardStartIO;

    Status = VideoPortInitialize(Context1, Context2, InitializationData, NULL); // FINDING: init-structure-storage: the initialization data should be an automatic variable of DriverEntry
    ExFreePool(InitializationData);
    return Status;
}
