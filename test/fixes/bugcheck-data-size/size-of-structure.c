// RUN: %check-fix --rule=bugcheck-data-size --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// The size of the data alone.

#include "driver.h"

typedef struct _CARD_DUMP {
    ULONG Registers[8];
} CARD_DUMP, *PCARD_DUMP;

VOID NTAPI CardBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);
VP_STATUS CardRegister(PVOID HwDeviceExtension);

VP_STATUS CardRegister(PVOID HwDeviceExtension)
{
    return VideoPortRegisterBugcheckCallback(HwDeviceExtension, 0xEA, CardBugcheck, sizeof(CARD_DUMP));
}

// CHECK: CardBugcheck, sizeof(CARD_DUMP) + BUGCHECK_DATA_SIZE_RESERVED);
