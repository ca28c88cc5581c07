/*
 * emerald.c - an on-board adapter of Windows NT 4.0, at addresses that never change.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "board.h"

#define EM_ID 0x454D4552

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

typedef struct _EM_EXTENSION {
  BOARD Board;
} EM_EXTENSION;

static VIDEO_ACCESS_RANGE EmRanges[] = {
    {{{0xE0000000, 0}}, 0x00400000, FALSE, TRUE, FALSE, 0},
    {{{0xE1000000, 0}}, 0x00001000, FALSE, TRUE, FALSE, 0},
};

static VP_STATUS NTAPI EmFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                     PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  EM_EXTENSION *Extension = (EM_EXTENSION *)HwDeviceExtension;

  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  if (VideoPortVerifyAccessRanges(HwDeviceExtension, RTL_NUMBER_OF(EmRanges), EmRanges) != NO_ERROR)
    return ERROR_INVALID_PARAMETER;
  Extension->Board.Registers =
      (PULONG)VideoPortGetDeviceBase(HwDeviceExtension, EmRanges[BOARD_RANGE_REGISTERS].RangeStart,
                                     EmRanges[BOARD_RANGE_REGISTERS].RangeLength, VIDEO_MEMORY_SPACE_MEMORY);
  if (Extension->Board.Registers == NULL || BoardRead(&Extension->Board, BOARD_REG_ID) != EM_ID)
    return ERROR_DEV_NOT_EXIST;
  Extension->Board.FrameBuffer = EmRanges[BOARD_RANGE_FRAME_BUFFER].RangeStart;
  Extension->Board.FrameBufferLength = EmRanges[BOARD_RANGE_FRAME_BUFFER].RangeLength;
  *Again = FALSE;
  return NO_ERROR;
}

static BOOLEAN NTAPI EmInitialize(PVOID HwDeviceExtension) {
  BoardQuiet(&((EM_EXTENSION *)HwDeviceExtension)->Board);
  return TRUE;
}

static BOOLEAN NTAPI EmStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  EM_EXTENSION *Extension = (EM_EXTENSION *)HwDeviceExtension;

  RequestPacket->StatusBlock->Status = BoardAnswer(HwDeviceExtension, &Extension->Board, RequestPacket);
  return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
  Data.HwDeviceExtensionSize = sizeof(EM_EXTENSION);
  Data.HwFindAdapter = EmFindAdapter;
  Data.HwInitialize = EmInitialize;
  Data.HwStartIO = EmStartIO;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
