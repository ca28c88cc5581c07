// RUN: %check-case %s
// Chosen by a switch.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Revision;
    PMINIPORT_QUERY_DEVICE_ROUTINE Query;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                           PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                           ULONG ConfigurationDataLength, PVOID ComponentInformation,
                           ULONG ComponentInformationLength);
VP_STATUS NTAPI CardOldBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                           PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                           ULONG ConfigurationDataLength, PVOID ComponentInformation,
                           ULONG ComponentInformationLength);

VP_STATUS CardFindBus(PHW_DEVICE_EXTENSION extension)
{
    PMINIPORT_QUERY_DEVICE_ROUTINE query;

    switch (extension->Revision) {
    case 0:
        query = CardOldBusData;
        break;
    default:
        query = CardBusData;
    }
    extension->Query = query; // FINDING: temp-callback-stored: is kept in extension->
    return VideoPortGetDeviceData(extension, VpBusData, query, NULL);
}
