// RUN: %check-case --checks=videoport-temp-callback-from-storage %s
// A variable of another file.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

extern PMINIPORT_QUERY_DEVICE_ROUTINE QvQueryRoutine;

VP_STATUS QvReadBus(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    return VideoPortGetDeviceData(HwDeviceExtension, VpBusData, QvQueryRoutine, ConfigInfo); // FINDING: temp-callback-from-storage: memory that can change
}
