// RUN: %check-case %s
// The port's function is reached through a local pointer.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef BOOLEAN (NTAPI *CARD_SYNCHRONIZE)(PVOID HwDeviceExtension, VIDEO_SYNCHRONIZE_PRIORITY Priority,
                                          PMINIPORT_SYNCHRONIZE_ROUTINE SynchronizeRoutine, PVOID Context);

BOOLEAN MachUpdate(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    CARD_SYNCHRONIZE Synchronize = (CARD_SYNCHRONIZE)ConfigInfo->VideoPortGetProcAddress(
        HwDeviceExtension, (PUCHAR)"VideoPortSynchronizeExecution");

    if (Synchronize == NULL)
        return FALSE;
    return Synchronize(HwDeviceExtension, VpMediumPriority, NULL, HwDeviceExtension); // FINDING: callback-null: VideoPortSynchronizeExecution
}
