/*
 * board.h - what all boards of the fleet have: registers, a frame buffer, and one mode.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef BOARD_H
#define BOARD_H

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

#define BOARD_RANGE_FRAME_BUFFER 0
#define BOARD_RANGE_REGISTERS 1
#define BOARD_RANGE_COUNT 2

#define BOARD_REG_ID 0
#define BOARD_REG_INT_STATUS 1 /* write ones to acknowledge */
#define BOARD_REG_INT_ENABLE 2
#define BOARD_REG_DISPLAY 3
#define BOARD_REG_CONTROL 4
#define BOARD_REG_COUNT 16

#define BOARD_INT_ALL 0xFF

typedef struct _BOARD {
  PULONG Registers; /* NULL until they are mapped */
  PHYSICAL_ADDRESS FrameBuffer;
  ULONG FrameBufferLength;
  BOOLEAN Asleep;
} BOARD, *PBOARD;

static __inline ULONG BoardRead(const BOARD *Board, ULONG Index) {
  return VideoPortReadRegisterUlong(Board->Registers + Index);
}

static __inline VOID BoardWrite(const BOARD *Board, ULONG Index, ULONG Value) {
  VideoPortWriteRegisterUlong(Board->Registers + Index, Value);
}

static __inline VOID BoardQuiet(const BOARD *Board) {
  BoardWrite(Board, BOARD_REG_INT_ENABLE, 0);
  BoardWrite(Board, BOARD_REG_INT_STATUS, BOARD_INT_ALL);
}

/* Maps the registers of the board at HwDeviceExtension and sees whether they answer with Id. */
static __inline VP_STATUS BoardFind(PVOID HwDeviceExtension, PBOARD Board, ULONG Id) {
  VIDEO_ACCESS_RANGE Ranges[BOARD_RANGE_COUNT];

  VideoPortZeroMemory(Ranges, sizeof(Ranges));
  if (VideoPortGetAccessRanges(HwDeviceExtension, 0, NULL, BOARD_RANGE_COUNT, Ranges, NULL, NULL, NULL) != NO_ERROR)
    return ERROR_INVALID_PARAMETER;
  if (Ranges[BOARD_RANGE_REGISTERS].RangeLength < BOARD_REG_COUNT * sizeof(ULONG))
    return ERROR_INVALID_PARAMETER;
  Board->Registers =
      (PULONG)VideoPortGetDeviceBase(HwDeviceExtension, Ranges[BOARD_RANGE_REGISTERS].RangeStart,
                                     Ranges[BOARD_RANGE_REGISTERS].RangeLength, VIDEO_MEMORY_SPACE_MEMORY);
  if (Board->Registers == NULL)
    return ERROR_INVALID_PARAMETER;
  if (BoardRead(Board, BOARD_REG_ID) != Id) {
    VideoPortFreeDeviceBase(HwDeviceExtension, Board->Registers);
    Board->Registers = NULL;
    return ERROR_DEV_NOT_EXIST;
  }
  Board->FrameBuffer = Ranges[BOARD_RANGE_FRAME_BUFFER].RangeStart;
  Board->FrameBufferLength = Ranges[BOARD_RANGE_FRAME_BUFFER].RangeLength;
  return NO_ERROR;
}

static __inline VOID BoardDescribeMode(const BOARD *Board, PVIDEO_MODE_INFORMATION Mode) {
  VideoPortZeroMemory(Mode, sizeof(*Mode));
  Mode->Length = sizeof(*Mode);
  Mode->VisScreenWidth = 1024;
  Mode->VisScreenHeight = 768;
  Mode->ScreenStride = 4096;
  Mode->NumberOfPlanes = 1;
  Mode->BitsPerPlane = 32;
  Mode->Frequency = 60;
  Mode->RedMask = 0xFF0000;
  Mode->GreenMask = 0x00FF00;
  Mode->BlueMask = 0x0000FF;
  Mode->AttributeFlags = VIDEO_MODE_COLOR | VIDEO_MODE_GRAPHICS;
  Mode->VideoMemoryBitmapWidth = 1024;
  Mode->VideoMemoryBitmapHeight = Board->FrameBufferLength / 4096;
}

static __inline VP_STATUS BoardMapMemory(PVOID HwDeviceExtension, const BOARD *Board, PVIDEO_REQUEST_PACKET Packet) {
  VIDEO_MEMORY_INFORMATION Mapped;
  ULONG InIoSpace = VIDEO_MEMORY_SPACE_MEMORY;
  VP_STATUS Status;

  if (Packet->InputBufferLength < sizeof(VIDEO_MEMORY) || Packet->OutputBufferLength < sizeof(Mapped))
    return ERROR_INSUFFICIENT_BUFFER;
  Mapped.VideoRamBase = ((PVIDEO_MEMORY)Packet->InputBuffer)->RequestedVirtualAddress;
  Mapped.VideoRamLength = Board->FrameBufferLength;
  Status = VideoPortMapMemory(HwDeviceExtension, Board->FrameBuffer, &Mapped.VideoRamLength, &InIoSpace,
                              &Mapped.VideoRamBase);
  if (Status != NO_ERROR)
    return Status;
  Mapped.FrameBufferBase = Mapped.VideoRamBase;
  Mapped.FrameBufferLength = Mapped.VideoRamLength;
  *(PVIDEO_MEMORY_INFORMATION)Packet->OutputBuffer = Mapped;
  Packet->StatusBlock->Information = sizeof(Mapped);
  return NO_ERROR;
}

/* Answers the requests that every display driver makes. */
static __inline VP_STATUS BoardAnswer(PVOID HwDeviceExtension, const BOARD *Board, PVIDEO_REQUEST_PACKET Packet) {
  Packet->StatusBlock->Information = 0;
  switch (Packet->IoControlCode) {
  case IOCTL_VIDEO_QUERY_NUM_AVAIL_MODES:
    if (Packet->OutputBufferLength < sizeof(VIDEO_NUM_MODES))
      return ERROR_INSUFFICIENT_BUFFER;
    ((PVIDEO_NUM_MODES)Packet->OutputBuffer)->NumModes = 1;
    ((PVIDEO_NUM_MODES)Packet->OutputBuffer)->ModeInformationLength = sizeof(VIDEO_MODE_INFORMATION);
    Packet->StatusBlock->Information = sizeof(VIDEO_NUM_MODES);
    return NO_ERROR;
  case IOCTL_VIDEO_QUERY_AVAIL_MODES:
  case IOCTL_VIDEO_QUERY_CURRENT_MODE:
    if (Packet->OutputBufferLength < sizeof(VIDEO_MODE_INFORMATION))
      return ERROR_INSUFFICIENT_BUFFER;
    BoardDescribeMode(Board, (PVIDEO_MODE_INFORMATION)Packet->OutputBuffer);
    Packet->StatusBlock->Information = sizeof(VIDEO_MODE_INFORMATION);
    return NO_ERROR;
  case IOCTL_VIDEO_SET_CURRENT_MODE:
    if (Packet->InputBufferLength < sizeof(VIDEO_MODE))
      return ERROR_INSUFFICIENT_BUFFER;
    BoardWrite(Board, BOARD_REG_DISPLAY, 1);
    return NO_ERROR;
  case IOCTL_VIDEO_RESET_DEVICE:
    BoardWrite(Board, BOARD_REG_DISPLAY, 0);
    return NO_ERROR;
  case IOCTL_VIDEO_MAP_VIDEO_MEMORY:
    return BoardMapMemory(HwDeviceExtension, Board, Packet);
  case IOCTL_VIDEO_UNMAP_VIDEO_MEMORY:
    if (Packet->InputBufferLength < sizeof(VIDEO_MEMORY))
      return ERROR_INSUFFICIENT_BUFFER;
    return VideoPortUnmapMemory(HwDeviceExtension, ((PVIDEO_MEMORY)Packet->InputBuffer)->RequestedVirtualAddress, 0);
  default:
    return ERROR_INVALID_FUNCTION;
  }
}

#endif
