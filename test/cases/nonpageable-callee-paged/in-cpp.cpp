// RUN: %check-case %s
// C++: a method of a class that is placed as a whole, and an instance of a template.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _HW_DEVICE_EXTENSION {
    PUCHAR Regs;
    ULONG Pending;
    BOOLEAN Started;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

extern "C" VP_STATUS NTAPI PermediaFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
extern "C" BOOLEAN NTAPI PermediaInitialize(PVOID HwDeviceExtension);
extern "C" BOOLEAN NTAPI PermediaStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

class __declspec(code_seg("PAGE")) Palette {
public:
    explicit Palette(PHW_DEVICE_EXTENSION Of) : Of(Of) {}
    void load() { VideoPortWriteRegisterUchar(Of->Regs, 0); }

private:
    PHW_DEVICE_EXTENSION Of;
};

template <typename Register> __declspec(code_seg("PAGE")) void clear(PHW_DEVICE_EXTENSION Extension)
{
    VideoPortZeroDeviceMemory(Extension->Regs, sizeof(Register));
}

extern "C" BOOLEAN NTAPI PermediaInterrupt(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = static_cast<PHW_DEVICE_EXTENSION>(HwDeviceExtension);

    static Palette *palette;
    if (palette)
        palette->load(); // FINDING: nonpageable-callee-paged: load is pageable, but HwVidInterrupt
    clear<ULONG>(extension); // FINDING: nonpageable-callee-paged: clear is pageable, but HwVidInterrupt
    return TRUE;
}

extern "C" ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = PermediaFindAdapter;
    data.HwInitialize = PermediaInitialize;
    data.HwStartIO = PermediaStartIO;
    data.HwInterrupt = PermediaInterrupt;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
