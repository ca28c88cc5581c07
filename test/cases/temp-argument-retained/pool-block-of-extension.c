// RUN: %check-case %s
// A block that already hangs in the device extension.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _BUS_BLOCK {
    PVOID Data;
    ULONG Length;
} BUS_BLOCK;

typedef struct _HW_DEVICE_EXTENSION {
    BUS_BLOCK *Bus;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                           PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                           ULONG ConfigurationDataLength, PVOID ComponentInformation,
                           ULONG ComponentInformationLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->Bus->Length = ConfigurationDataLength;
    extension->Bus->Data = ConfigurationData; // FINDING: temp-argument-retained: ConfigurationData is kept in extension->Bus->Data (the device extension)
    return NO_ERROR;
}

VP_STATUS CardFindBus(PVOID HwDeviceExtension)
{
    return VideoPortGetDeviceData(HwDeviceExtension, VpBusData, CardBusData, NULL);
}
