// RUN: %check-case %s
// The helper that fills the structure leaves the size to its caller, and the caller to the helper.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

VP_STATUS NTAPI QvFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI QvInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI QvStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
static VOID Fill(PVIDEO_HW_INITIALIZATION_DATA Data)
{
    VideoPortZeroMemory(Data, sizeof(*Data));
    Data->HwFindAdapter = QvFindAdapter;
    Data->HwInitialize = QvInitialize;
    Data->HwStartIO = QvStartIO;
}

ULONG
NTAPI
DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA InitializationData;

    Fill(&InitializationData);

    return VideoPortInitialize(pDriver, pRegistry, &InitializationData, NULL); // FINDING: init-size-missing: HwInitDataSize is not set
}
