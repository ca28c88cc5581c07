// RUN: %check-case %s
// The component information.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

static struct {
    PVOID Component;
    ULONG Length;
} Found;

VP_STATUS NTAPI CardMonitorData(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                           PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                           ULONG ConfigurationDataLength, PVOID ComponentInformation,
                           ULONG ComponentInformationLength)
{
    Found.Component = ComponentInformation; // FINDING: temp-argument-retained: ComponentInformation is kept in Found.Component (a global variable)
    Found.Length = ComponentInformationLength;
    return NO_ERROR;
}

VP_STATUS CardFindBus(PVOID HwDeviceExtension)
{
    return VideoPortGetDeviceData(HwDeviceExtension, VpBusData, CardMonitorData, NULL);
}
