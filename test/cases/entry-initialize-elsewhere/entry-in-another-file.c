// RUN: %check-case %s
// DriverEntry is elsewhere; this file fills a const template with its callback, and the callback registers.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

extern PVOID CardFirst, CardSecond;
extern VIDEO_HW_INITIALIZATION_DATA CardSecondHead;

static VP_STATUS NTAPI FindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                   PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    *Again = FALSE;
    return VideoPortInitialize(CardFirst, CardSecond, &CardSecondHead, NULL); // FINDING: entry-initialize-elsewhere: not from HwVidFindAdapter
}

const VIDEO_HW_INITIALIZATION_DATA CardTemplate = {
    .HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA),
    .HwFindAdapter = FindAdapter,
};
