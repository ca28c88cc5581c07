// RUN: %check-case %s
// A global variable.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

PMINIPORT_QUERY_DEVICE_ROUTINE CardQuery;

VP_STATUS NTAPI CardBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                           PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                           ULONG ConfigurationDataLength, PVOID ComponentInformation,
                           ULONG ComponentInformationLength);

VP_STATUS CardFindBus(PVOID HwDeviceExtension)
{
    CardQuery = CardBusData; // FINDING: temp-callback-stored: CardBusData is kept in CardQuery (a global variable)
    return VideoPortGetDeviceData(HwDeviceExtension, VpBusData, CardQuery, NULL);
}
