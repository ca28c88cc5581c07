// RUN: %check-case %s
// A debug build shows the pointer.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

#undef VideoDebugPrint
#define VideoDebugPrint(Arguments) VideoPortDebugPrint Arguments

VOID CardFinish(PVOID HwDeviceExtension, PVP_DMA_ADAPTER adapter, PVP_SCATTER_GATHER_LIST list)
{
    VideoPortCompleteDma(HwDeviceExtension, adapter, list, TRUE);
    VideoDebugPrint((Info, "the list was at %p\n", list));
}
