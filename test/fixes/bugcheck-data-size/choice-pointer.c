// RUN: %check-fix --rule=bugcheck-data-size --unchanged %s
// The size of a pointer is another mistake.

#include "driver.h"

typedef struct _CARD_DUMP {
    ULONG Registers[8];
} CARD_DUMP, *PCARD_DUMP;

VOID NTAPI CardBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);
VP_STATUS CardRegister(PVOID HwDeviceExtension);

VP_STATUS CardRegister(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, CardBugcheck, sizeof(PCARD_DUMP));
}
