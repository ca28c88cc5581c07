#include "argus.h"

/* The end of the chain that begins in interrupt.c. */
VOID ArgusWakeWaiters(PARGUS_EXTENSION Argus)
{
    if (Argus->RetraceEvent != NULL)
        VideoPortSetEvent(Argus, Argus->RetraceEvent); // expect: isr-forbidden-call
}

VP_STATUS NTAPI ArgusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                 PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PARGUS_EXTENSION Argus = HwDeviceExtension;
    VIDEO_ACCESS_RANGE Range;
    VP_STATUS Status = VideoPortGetAccessRanges(Argus, 0, NULL, 1, &Range, NULL, NULL, NULL);

    if (Status != NO_ERROR)
        return Status;
    Argus->Registers = VideoPortGetDeviceBase(Argus, Range.RangeStart, Range.RangeLength, Range.RangeInIoSpace);
    return Argus->Registers == NULL ? ERROR_DEV_NOT_EXIST : NO_ERROR;
}

BOOLEAN NTAPI ArgusInitialize(PVOID HwDeviceExtension)
{
    PARGUS_EXTENSION Argus = HwDeviceExtension;

    return VideoPortCreateEvent(Argus, EVENT_TYPE_MASK, NULL, &Argus->RetraceEvent) == NO_ERROR;
}

BOOLEAN NTAPI ArgusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PARGUS_EXTENSION Argus = HwDeviceExtension;

    if (RequestPacket->IoControlCode == IOCTL_VIDEO_RESET_DEVICE)
        ArgusWakeWaiters(Argus);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
