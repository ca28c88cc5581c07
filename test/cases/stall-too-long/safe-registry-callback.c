// RUN: %check-case %s
// What HwVidFindAdapter has called back is part of the initialization.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

static VP_STATUS NTAPI OnValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData, ULONG ValueLength)
{
    VideoPortStallExecution(200);
    return NO_ERROR;
}

VP_STATUS NTAPI PvrFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                               PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Settle", FALSE, OnValue, NULL);
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwFindAdapter = PvrFindAdapter;
}
