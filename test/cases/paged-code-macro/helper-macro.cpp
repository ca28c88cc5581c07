// RUN: %check-case --checks=videoport-paged-code-macro %s
// C++: the macro comes from a macro of the driver, in a method.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

extern "C" VP_STATUS NTAPI PermediaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
extern "C" BOOLEAN NTAPI PermediaInitialize(PVOID HwDeviceExtension);
extern "C" BOOLEAN NTAPI PermediaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#define ENTER_PAGED(Name) \
    PAGED_CODE();         \
    VideoPortDebugPrint(Trace, Name)

struct Palette {
    ULONG Size;
    void load()
    {
        ENTER_PAGED("load"); // FINDING: paged-code-macro: load states PAGED_CODE()
        Size = 0;
    }
    __declspec(code_seg("PAGE")) void save()
    {
        ENTER_PAGED("save");
        Size = 1;
    }
};

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
