// RUN: %check-case %s
// In C++.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

extern "C" VOID NTAPI SisDpc(PVOID HwDeviceExtension, PVOID Context);

BOOLEAN SisUpdate(PVOID HwDeviceExtension)
{
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpMediumPriority,
                                         reinterpret_cast<PMINIPORT_SYNCHRONIZE_ROUTINE>(SisDpc), // FINDING: callback-type-mismatch: SisDpc
                                         HwDeviceExtension);
}
