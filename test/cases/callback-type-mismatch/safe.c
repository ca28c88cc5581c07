// RUN: %check-case %s
// Every callback has the type that its role asks for.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER DmaAdapter;
    ULONG DmaLength;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;
VP_STATUS NTAPI HwVidFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HwVidInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
VOID NTAPI HwVidExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                  PVOID Context);
VP_STATUS NTAPI HwVidValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                         ULONG ValueLength);
VP_STATUS NTAPI HwVidBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                         PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                         ULONG ConfigurationDataLength, PVOID ComponentInformation,
                         ULONG ComponentInformationLength);
BOOLEAN NTAPI HwVidWriteCursor(PVOID Context);
VOID NTAPI HwVidDpc(PVOID HwDeviceExtension, PVOID Context);
VOID NTAPI HwVidBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);
VOID NTAPI HwVidSetBank(ULONG ReadBank, ULONG WriteBank, PVOID Context);
VOID NTAPI HwVidTimer(PVOID HwDeviceExtension);
BOOLEAN NTAPI HwVidResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);

BOOLEAN NTAPI HwVidInterrupt(PVOID HwDeviceExtension)
{
    return VideoPortQueueDpc(HwDeviceExtension, HwVidDpc, NULL);
}

VP_STATUS HwVidUseAll(PHW_DEVICE_EXTENSION Extension, PVOID Mdl, PVOID Context)
{
    VideoPortGetRegistryParameters(Extension, L"Mode", FALSE, HwVidValue, Context);
    VideoPortGetDeviceData(Extension, VpBusData, HwVidBusData, Context);
    VideoPortSynchronizeExecution(Extension, VpMediumPriority, HwVidWriteCursor, Extension);
    VideoPortRegisterBugcheckCallback(Extension, 0xEA, HwVidBugcheck, 256 + BUGCHECK_DATA_SIZE_RESERVED);
    return VideoPortStartDma(Extension, Extension->DmaAdapter, Mdl, 0, &Extension->DmaLength, HwVidExecuteDma,
                             Extension, TRUE);
}

ULONG
NTAPI
DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA HwInitData;

    VideoPortZeroMemory(&HwInitData, sizeof(HwInitData));
    HwInitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    HwInitData.HwFindAdapter = HwVidFindAdapter;
    HwInitData.HwInitialize = HwVidInitialize;
    HwInitData.HwStartIO = HwVidStartIO;
    HwInitData.HwInterrupt = HwVidInterrupt;
    HwInitData.HwTimer = HwVidTimer;
    HwInitData.HwResetHw = HwVidResetHw;
    HwInitData.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Argument1, Argument2, &HwInitData, NULL);
}
