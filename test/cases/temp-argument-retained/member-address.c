// RUN: %check-case %s
// The address of a member of what was lent.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _CARD_RESOURCES {
    ULONG Version;
    struct {
        ULONG Type;
        ULONG Base;
    } Items[4];
} CARD_RESOURCES, *PCARD_RESOURCES;

typedef struct _HW_DEVICE_EXTENSION {
    PULONG Base;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                           PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                           ULONG ConfigurationDataLength, PVOID ComponentInformation,
                           ULONG ComponentInformationLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    PCARD_RESOURCES resources = ConfigurationData;

    if (ConfigurationDataLength < sizeof(*resources))
        return ERROR_DEV_NOT_EXIST;
    extension->Base = &resources->Items[2].Base; // FINDING: temp-argument-retained: is kept in
    return NO_ERROR;
}

VP_STATUS CardFindBus(PVOID HwDeviceExtension)
{
    return VideoPortGetDeviceData(HwDeviceExtension, VpBusData, CardBusData, NULL);
}
