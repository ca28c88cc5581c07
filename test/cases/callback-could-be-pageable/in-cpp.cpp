// RUN: %check-case --checks=videoport-callback-could-be-pageable %s
// C++: the callbacks are members; one lies in a section.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

struct Permedia {
    static VP_STATUS NTAPI find(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString, // FINDING: callback-could-be-pageable: find should be pageable
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
    {
        return NO_ERROR;
    }
    __declspec(code_seg("PAGE")) static BOOLEAN NTAPI initialize(PVOID HwDeviceExtension) { return TRUE; }
};

extern "C" BOOLEAN NTAPI PermediaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma alloc_text(PAGE, DriverEntry)

extern "C" ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = Permedia::find;
    data.HwInitialize = Permedia::initialize;
    data.HwStartIO = PermediaStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
