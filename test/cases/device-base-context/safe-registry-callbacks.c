// RUN: %check-case %s
// Maps in the two callbacks that run inside HwVidFindAdapter.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _MVR_EXTENSION {
    VIDEO_ACCESS_RANGE Ranges[2];
    PUCHAR Registers;
    ULONG Slot;
} MVR_EXTENSION, *PMVR_EXTENSION;

static VP_STATUS NTAPI OnDevice(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                                PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                                ULONG ConfigurationDataLength, PVOID ComponentInformation,
                                ULONG ComponentInformationLength)
{
    PMVR_EXTENSION Mvr = HwDeviceExtension;

    if (VideoPortVerifyAccessRanges(Mvr, 1, Mvr->Ranges) != NO_ERROR)
        return ERROR_INVALID_PARAMETER;
    Mvr->Registers = VideoPortGetDeviceBase(Mvr, Mvr->Ranges[0].RangeStart, 4096, VIDEO_MEMORY_SPACE_MEMORY);
    return NO_ERROR;
}

VP_STATUS NTAPI MvrFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                               PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    return VideoPortGetDeviceData(HwDeviceExtension, VpControllerData, OnDevice, NULL);
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwFindAdapter = MvrFindAdapter;
}
