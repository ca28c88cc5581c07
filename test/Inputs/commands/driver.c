/* What is wrong here depends on how it is compiled: for which target, with which convention, after which header. */
#include "precomp.h"

VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN CardInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = (PVIDEO_HW_INITIALIZE)CardInitialize; /* stdcall, if that is the default */
#ifdef WITH_START_IO
    data.HwStartIO = CardStartIO;
#endif
    data.StartingDeviceNumber = sizeof(PVOID) / 8; /* not 0 for a 64-bit target */
    CardRemember(1);                               /* declared nowhere */
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
