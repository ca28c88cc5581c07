// RUN: %check-case %s
// Every function that needs a callback gets one.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VOID NTAPI GlintExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);
VP_STATUS NTAPI GlintBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                         PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                         ULONG ConfigurationDataLength, PVOID ComponentInformation,
                         ULONG ComponentInformationLength);
VP_STATUS NTAPI GlintValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);
BOOLEAN NTAPI GlintWriteCursor(PVOID Context);
VOID NTAPI GlintDpc(PVOID HwDeviceExtension, PVOID Context);
VOID NTAPI GlintSetBank(ULONG ReadBank, ULONG WriteBank, PVOID Context);

VP_STATUS GlintUseAll(PHW_DEVICE_EXTENSION Extension, PVOID Mdl, PULONG Value, PHYSICAL_ADDRESS Frame)
{
    ULONG Length = 0x10000;
    ULONG InIoSpace = 0;
    PVOID Address = NULL;

    if (!VideoPortSynchronizeExecution(Extension, VpMediumPriority, GlintWriteCursor, Extension))
        return ERROR_INVALID_PARAMETER;
    if (VideoPortGetDeviceData(Extension, VpBusData, &GlintBusData, Extension) != NO_ERROR)
        return ERROR_DEV_NOT_EXIST;
    if (VideoPortGetRegistryParameters(Extension, L"Mode", FALSE, GlintValue, Value) != NO_ERROR)
        *Value = 0;
    if (VideoPortMapBankedMemory(Extension, Frame, &Length, &InIoSpace, &Address, 0x10000, FALSE, GlintSetBank,
                                 Extension) != NO_ERROR)
        return ERROR_INVALID_PARAMETER;
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, GlintExecuteDma,
                             Extension, TRUE);
}

BOOLEAN NTAPI GlintInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, GlintDpc, NULL);
}
