// RUN: %check-case %s
// The service is reached through VideoPortGetProcAddress.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef BOOLEAN (NTAPI *PSYNCHRONIZE)(PVOID, VIDEO_SYNCHRONIZE_PRIORITY, PMINIPORT_SYNCHRONIZE_ROUTINE, PVOID);

typedef struct _HW_DEVICE_EXTENSION {
    PMINIPORT_SYNCHRONIZE_ROUTINE Latch;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CardLatch(PVOID Context);

BOOLEAN CardUpdate(PHW_DEVICE_EXTENSION extension, PVIDEO_PORT_CONFIG_INFO config)
{
    PSYNCHRONIZE synchronize =
        (PSYNCHRONIZE)config->VideoPortGetProcAddress(extension, (PUCHAR)"VideoPortSynchronizeExecution");

    if (synchronize == NULL)
        return FALSE;
    extension->Latch = CardLatch; // FINDING: temp-callback-stored: is kept in
    return synchronize(extension, VpMediumPriority, CardLatch, extension);
}
