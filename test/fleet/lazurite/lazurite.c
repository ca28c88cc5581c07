/*
 * lazurite.c - a driver that leaves the state of its board in a crash dump.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "power.h"

#define LZ_ID 0x4C5A5552
#define LZ_BUGCHECK_CODE 0xEA

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

typedef struct _LZ_EXTENSION {
  BOARD Board; /* first, as power.h wants it */
  BOOLEAN Dumps;
} LZ_EXTENSION;

typedef struct _LZ_DUMP {
  ULONG Registers[BOARD_REG_COUNT];
} LZ_DUMP;

static VOID NTAPI LzDump(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize) {
  LZ_EXTENSION *Extension = (LZ_EXTENSION *)HwDeviceExtension;
  LZ_DUMP Dump;
  ULONG Index;

  if (BufferSize < sizeof(Dump))
    return;
  for (Index = 0; Index < BOARD_REG_COUNT; ++Index)
    Dump.Registers[Index] = BoardRead(&Extension->Board, Index);
  VideoPortMoveMemory(Buffer, &Dump, sizeof(Dump));
}

static VP_STATUS NTAPI LzFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                     PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  LZ_EXTENSION *Extension = (LZ_EXTENSION *)HwDeviceExtension;

  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  Extension->Dumps = VideoPortRegisterBugcheckCallback(Extension, LZ_BUGCHECK_CODE, LzDump,
                                                       sizeof(LZ_DUMP) + BUGCHECK_DATA_SIZE_RESERVED) == NO_ERROR;
  return BoardFind(HwDeviceExtension, &Extension->Board, LZ_ID);
}

static BOOLEAN NTAPI LzInitialize(PVOID HwDeviceExtension) {
  BoardQuiet(&((LZ_EXTENSION *)HwDeviceExtension)->Board);
  return TRUE;
}

static BOOLEAN NTAPI LzStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  LZ_EXTENSION *Extension = (LZ_EXTENSION *)HwDeviceExtension;

  RequestPacket->StatusBlock->Status = BoardAnswer(HwDeviceExtension, &Extension->Board, RequestPacket);
  return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  Data.HwDeviceExtensionSize = sizeof(LZ_EXTENSION);
  Data.HwFindAdapter = LzFindAdapter;
  Data.HwInitialize = LzInitialize;
  Data.HwStartIO = LzStartIO;
  Data.HwGetPowerState = PowerGet;
  Data.HwSetPowerState = PowerSet;
  Data.HwGetVideoChildDescriptor = PowerGetChild;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
