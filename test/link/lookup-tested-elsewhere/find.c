#include "tern.h"

VP_STATUS NTAPI TernFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    VPOSVERSIONINFO Version = {sizeof(Version)};
    TERN_GET_VERSION GetVersion = (TERN_GET_VERSION)ConfigInfo->VideoPortGetProcAddress(
        HwDeviceExtension, (PUCHAR)"VideoPortGetVersion");

    if (!TernIsThere(GetVersion))
        return NO_ERROR;
    return GetVersion(HwDeviceExtension, &Version); // undecided
}
