/* Room for everything that GodwitDumpState writes, and for too little of what GodwitDumpAll does. */
#include "godwit.h"

BOOLEAN NTAPI GodwitInitialize(PVOID HwDeviceExtension)
{
    VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, GodwitDumpState,
                                      GODWIT_LARGE + BUGCHECK_DATA_SIZE_RESERVED);
    VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, GodwitDumpAll,
                                      GODWIT_SMALL + BUGCHECK_DATA_SIZE_RESERVED);
    return TRUE;
}
