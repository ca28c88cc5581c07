// RUN: %check-case %s
// Found with VideoPortGetProcAddress.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef VP_STATUS (NTAPI *TOGGLE)(PVOID HwDeviceExtension);

typedef struct _HER_EXTENSION {
    TOGGLE Disable;
} HER_EXTENSION, *PHER_EXTENSION;

VP_STATUS NTAPI HerFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                               PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHER_EXTENSION Her = HwDeviceExtension;

    Her->Disable = (TOGGLE)ConfigInfo->VideoPortGetProcAddress(Her, (PUCHAR)"VideoPortDisableInterrupt");
    if (Her->Disable != NULL)
        Her->Disable(Her); // FINDING: interrupt-api-obsolete: VideoPortDisableInterrupt
    return NO_ERROR;
}

VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    Data->HwFindAdapter = HerFindAdapter;
}
