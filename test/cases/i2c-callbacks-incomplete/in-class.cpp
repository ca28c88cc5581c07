// RUN: %check-case %s
// In C++.

#include "miniport.h"
#include "dderror.h"
#include "devioctl.h"
#include "ntddvdeo.h"
#include "video.h"

extern "C" {
VOID NTAPI SisWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI SisWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI SisReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI SisReadData(PVOID HwDeviceExtension);
}

class Bus {
public:
    explicit Bus(PVIDEO_PORT_I2C_INTERFACE Port) : Port(Port), Callbacks{SisWriteClock, SisWriteData, SisReadClock, nullptr} {}
    BOOLEAN Start(PVOID Extension)
    {
        return Port->I2CStart(Extension, &Callbacks); // FINDING: i2c-callbacks-incomplete: ReadDataLine
    }

private:
    PVIDEO_PORT_I2C_INTERFACE Port;
    I2C_CALLBACKS Callbacks;
};

BOOLEAN SisStart(PVOID HwDeviceExtension, PVIDEO_PORT_I2C_INTERFACE I2c)
{
    Bus Ddc(I2c);

    return Ddc.Start(HwDeviceExtension);
}
