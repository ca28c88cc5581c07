#define SERIN_SERVE SerinServeRaised
#define SERIN_MAY_SIGNAL 0
#include "serve.inc"

BOOLEAN NTAPI SerinInterrupt(PVOID HwDeviceExtension)
{
    SerinServeRaised(HwDeviceExtension);
    return TRUE;
}
