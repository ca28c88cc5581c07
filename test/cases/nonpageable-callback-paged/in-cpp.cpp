// RUN: %check-case %s
// C++: a member of a class that is placed as a whole, and a function that the pragma names.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

extern "C" VP_STATUS NTAPI PermediaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
extern "C" BOOLEAN NTAPI PermediaInitialize(PVOID HwDeviceExtension);
extern "C" BOOLEAN NTAPI PermediaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
extern "C" VOID NTAPI PermediaBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);

#pragma alloc_text(PAGE, PermediaBugcheck)

extern "C" VOID NTAPI PermediaBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize)
{
}

class __declspec(code_seg("PAGE")) Engine {
public:
    static BOOLEAN NTAPI Stop(PVOID Context) { return Context != NULL; }
};

extern "C" BOOLEAN NTAPI PermediaInitialize(PVOID HwDeviceExtension)
{
    VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, PermediaBugcheck, 1500); // FINDING: nonpageable-callback-paged: PermediaBugcheck is registered as HwVidBugcheckCallback
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpLowPriority, Engine::Stop, HwDeviceExtension); // FINDING: nonpageable-callback-paged: Stop is registered as HwVidSynchronizeExecutionCallback
}

extern "C" ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = PermediaFindAdapter;
    data.HwInitialize = PermediaInitialize;
    data.HwStartIO = PermediaStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
