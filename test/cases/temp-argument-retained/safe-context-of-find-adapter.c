// RUN: %check-case %s
// Resources that HwVidFindAdapter reads while the port still has them.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _FOUND {
    PVOID Resources;
    ULONG Length;
} FOUND, *PFOUND;

VP_STATUS NTAPI CardBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                           PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                           ULONG ConfigurationDataLength, PVOID ComponentInformation,
                           ULONG ComponentInformationLength)
{
    PFOUND found = Context;

    found->Resources = ConfigurationData;
    found->Length = ConfigurationDataLength;
    return NO_ERROR;
}

ULONG CardFindBus(PVOID HwDeviceExtension)
{
    FOUND found = {NULL, 0};

    if (VideoPortGetDeviceData(HwDeviceExtension, VpBusData, CardBusData, &found) != NO_ERROR)
        return 0;
    return found.Length;
}
