/*
 * requests.c - what the display driver asks of a Halcyon adapter.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "halcyon.h"

static BOOLEAN HcFits(const HC_MODE *Mode, ULONG MemorySize);
static const HC_MODE *HcModeAt(ULONG MemorySize, ULONG Position);
static VOID HcDescribeMode(PHC_EXTENSION Extension, ULONG Position, PVIDEO_MODE_INFORMATION Information);
static VP_STATUS HcQueryModes(PHC_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet, PULONG_PTR Written);
static VP_STATUS HcQueryCurrentMode(PHC_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet, PULONG_PTR Written);
static VP_STATUS HcSetMode(PHC_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet);
static VP_STATUS HcMapFrameBuffer(PHC_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet, PULONG_PTR Written);
static VP_STATUS HcShareFrameBuffer(PHC_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet, PULONG_PTR Written);
static VP_STATUS HcUnshareFrameBuffer(PHC_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet);
static VP_STATUS HcMapEngine(PHC_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet, PULONG_PTR Written);
static VP_STATUS HcUnmap(PHC_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet);
static VP_STATUS HcSetColors(PHC_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, HcFits)
#pragma alloc_text(PAGE, HcModeAt)
#pragma alloc_text(PAGE, HcCountModes)
#pragma alloc_text(PAGE, HcDescribeMode)
#pragma alloc_text(PAGE, HcQueryModes)
#pragma alloc_text(PAGE, HcQueryCurrentMode)
#pragma alloc_text(PAGE, HcSetMode)
#pragma alloc_text(PAGE, HcMapFrameBuffer)
#pragma alloc_text(PAGE, HcShareFrameBuffer)
#pragma alloc_text(PAGE, HcUnshareFrameBuffer)
#pragma alloc_text(PAGE, HcMapEngine)
#pragma alloc_text(PAGE, HcUnmap)
#pragma alloc_text(PAGE, HcSetColors)
#pragma alloc_text(PAGE, HcStartIO)
#endif

/* ---- Modes ------------------------------------------------------------------------------------------------------- */

#define HC_TIMINGS_640 {0x0320027f, 0x02f00290, 0x020c01df, 0x01eb01e9, 0x00006257, 0, 0, 0}
#define HC_TIMINGS_800 {0x0420031f, 0x03c80348, 0x02740257, 0x025c0258, 0x00009c40, 0, 0, 0}
#define HC_TIMINGS_1024 {0x054003ff, 0x04a00418, 0x032502ff, 0x03080302, 0x0000fde8, 0, 0, 0}
#define HC_TIMINGS_1280 {0x069804ff, 0x05a00530, 0x042903ff, 0x04030400, 0x0001a5e0, 0, 0, 0}

const HC_MODE HcModes[] = {
    {640, 480, 8, 60, 640, HC_TIMINGS_640},      {640, 480, 16, 60, 1280, HC_TIMINGS_640},
    {640, 480, 32, 60, 2560, HC_TIMINGS_640},    {800, 600, 8, 60, 832, HC_TIMINGS_800},
    {800, 600, 16, 60, 1600, HC_TIMINGS_800},    {800, 600, 32, 60, 3200, HC_TIMINGS_800},
    {1024, 768, 8, 60, 1024, HC_TIMINGS_1024},   {1024, 768, 16, 60, 2048, HC_TIMINGS_1024},
    {1024, 768, 32, 60, 4096, HC_TIMINGS_1024},  {1280, 1024, 8, 60, 1280, HC_TIMINGS_1280},
    {1280, 1024, 16, 60, 2560, HC_TIMINGS_1280}, {1280, 1024, 32, 60, 5120, HC_TIMINGS_1280},
};
const ULONG HcModeTableLength = RTL_NUMBER_OF(HcModes);

static BOOLEAN HcFits(const HC_MODE *Mode, ULONG MemorySize) {
  PAGED_CODE();
  return Mode->Stride * Mode->Height <= MemorySize;
}

ULONG HcCountModes(ULONG MemorySize) {
  ULONG Count = 0;
  ULONG Index;

  PAGED_CODE();
  for (Index = 0; Index < HcModeTableLength; ++Index)
    if (HcFits(&HcModes[Index], MemorySize))
      ++Count;
  return Count;
}

/* The mode at `Position` among those that fit; NULL past the end. */
static const HC_MODE *HcModeAt(ULONG MemorySize, ULONG Position) {
  ULONG Index;

  PAGED_CODE();
  for (Index = 0; Index < HcModeTableLength; ++Index)
    if (HcFits(&HcModes[Index], MemorySize) && Position-- == 0)
      return &HcModes[Index];
  return NULL;
}

static VOID HcDescribeMode(PHC_EXTENSION Extension, ULONG Position, PVIDEO_MODE_INFORMATION Information) {
  const HC_MODE *Mode = HcModeAt(Extension->MemorySize, Position);

  PAGED_CODE();
  VideoPortZeroMemory(Information, sizeof(*Information));
  if (Mode == NULL)
    return;
  Information->Length = sizeof(*Information);
  Information->ModeIndex = Position;
  Information->VisScreenWidth = Mode->Width;
  Information->VisScreenHeight = Mode->Height;
  Information->ScreenStride = Mode->Stride;
  Information->NumberOfPlanes = 1;
  Information->BitsPerPlane = Mode->BitsPerPixel;
  Information->Frequency = Mode->Refresh;
  Information->XMillimeter = 320;
  Information->YMillimeter = 240;
  Information->AttributeFlags = VIDEO_MODE_COLOR | VIDEO_MODE_GRAPHICS;
  Information->VideoMemoryBitmapWidth = Mode->Stride / ((ULONG)Mode->BitsPerPixel / 8);
  Information->VideoMemoryBitmapHeight = Extension->MemorySize / Mode->Stride;

  if (Mode->BitsPerPixel == 8) {
    Information->NumberRedBits = Information->NumberGreenBits = Information->NumberBlueBits = 6;
    Information->AttributeFlags |= VIDEO_MODE_PALETTE_DRIVEN | VIDEO_MODE_MANAGED_PALETTE;
  } else if (Mode->BitsPerPixel == 16) {
    Information->NumberRedBits = Information->NumberBlueBits = 5;
    Information->NumberGreenBits = 6;
    Information->RedMask = 0xf800;
    Information->GreenMask = 0x07e0;
    Information->BlueMask = 0x001f;
  } else {
    Information->NumberRedBits = Information->NumberGreenBits = Information->NumberBlueBits = 8;
    Information->RedMask = 0xff0000;
    Information->GreenMask = 0x00ff00;
    Information->BlueMask = 0x0000ff;
  }
}

static VP_STATUS HcQueryModes(PHC_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet, PULONG_PTR Written) {
  PVIDEO_MODE_INFORMATION Information = (PVIDEO_MODE_INFORMATION)Packet->OutputBuffer;
  ULONG Position;

  PAGED_CODE();
  if (Packet->OutputBufferLength < Extension->ModeCount * sizeof(VIDEO_MODE_INFORMATION))
    return ERROR_INSUFFICIENT_BUFFER;
  for (Position = 0; Position < Extension->ModeCount; ++Position)
    HcDescribeMode(Extension, Position, &Information[Position]);
  *Written = Extension->ModeCount * sizeof(VIDEO_MODE_INFORMATION);
  return NO_ERROR;
}

static VP_STATUS HcQueryCurrentMode(PHC_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet, PULONG_PTR Written) {
  PAGED_CODE();
  if (Packet->OutputBufferLength < sizeof(VIDEO_MODE_INFORMATION))
    return ERROR_INSUFFICIENT_BUFFER;
  if (Extension->CurrentMode == HC_NO_MODE)
    return ERROR_INVALID_FUNCTION;
  HcDescribeMode(Extension, Extension->CurrentMode, (PVIDEO_MODE_INFORMATION)Packet->OutputBuffer);
  *Written = sizeof(VIDEO_MODE_INFORMATION);
  return NO_ERROR;
}

static VP_STATUS HcSetMode(PHC_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet) {
  const HC_MODE *Mode;
  ULONG Requested;
  ULONG Word;

  PAGED_CODE();
  if (Packet->InputBufferLength < sizeof(VIDEO_MODE))
    return ERROR_INSUFFICIENT_BUFFER;
  Requested = ((PVIDEO_MODE)Packet->InputBuffer)->RequestedMode;
  Requested &= ~(ULONG)(VIDEO_MODE_NO_ZERO_MEMORY | VIDEO_MODE_MAP_MEM_LINEAR);
  Mode = HcModeAt(Extension->MemorySize, Requested);
  if (Mode == NULL)
    return ERROR_INVALID_PARAMETER;

  HcWrite(Extension, HC_REG_DISPLAY, HC_DISPLAY_BLANK);
  for (Word = 0; Word < HC_CRTC_WORDS; ++Word)
    HcWrite(Extension, HC_REG_CRTC + Word, Mode->Timings[Word]);
  HcWrite(Extension, HC_REG_STRIDE, Mode->Stride);
  HcWrite(Extension, HC_REG_FORMAT, Mode->BitsPerPixel);
  VideoPortStallExecution(20); /* until the clock is stable */
  HcWrite(Extension, HC_REG_DISPLAY, HC_DISPLAY_ON);
  if (Extension->HasInterrupt)
    HcWrite(Extension, HC_REG_INT_ENABLE, HC_INT_HOTPLUG);
  Extension->CurrentMode = Requested;
  return NO_ERROR;
}

/* ---- Memory ------------------------------------------------------------------------------------------------------ */

static VP_STATUS HcMapFrameBuffer(PHC_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet, PULONG_PTR Written) {
  PVIDEO_MEMORY_INFORMATION Information;
  ULONG Length = Extension->MemorySize;
  ULONG InIoSpace = VIDEO_MEMORY_SPACE_MEMORY | VIDEO_MEMORY_SPACE_P6CACHE;
  PVOID Address;
  VP_STATUS Status;

  PAGED_CODE();
  if (Packet->InputBufferLength < sizeof(VIDEO_MEMORY) || Packet->OutputBufferLength < sizeof(VIDEO_MEMORY_INFORMATION))
    return ERROR_INSUFFICIENT_BUFFER;
  Address = ((PVIDEO_MEMORY)Packet->InputBuffer)->RequestedVirtualAddress;
  Status = VideoPortMapMemory(Extension, Extension->FrameBuffer, &Length, &InIoSpace, &Address);
  if (Status != NO_ERROR)
    return Status;

  Information = (PVIDEO_MEMORY_INFORMATION)Packet->OutputBuffer;
  Information->VideoRamBase = Address;
  Information->VideoRamLength = Length;
  Information->FrameBufferBase = Address;
  Information->FrameBufferLength = Length;
  *Written = sizeof(VIDEO_MEMORY_INFORMATION);
  return NO_ERROR;
}

static VP_STATUS HcShareFrameBuffer(PHC_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet, PULONG_PTR Written) {
  PVIDEO_SHARE_MEMORY_INFORMATION Information;
  VIDEO_SHARE_MEMORY Share;
  PHYSICAL_ADDRESS Start;
  ULONG InIoSpace = VIDEO_MEMORY_SPACE_MEMORY | VIDEO_MEMORY_SPACE_USER_MODE;
  ULONG Length;
  PVOID Address;
  VP_STATUS Status;

  PAGED_CODE();
  if (Packet->InputBufferLength < sizeof(VIDEO_SHARE_MEMORY) ||
      Packet->OutputBufferLength < sizeof(VIDEO_SHARE_MEMORY_INFORMATION))
    return ERROR_INSUFFICIENT_BUFFER;
  Share = *(PVIDEO_SHARE_MEMORY)Packet->InputBuffer;
  if (Share.ViewOffset > Extension->MemorySize || Share.ViewSize > Extension->MemorySize - Share.ViewOffset)
    return ERROR_INVALID_PARAMETER;

  Start.QuadPart = Extension->FrameBuffer.QuadPart + Share.ViewOffset;
  Length = Share.ViewSize;
  Address = Share.ProcessHandle;
  Status = VideoPortMapMemory(Extension, Start, &Length, &InIoSpace, &Address);
  if (Status != NO_ERROR)
    return Status;

  Information = (PVIDEO_SHARE_MEMORY_INFORMATION)Packet->OutputBuffer;
  Information->SharedViewOffset = Share.ViewOffset;
  Information->SharedViewSize = Length;
  Information->VirtualAddress = Address;
  *Written = sizeof(VIDEO_SHARE_MEMORY_INFORMATION);
  return NO_ERROR;
}

static VP_STATUS HcUnshareFrameBuffer(PHC_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet) {
  PVIDEO_SHARE_MEMORY Share = (PVIDEO_SHARE_MEMORY)Packet->InputBuffer;

  PAGED_CODE();
  if (Packet->InputBufferLength < sizeof(VIDEO_SHARE_MEMORY))
    return ERROR_INSUFFICIENT_BUFFER;
  return VideoPortUnmapMemory(Extension, Share->RequestedVirtualAddress, Share->ProcessHandle);
}

static VP_STATUS HcMapEngine(PHC_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet, PULONG_PTR Written) {
  PVIDEO_PUBLIC_ACCESS_RANGES Public;
  ULONG Length = Extension->EngineLength;
  ULONG InIoSpace = VIDEO_MEMORY_SPACE_MEMORY;
  PVOID Address = NULL;
  VP_STATUS Status;

  PAGED_CODE();
  if (Packet->OutputBufferLength < sizeof(VIDEO_PUBLIC_ACCESS_RANGES))
    return ERROR_INSUFFICIENT_BUFFER;
  Status = VideoPortMapMemory(Extension, Extension->Engine, &Length, &InIoSpace, &Address);
  if (Status != NO_ERROR)
    return Status;

  Public = (PVIDEO_PUBLIC_ACCESS_RANGES)Packet->OutputBuffer;
  Public->InIoSpace = 0;
  Public->MappedInIoSpace = InIoSpace;
  Public->VirtualAddress = Address;
  *Written = sizeof(VIDEO_PUBLIC_ACCESS_RANGES);
  return NO_ERROR;
}

static VP_STATUS HcUnmap(PHC_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet) {
  PAGED_CODE();
  if (Packet->InputBufferLength < sizeof(VIDEO_MEMORY))
    return ERROR_INSUFFICIENT_BUFFER;
  return VideoPortUnmapMemory(Extension, ((PVIDEO_MEMORY)Packet->InputBuffer)->RequestedVirtualAddress, 0);
}

/* ---- Colours ----------------------------------------------------------------------------------------------------- */

static VP_STATUS HcSetColors(PHC_EXTENSION Extension, PVIDEO_REQUEST_PACKET Packet) {
  PVIDEO_CLUT Clut = (PVIDEO_CLUT)Packet->InputBuffer;
  ULONG Entry;

  PAGED_CODE();
  if (Packet->InputBufferLength < FIELD_OFFSET(VIDEO_CLUT, LookupTable))
    return ERROR_INSUFFICIENT_BUFFER;
  if (Packet->InputBufferLength < FIELD_OFFSET(VIDEO_CLUT, LookupTable) + Clut->NumEntries * sizeof(VIDEO_CLUTDATA))
    return ERROR_INSUFFICIENT_BUFFER;
  if ((ULONG)Clut->FirstEntry + Clut->NumEntries > HC_DAC_ENTRIES)
    return ERROR_INVALID_PARAMETER;

  for (Entry = 0; Entry < Clut->NumEntries; ++Entry) {
    HcWrite(Extension, HC_REG_DAC_INDEX, Clut->FirstEntry + Entry);
    HcWrite(Extension, HC_REG_DAC_DATA, Clut->LookupTable[Entry].RgbLong);
  }
  return NO_ERROR;
}

/* ---- Dispatch ---------------------------------------------------------------------------------------------------- */

BOOLEAN NTAPI HcStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  PHC_EXTENSION Extension = (PHC_EXTENSION)HwDeviceExtension;
  ULONG_PTR Written = 0;
  VP_STATUS Status;

  PAGED_CODE();
  switch (RequestPacket->IoControlCode) {
  case IOCTL_VIDEO_QUERY_NUM_AVAIL_MODES:
    if (RequestPacket->OutputBufferLength < sizeof(VIDEO_NUM_MODES)) {
      Status = ERROR_INSUFFICIENT_BUFFER;
    } else {
      PVIDEO_NUM_MODES Numbers = (PVIDEO_NUM_MODES)RequestPacket->OutputBuffer;
      Numbers->NumModes = Extension->ModeCount;
      Numbers->ModeInformationLength = sizeof(VIDEO_MODE_INFORMATION);
      Written = sizeof(VIDEO_NUM_MODES);
      Status = NO_ERROR;
    }
    break;
  case IOCTL_VIDEO_QUERY_AVAIL_MODES:
    Status = HcQueryModes(Extension, RequestPacket, &Written);
    break;
  case IOCTL_VIDEO_QUERY_CURRENT_MODE:
    Status = HcQueryCurrentMode(Extension, RequestPacket, &Written);
    break;
  case IOCTL_VIDEO_SET_CURRENT_MODE:
    Status = HcSetMode(Extension, RequestPacket);
    break;
  case IOCTL_VIDEO_RESET_DEVICE:
    HcQuiet(Extension);
    Extension->CurrentMode = HC_NO_MODE;
    Status = NO_ERROR;
    break;
  case IOCTL_VIDEO_MAP_VIDEO_MEMORY:
    Status = HcMapFrameBuffer(Extension, RequestPacket, &Written);
    break;
  case IOCTL_VIDEO_SHARE_VIDEO_MEMORY:
    Status = HcShareFrameBuffer(Extension, RequestPacket, &Written);
    break;
  case IOCTL_VIDEO_UNSHARE_VIDEO_MEMORY:
    Status = HcUnshareFrameBuffer(Extension, RequestPacket);
    break;
  case IOCTL_VIDEO_QUERY_PUBLIC_ACCESS_RANGES:
    Status = HcMapEngine(Extension, RequestPacket, &Written);
    break;
  case IOCTL_VIDEO_UNMAP_VIDEO_MEMORY:
  case IOCTL_VIDEO_FREE_PUBLIC_ACCESS_RANGES:
    Status = HcUnmap(Extension, RequestPacket);
    break;
  case IOCTL_VIDEO_SET_COLOR_REGISTERS:
    Status = HcSetColors(Extension, RequestPacket);
    break;
  case IOCTL_HALCYON_TELL_MONITOR:
    Status = RequestPacket->InputBufferLength == 0
                 ? ERROR_INSUFFICIENT_BUFFER
                 : HcTellMonitor(Extension, (PUCHAR)RequestPacket->InputBuffer, RequestPacket->InputBufferLength);
    break;
  default:
    Status = ERROR_INVALID_FUNCTION;
    break;
  }

  RequestPacket->StatusBlock->Status = Status;
  RequestPacket->StatusBlock->Information = Written;
  return TRUE;
}
