// RUN: %check-case %s
// Both functions come from VideoPortGetProcAddress.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef BOOLEAN (NTAPI *PSYNCHRONIZE)(PVOID, VIDEO_SYNCHRONIZE_PRIORITY, PMINIPORT_SYNCHRONIZE_ROUTINE, PVOID);
typedef PVOID (NTAPI *PALLOCATE)(PVOID, VP_POOL_TYPE, SIZE_T, ULONG);

BOOLEAN NTAPI CardLatch(PVOID Context);

VOID CardUpdate(PVOID HwDeviceExtension, PVIDEO_PORT_CONFIG_INFO config)
{
    PSYNCHRONIZE synchronize =
        (PSYNCHRONIZE)config->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortSynchronizeExecution");
    PALLOCATE allocate = (PALLOCATE)config->VideoPortGetProcAddress(HwDeviceExtension, (PUCHAR)"VideoPortAllocatePool");
    PVOID state;

    if (synchronize == NULL || allocate == NULL)
        return;
    state = allocate(HwDeviceExtension, VpPagedPool, 64, 'draC');
    if (state != NULL)
        synchronize(HwDeviceExtension, VpMediumPriority, CardLatch, state); // FINDING: sync-context-pageable: the context lies in pageable memory
}
