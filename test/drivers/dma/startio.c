/*
 * startio.c - what the display driver asks of a Kestrel adapter.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "kestrel.h"

static VOID KsDescribeMode(PKS_EXTENSION Extension, PVIDEO_MODE_INFORMATION Mode);
static VP_STATUS KsMapMemory(PKS_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet, PULONG_PTR Information);
static VP_STATUS KsRequestTransfer(PKS_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, KsDescribeMode)
#pragma alloc_text(PAGE, KsMapMemory)
#pragma alloc_text(PAGE, KsRequestTransfer)
#pragma alloc_text(PAGE, KsStartIO)
#endif

/* The adapter has one fixed mode. */
static VOID KsDescribeMode(PKS_EXTENSION Extension, PVIDEO_MODE_INFORMATION Mode) {
  PAGED_CODE();
  VideoPortZeroMemory(Mode, sizeof(*Mode));
  Mode->Length = sizeof(*Mode);
  Mode->VisScreenWidth = 1024;
  Mode->VisScreenHeight = 768;
  Mode->ScreenStride = 4096;
  Mode->NumberOfPlanes = 1;
  Mode->BitsPerPlane = 32;
  Mode->Frequency = 60;
  Mode->XMillimeter = 320;
  Mode->YMillimeter = 240;
  Mode->NumberRedBits = Mode->NumberGreenBits = Mode->NumberBlueBits = 8;
  Mode->RedMask = 0xFF0000;
  Mode->GreenMask = 0x00FF00;
  Mode->BlueMask = 0x0000FF;
  Mode->AttributeFlags = VIDEO_MODE_COLOR | VIDEO_MODE_GRAPHICS;
  Mode->VideoMemoryBitmapWidth = 1024;
  Mode->VideoMemoryBitmapHeight = Extension->MemoryLength / 4096;
}

static VP_STATUS KsMapMemory(PKS_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet, PULONG_PTR Information) {
  VIDEO_MEMORY_INFORMATION Result;
  ULONG InIoSpace = VIDEO_MEMORY_SPACE_MEMORY;
  VP_STATUS Status;

  PAGED_CODE();
  if (Packet->InputBufferLength < sizeof(VIDEO_MEMORY) || Packet->OutputBufferLength < sizeof(Result))
    return ERROR_INSUFFICIENT_BUFFER;
  Result.VideoRamBase = ((PVIDEO_MEMORY)Packet->InputBuffer)->RequestedVirtualAddress;
  Result.VideoRamLength = Extension->MemoryLength;
  Status = VideoPortMapMemory(Extension, Extension->Memory, &Result.VideoRamLength, &InIoSpace, &Result.VideoRamBase);
  if (Status != NO_ERROR)
    return Status;
  Result.FrameBufferBase = Result.VideoRamBase;
  Result.FrameBufferLength = Result.VideoRamLength;
  *(PVIDEO_MEMORY_INFORMATION)Packet->OutputBuffer = Result;
  *Information = sizeof(Result);
  return NO_ERROR;
}

static VP_STATUS KsRequestTransfer(PKS_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet) {
  KS_TRANSFER_REQUEST Request;

  PAGED_CODE();
  if (Packet->InputBufferLength < sizeof(Request))
    return ERROR_INSUFFICIENT_BUFFER;
  VideoPortMoveMemory(&Request, Packet->InputBuffer, sizeof(Request));
  if (Request.Length == 0 || Request.Target > Extension->MemoryLength ||
      Request.Length > Extension->MemoryLength - Request.Target)
    return ERROR_INVALID_PARAMETER;
  return KsTransfer(Extension, &Request);
}

BOOLEAN NTAPI KsStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  PKS_EXTENSION Extension = (PKS_EXTENSION)HwDeviceExtension;
  PSTATUS_BLOCK Block = RequestPacket->StatusBlock;

  PAGED_CODE();
  Block->Status = ERROR_INSUFFICIENT_BUFFER;
  Block->Information = 0;
  switch (RequestPacket->IoControlCode) {
  case IOCTL_VIDEO_QUERY_NUM_AVAIL_MODES:
    if (RequestPacket->OutputBufferLength < sizeof(VIDEO_NUM_MODES))
      break;
    ((PVIDEO_NUM_MODES)RequestPacket->OutputBuffer)->NumModes = 1;
    ((PVIDEO_NUM_MODES)RequestPacket->OutputBuffer)->ModeInformationLength = sizeof(VIDEO_MODE_INFORMATION);
    Block->Information = sizeof(VIDEO_NUM_MODES);
    Block->Status = NO_ERROR;
    break;
  case IOCTL_VIDEO_QUERY_AVAIL_MODES:
  case IOCTL_VIDEO_QUERY_CURRENT_MODE:
    if (RequestPacket->OutputBufferLength < sizeof(VIDEO_MODE_INFORMATION))
      break;
    KsDescribeMode(Extension, (PVIDEO_MODE_INFORMATION)RequestPacket->OutputBuffer);
    Block->Information = sizeof(VIDEO_MODE_INFORMATION);
    Block->Status = NO_ERROR;
    break;
  case IOCTL_VIDEO_SET_CURRENT_MODE:
    if (RequestPacket->InputBufferLength < sizeof(VIDEO_MODE))
      break;
    if ((((PVIDEO_MODE)RequestPacket->InputBuffer)->RequestedMode & ~(ULONG)VIDEO_MODE_NO_ZERO_MEMORY) != 0) {
      Block->Status = ERROR_INVALID_PARAMETER;
      break;
    }
    KsWrite(Extension, KS_REG_CONTROL, KS_CONTROL_AWAKE);
    KsWrite(Extension, KS_REG_INT_ENABLE, KS_INT_ALL);
    Block->Status = NO_ERROR;
    break;
  case IOCTL_VIDEO_RESET_DEVICE:
    KsQuiet(Extension);
    Block->Status = NO_ERROR;
    break;
  case IOCTL_VIDEO_MAP_VIDEO_MEMORY:
    Block->Status = KsMapMemory(Extension, RequestPacket, &Block->Information);
    break;
  case IOCTL_VIDEO_UNMAP_VIDEO_MEMORY:
    if (RequestPacket->InputBufferLength < sizeof(VIDEO_MEMORY))
      break;
    Block->Status =
        VideoPortUnmapMemory(Extension, ((PVIDEO_MEMORY)RequestPacket->InputBuffer)->RequestedVirtualAddress, 0);
    break;
  case IOCTL_KESTREL_TRANSFER:
    Block->Status = KsRequestTransfer(Extension, RequestPacket);
    break;
  case IOCTL_KESTREL_QUERY_COUNTERS:
    if (RequestPacket->OutputBufferLength < sizeof(KS_COUNTERS))
      break;
    *(PKS_COUNTERS)RequestPacket->OutputBuffer = Extension->Counters;
    Block->Information = sizeof(KS_COUNTERS);
    Block->Status = NO_ERROR;
    break;
  default:
    Block->Status = ERROR_INVALID_FUNCTION;
    break;
  }
  return TRUE;
}
