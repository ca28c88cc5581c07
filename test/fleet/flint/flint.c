/*
 * flint.c - one binary for Windows NT 4.0 and for Windows 2000, which asks the longer structure first.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "power.h"

#define FL_ID 0x464C494E

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

typedef struct _FL_EXTENSION {
  BOARD Board; /* first, as power.h wants it */
} FL_EXTENSION;

static VIDEO_ACCESS_RANGE FlRanges[] = {
    {{{0xE0000000, 0}}, 0x00400000, FALSE, TRUE, FALSE, 0},
    {{{0xE1000000, 0}}, 0x00001000, FALSE, TRUE, FALSE, 0},
};

static VP_STATUS NTAPI FlFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                     PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  FL_EXTENSION *Extension = (FL_EXTENSION *)HwDeviceExtension;

  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  if (VideoPortVerifyAccessRanges(HwDeviceExtension, RTL_NUMBER_OF(FlRanges), FlRanges) != NO_ERROR)
    return ERROR_INVALID_PARAMETER;
  Extension->Board.Registers =
      (PULONG)VideoPortGetDeviceBase(HwDeviceExtension, FlRanges[BOARD_RANGE_REGISTERS].RangeStart,
                                     FlRanges[BOARD_RANGE_REGISTERS].RangeLength, VIDEO_MEMORY_SPACE_MEMORY);
  if (Extension->Board.Registers == NULL || BoardRead(&Extension->Board, BOARD_REG_ID) != FL_ID)
    return ERROR_DEV_NOT_EXIST;
  Extension->Board.FrameBuffer = FlRanges[BOARD_RANGE_FRAME_BUFFER].RangeStart;
  Extension->Board.FrameBufferLength = FlRanges[BOARD_RANGE_FRAME_BUFFER].RangeLength;
  *Again = FALSE;
  return NO_ERROR;
}

static BOOLEAN NTAPI FlInitialize(PVOID HwDeviceExtension) {
  BoardQuiet(&((FL_EXTENSION *)HwDeviceExtension)->Board);
  return TRUE;
}

static BOOLEAN NTAPI FlStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  FL_EXTENSION *Extension = (FL_EXTENSION *)HwDeviceExtension;

  RequestPacket->StatusBlock->Status = BoardAnswer(HwDeviceExtension, &Extension->Board, RequestPacket);
  return TRUE;
}

static VOID FlFill(PVIDEO_HW_INITIALIZATION_DATA Data) {
  VideoPortZeroMemory(Data, sizeof(*Data));
  Data->HwDeviceExtensionSize = sizeof(FL_EXTENSION);
  Data->HwFindAdapter = FlFindAdapter;
  Data->HwInitialize = FlInitialize;
  Data->HwStartIO = FlStartIO;
  Data->HwGetPowerState = PowerGet;
  Data->HwSetPowerState = PowerSet;
  Data->HwGetVideoChildDescriptor = PowerGetChild;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;
  ULONG Status;

  FlFill(&Data);
  Data.HwInitDataSize = SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA;
  Status = VideoPortInitialize(Context1, Context2, &Data, NULL);
  if (Status == NO_ERROR)
    return Status;
  Data.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
