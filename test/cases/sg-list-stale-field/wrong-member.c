// RUN: %check-case %s
// The other member is cleared.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST ReadList;
    PVP_SCATTER_GATHER_LIST WriteList;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardFinishWrite(PHW_DEVICE_EXTENSION extension)
{
    VideoPortCompleteDma(extension, extension->Adapter, extension->WriteList, TRUE); // FINDING: sg-list-stale-field: WriteList still points to the scatter/gather list that VideoPortCompleteDma has taken back
    extension->ReadList = NULL;
}
