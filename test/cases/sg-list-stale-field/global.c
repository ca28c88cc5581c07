// RUN: %check-case %s
// A global variable.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

static PVP_SCATTER_GATHER_LIST Current;
static PVP_DMA_ADAPTER Adapter;

VOID CardFinish(PVOID HwDeviceExtension)
{
    VideoPortCompleteDma(HwDeviceExtension, Adapter, Current, TRUE); // FINDING: sg-list-stale-field: still points to the scatter/gather list that VideoPortCompleteDma has taken back
}
