// RUN: %check-case %s
// Functions that the port never calls may use what convention they like.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

BOOLEAN NTAPI HwVidWriteCursor(PVOID Context);

typedef VOID (*CARD_VISITOR)(PVOID HwDeviceExtension);

VOID HwVidVisit(PVOID HwDeviceExtension, CARD_VISITOR Visitor)
{
    Visitor(HwDeviceExtension);
    VideoPortSynchronizeExecution(HwDeviceExtension, VpLowPriority, HwVidWriteCursor, (PVOID)Visitor);
}
