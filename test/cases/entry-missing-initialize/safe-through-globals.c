// RUN: %check-case %s
// DriverEntry's parameters are left in global variables, for a function of another file to find.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI TridentFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TridentInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TridentStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

extern PVOID TridentFirst, TridentSecond;
extern VIDEO_HW_INITIALIZATION_DATA TridentData;
VOID TridentRegister(VOID);

ULONG
NTAPI
DriverEntry(PVOID DriverObject, PVOID RegistryPath)
{
    TridentFirst = DriverObject;
    TridentSecond = RegistryPath;
    TridentData.HwFindAdapter = TridentFindAdapter;
    TridentRegister();
    return NO_ERROR;
}
