// RUN: %check-case %s
// Arguments that are read, parsed and copied.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    WCHAR Arguments[64];
    BOOLEAN HasArguments;
    ULONG Options;
    PWSTR Position;
    PWSTR Default;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static ULONG CardParse(PHW_DEVICE_EXTENSION extension)
{
    ULONG options = 0;

    while (*extension->Position != 0) {
        if (*extension->Position++ == L'/')
            options++;
    }
    return options;
}

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    ULONG i = 0;

    if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
        return ERROR_INVALID_PARAMETER;
    extension->HasArguments = ArgumentString != NULL;
    extension->Default = L"";
    extension->Position = ArgumentString != NULL ? ArgumentString : extension->Default;
    extension->Options = CardParse(extension);
    extension->Position = extension->Default;
    if (ArgumentString != NULL) {
        while (i < 63 && ArgumentString[i] != 0) {
            extension->Arguments[i] = ArgumentString[i];
            i++;
        }
    }
    extension->Arguments[i] = 0;
    *Again = FALSE;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
