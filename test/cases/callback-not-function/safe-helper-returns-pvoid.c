// RUN: %check-case %s
// A helper that returns a function as a PVOID.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

BOOLEAN NTAPI TsengWriteCursor(PVOID Context);
BOOLEAN NTAPI TsengWritePalette(PVOID Context);

static PVOID TsengChoose(BOOLEAN Palette)
{
    return Palette ? (PVOID)TsengWritePalette : (PVOID)TsengWriteCursor;
}

BOOLEAN TsengUpdate(PVOID HwDeviceExtension, BOOLEAN Palette)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority,
                                         (PMINIPORT_SYNCHRONIZE_ROUTINE)TsengChoose(Palette), HwDeviceExtension);
}
