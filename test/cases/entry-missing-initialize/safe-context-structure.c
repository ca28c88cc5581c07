// RUN: %check-case %s
// DriverEntry's parameters travel to the other file in a structure.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

VP_STATUS NTAPI CirrusFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CirrusInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CirrusStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

struct Startup {
    PVOID First, Second;
    VIDEO_HW_INITIALIZATION_DATA Data;
    ULONG Result;
};

VOID CirrusRegister(struct Startup *Startup);

ULONG NTAPI DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    struct Startup Startup = {DriverObject, RegistryPath};

    Startup.Data.HwFindAdapter = CirrusFindAdapter;
    CirrusRegister(&Startup);
    return NO_ERROR;
}
