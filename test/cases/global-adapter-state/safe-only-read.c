// RUN: %check-case --checks=videoport-global-adapter-state %s
// Variables that callbacks read, whose address they pass, or that are no variables of the driver.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI OakFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI OakInitialize(PVOID HwDeviceExtension);

ULONG OakLookUp(const ULONG *Table);

static ULONG Table[4] = {1, 2, 3, 4};

BOOLEAN NTAPI OakStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    ULONG local[4] = {0};
    PULONG pointer = Table;

    local[0] = OakLookUp(Table) + sizeof(Table) + *pointer;
    RequestPacket->StatusBlock->Information = local[0] + OakLookUp(&Table[1]);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = OakFindAdapter;
    data.HwInitialize = OakInitialize;
    data.HwStartIO = OakStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
