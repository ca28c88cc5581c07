// RUN: %check-fix --rule=emulator-entries-storage --output=%t.c %s
// RUN: FileCheck %s --input-file=%t.c
// The array is constant.

#include "driver.h"

static VP_STATUS NTAPI CardPort(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data)
{
    return NO_ERROR;
}

VP_STATUS NTAPI CardFind(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                         PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    EMULATOR_ACCESS_ENTRY entries[] = {{0x3C0, 0x20, Uchar, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, FALSE,
                                        (PVOID)CardPort}};

    ConfigInfo->NumEmulatorAccessEntries = RTL_NUMBER_OF(entries);
    ConfigInfo->EmulatorAccessEntries = entries;
    return NO_ERROR;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    data.HwFindAdapter = CardFind;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}

// CHECK: {{^    }}static EMULATOR_ACCESS_ENTRY entries[] = {
