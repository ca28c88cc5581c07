/*
 * requests.c - what the display driver asks of a Wyvern adapter.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "wyvern.h"

typedef struct _WY_MODE {
  ULONG BiosMode;
  ULONG Width;
  ULONG Height;
  ULONG Planes;
  ULONG Bits;
  ULONG Stride;
} WY_MODE;

static const WY_MODE WyModes[] = {
    {0x12, 640, 480, 4, 1, 80},
    {0x13, 320, 200, 1, 8, 320},
    {0x6A, 800, 600, 4, 1, 100},
};

static VP_STATUS WySetBiosMode(PWY_EXTENSION Extension, ULONG BiosMode);
static VOID WyDescribeMode(ULONG Index, PVIDEO_MODE_INFORMATION Information);
static VOID WySetColors(PWY_EXTENSION Extension, const VIDEO_CLUT *Clut);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, WySetBiosMode)
#pragma alloc_text(PAGE, WyDescribeMode)
#pragma alloc_text(PAGE, WySetColors)
#pragma alloc_text(PAGE, WyStartIO)
#endif

static VP_STATUS WySetBiosMode(PWY_EXTENSION Extension, ULONG BiosMode) {
  VIDEO_X86_BIOS_ARGUMENTS Registers;
  VP_STATUS Status;

  PAGED_CODE();
  VideoPortZeroMemory(&Registers, sizeof(Registers));
  Registers.Eax = BiosMode;
  Status = VideoPortInt10(Extension, &Registers);
  if (Status == NO_ERROR)
    Extension->BiosMode = BiosMode;
  return Status;
}

static VOID WyDescribeMode(ULONG Index, PVIDEO_MODE_INFORMATION Information) {
  const WY_MODE *Mode = &WyModes[Index];

  PAGED_CODE();
  VideoPortZeroMemory(Information, sizeof(*Information));
  Information->Length = sizeof(*Information);
  Information->ModeIndex = Index;
  Information->VisScreenWidth = Mode->Width;
  Information->VisScreenHeight = Mode->Height;
  Information->ScreenStride = Mode->Stride;
  Information->NumberOfPlanes = Mode->Planes;
  Information->BitsPerPlane = Mode->Bits;
  Information->Frequency = 60;
  Information->XMillimeter = 320;
  Information->YMillimeter = 240;
  Information->NumberRedBits = Information->NumberGreenBits = Information->NumberBlueBits = 6;
  Information->AttributeFlags = VIDEO_MODE_COLOR | VIDEO_MODE_GRAPHICS | VIDEO_MODE_PALETTE_DRIVEN |
                                VIDEO_MODE_MANAGED_PALETTE | VIDEO_MODE_NO_OFF_SCREEN;
}

static VOID WySetColors(PWY_EXTENSION Extension, const VIDEO_CLUT *Clut) {
  USHORT Entry;

  PAGED_CODE();
  VideoPortWritePortUchar(Extension->Vga + WY_DAC_MASK, 0xFF);
  VideoPortWritePortUchar(Extension->Vga + WY_DAC_WRITE_INDEX, (UCHAR)Clut->FirstEntry);
  for (Entry = 0; Entry < Clut->NumEntries; ++Entry) {
    const VIDEO_CLUTDATA *Color = &Clut->LookupTable[Entry].RgbArray;
    VideoPortWritePortUchar(Extension->Vga + WY_DAC_DATA, Color->Red);
    VideoPortWritePortUchar(Extension->Vga + WY_DAC_DATA, Color->Green);
    VideoPortWritePortUchar(Extension->Vga + WY_DAC_DATA, Color->Blue);
  }
}

BOOLEAN NTAPI WyStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  PWY_EXTENSION Extension = (PWY_EXTENSION)HwDeviceExtension;
  PSTATUS_BLOCK Block = RequestPacket->StatusBlock;
  VP_STATUS Status = ERROR_INSUFFICIENT_BUFFER;
  ULONG Index;

  PAGED_CODE();
  Block->Information = 0;

  switch (RequestPacket->IoControlCode) {
  case IOCTL_VIDEO_QUERY_NUM_AVAIL_MODES:
    if (RequestPacket->OutputBufferLength >= sizeof(VIDEO_NUM_MODES)) {
      VIDEO_NUM_MODES Answer = {RTL_NUMBER_OF(WyModes), sizeof(VIDEO_MODE_INFORMATION)};
      *(PVIDEO_NUM_MODES)RequestPacket->OutputBuffer = Answer;
      Block->Information = sizeof(VIDEO_NUM_MODES);
      Status = NO_ERROR;
    }
    break;

  case IOCTL_VIDEO_QUERY_AVAIL_MODES:
    if (RequestPacket->OutputBufferLength >= sizeof(VIDEO_MODE_INFORMATION) * RTL_NUMBER_OF(WyModes)) {
      PVIDEO_MODE_INFORMATION Information = (PVIDEO_MODE_INFORMATION)RequestPacket->OutputBuffer;
      for (Index = 0; Index < RTL_NUMBER_OF(WyModes); ++Index)
        WyDescribeMode(Index, Information + Index);
      Block->Information = sizeof(VIDEO_MODE_INFORMATION) * RTL_NUMBER_OF(WyModes);
      Status = NO_ERROR;
    }
    break;

  case IOCTL_VIDEO_SET_CURRENT_MODE:
    if (RequestPacket->InputBufferLength >= sizeof(VIDEO_MODE)) {
      Index = ((PVIDEO_MODE)RequestPacket->InputBuffer)->RequestedMode & ~(ULONG)VIDEO_MODE_NO_ZERO_MEMORY;
      Status =
          Index < RTL_NUMBER_OF(WyModes) ? WySetBiosMode(Extension, WyModes[Index].BiosMode) : ERROR_INVALID_PARAMETER;
    }
    break;

  case IOCTL_VIDEO_RESET_DEVICE:
    Status = WySetBiosMode(Extension, 0x03);
    break;

  case IOCTL_VIDEO_MAP_VIDEO_MEMORY:
    if (RequestPacket->InputBufferLength >= sizeof(VIDEO_MEMORY) &&
        RequestPacket->OutputBufferLength >= sizeof(VIDEO_MEMORY_INFORMATION)) {
      PVIDEO_MEMORY_INFORMATION Answer = (PVIDEO_MEMORY_INFORMATION)RequestPacket->OutputBuffer;
      PVOID Address = ((PVIDEO_MEMORY)RequestPacket->InputBuffer)->RequestedVirtualAddress;
      ULONG Length = Extension->MemoryLength;
      ULONG InIoSpace = VIDEO_MEMORY_SPACE_MEMORY;

      Status = VideoPortMapMemory(Extension, Extension->Memory, &Length, &InIoSpace, &Address);
      if (Status == NO_ERROR) {
        Answer->VideoRamBase = Answer->FrameBufferBase = Address;
        Answer->VideoRamLength = Answer->FrameBufferLength = Length;
        Block->Information = sizeof(VIDEO_MEMORY_INFORMATION);
      }
    }
    break;

  case IOCTL_VIDEO_UNMAP_VIDEO_MEMORY:
    if (RequestPacket->InputBufferLength >= sizeof(VIDEO_MEMORY))
      Status = VideoPortUnmapMemory(Extension, ((PVIDEO_MEMORY)RequestPacket->InputBuffer)->RequestedVirtualAddress, 0);
    break;

  case IOCTL_VIDEO_SET_COLOR_REGISTERS:
    if (RequestPacket->InputBufferLength >= sizeof(VIDEO_CLUT)) {
      const VIDEO_CLUT *Clut = (const VIDEO_CLUT *)RequestPacket->InputBuffer;
      ULONG Needed = FIELD_OFFSET(VIDEO_CLUT, LookupTable) + Clut->NumEntries * sizeof(VIDEO_CLUTDATA);
      if (RequestPacket->InputBufferLength >= Needed) {
        Status = (ULONG)Clut->FirstEntry + Clut->NumEntries <= 256 ? NO_ERROR : ERROR_INVALID_PARAMETER;
        if (Status == NO_ERROR)
          WySetColors(Extension, Clut);
      }
    }
    break;

  default:
    Status = ERROR_INVALID_FUNCTION;
    break;
  }

  Block->Status = Status;
  return TRUE;
}
