// RUN: %check-case %s
// One of two channels.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    PVP_SCATTER_GATHER_LIST Lists[2];
    ULONG Channel;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VOID CardFinish(PHW_DEVICE_EXTENSION extension)
{
    VideoPortCompleteDma(extension, extension->Adapter, extension->Lists[extension->Channel], TRUE); // FINDING: sg-list-stale-field: still points to the scatter/gather list that VideoPortCompleteDma has taken back
}

// A known limit: the engine has no value for an element whose index is not known.
// XFAIL: *
