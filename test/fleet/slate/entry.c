/*
 * entry.c - registering the driver, and what the display driver asks.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "power.h"
#include "slate.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

static VP_STATUS NTAPI SlFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                     PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  SL_EXTENSION *Extension = (SL_EXTENSION *)HwDeviceExtension;

  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  return BoardFind(HwDeviceExtension, &Extension->Board, SL_ID);
}

static BOOLEAN NTAPI SlInitialize(PVOID HwDeviceExtension) {
  BoardQuiet(&((SL_EXTENSION *)HwDeviceExtension)->Board);
  BoardWrite(&((PSL_EXTENSION)HwDeviceExtension)->Board, BOARD_REG_INT_ENABLE, BOARD_INT_ALL);
  return TRUE;
}

static BOOLEAN NTAPI SlStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  PSL_EXTENSION Extension = (PSL_EXTENSION)HwDeviceExtension;
  PSTATUS_BLOCK Block = RequestPacket->StatusBlock;

  if (RequestPacket->IoControlCode != IOCTL_SLATE_QUERY_COUNTERS) {
    Block->Status = BoardAnswer(HwDeviceExtension, &Extension->Board, RequestPacket);
  } else if (RequestPacket->OutputBufferLength < sizeof(SL_COUNTERS)) {
    Block->Status = ERROR_INSUFFICIENT_BUFFER;
    Block->Information = 0;
  } else {
    *(SL_COUNTERS *)RequestPacket->OutputBuffer = SlTakeCounters(Extension);
    Block->Status = NO_ERROR;
    Block->Information = sizeof(SL_COUNTERS);
  }
  return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  Data.HwDeviceExtensionSize = sizeof(SL_EXTENSION);
  Data.HwFindAdapter = SlFindAdapter;
  Data.HwInitialize = SlInitialize;
  Data.HwStartIO = SlStartIO;
  Data.HwInterrupt = SlInterrupt;
  Data.HwResetHw = SlReset;
  Data.HwGetPowerState = PowerGet;
  Data.HwSetPowerState = PowerSet;
  Data.HwGetVideoChildDescriptor = PowerGetChild;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
