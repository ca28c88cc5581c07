// RUN: %check-case --checks=videoport-temp-callback-from-storage %s
// The functions are named in the call.

#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI TsengWriteCursor(PVOID Context);
BOOLEAN NTAPI TsengWritePalette(PVOID Context);

BOOLEAN TsengUpdate(PVOID HwDeviceExtension, BOOLEAN Palette)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority,
                                         Palette ? TsengWritePalette : TsengWriteCursor, HwDeviceExtension);
}
