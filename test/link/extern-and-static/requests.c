#include "thrush.h"

static VOID Flush(PTHRUSH_EXTENSION Thrush)
{
    VideoPortSetRegistryParameters(Thrush, L"Resets", &Thrush->Resets, sizeof(Thrush->Resets));
}

BOOLEAN NTAPI ThrushStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    Flush(HwDeviceExtension);
    RequestPacket->StatusBlock->Status = NO_ERROR;
    return TRUE;
}
