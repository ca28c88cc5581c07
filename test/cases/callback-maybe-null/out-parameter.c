// RUN: %check-case %s
// A helper leaves NULL behind when it fails, and nobody asks.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI QvBusData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                         PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                         ULONG ConfigurationDataLength, PVOID ComponentInformation,
                         ULONG ComponentInformationLength);

static VP_STATUS QvFindRoutine(VIDEO_DEVICE_DATA_TYPE Type, PMINIPORT_QUERY_DEVICE_ROUTINE *Routine)
{
    *Routine = NULL;
    if (Type != VpBusData)
        return ERROR_INVALID_PARAMETER;
    *Routine = QvBusData;
    return NO_ERROR;
}

VP_STATUS QvReadDeviceData(PVOID HwDeviceExtension, VIDEO_DEVICE_DATA_TYPE Type, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    PMINIPORT_QUERY_DEVICE_ROUTINE Routine;

    QvFindRoutine(Type, &Routine);
    return VideoPortGetDeviceData(HwDeviceExtension, Type, Routine, ConfigInfo); // FINDING: callback-maybe-null: VideoPortGetDeviceData
}
