// RUN: %check-case --checks=videoport-temp-callback-from-storage %s
// The port's function comes from memory too, which is fine; the callback is not.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef BOOLEAN (NTAPI *CARD_SYNCHRONIZE)(PVOID HwDeviceExtension, VIDEO_SYNCHRONIZE_PRIORITY Priority,
                                          PMINIPORT_SYNCHRONIZE_ROUTINE SynchronizeRoutine, PVOID Context);

typedef struct _HW_DEVICE_EXTENSION {
    CARD_SYNCHRONIZE Synchronize;
    PMINIPORT_SYNCHRONIZE_ROUTINE Update;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID TsengAskPort(PHW_DEVICE_EXTENSION Extension, PVIDEO_PORT_CONFIG_INFO ConfigInfo)
{
    Extension->Synchronize = (CARD_SYNCHRONIZE)ConfigInfo->VideoPortGetProcAddress(
        Extension, (PUCHAR)"VideoPortSynchronizeExecution");
}

BOOLEAN TsengUpdate(PHW_DEVICE_EXTENSION Extension)
{
    if (!Extension->Synchronize)
        return FALSE;
    return Extension->Synchronize(Extension, VpMediumPriority, Extension->Update, Extension); // FINDING: temp-callback-from-storage: memory that can change
}
