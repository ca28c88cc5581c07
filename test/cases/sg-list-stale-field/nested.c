// RUN: %check-case %s
// In a structure within the device extension.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    struct {
        PVP_DMA_ADAPTER Adapter;
        struct {
            PVP_SCATTER_GATHER_LIST List;
            BOOLEAN Active;
        } Transfer;
    } Dma;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardFinish(PHW_DEVICE_EXTENSION extension)
{
    VideoPortCompleteDma(extension, extension->Dma.Adapter, extension->Dma.Transfer.List, FALSE); // FINDING: sg-list-stale-field: List still points to the scatter/gather list that VideoPortCompleteDma has taken back
    extension->Dma.Transfer.Active = FALSE;
}
