/*
 * requests.cpp - what the display driver asks of a Meridian adapter: one table, with the sizes each request needs.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "meridian.h"

using namespace meridian;

namespace {

/// A request whose buffers are at least as long as its row says.
struct Call {
  Extension *Adapter;
  PVIDEO_REQUEST_PACKET Packet;
  ULONG_PTR Written;

  template <typename T> T input() const { return *static_cast<T *>(Packet->InputBuffer); }
  template <typename T> void answer(const T &Result) {
    *static_cast<T *>(Packet->OutputBuffer) = Result;
    Written = sizeof(T);
  }
};

struct Row {
  ULONG Code;
  ULONG Input;
  ULONG Output;
  VP_STATUS (*Handle)(Call &);
};

#define REQUEST(Code, Input, Output, Handle) {Code, Input, Output, Handle}

} // namespace

#define IOCTL_MERIDIAN_QUERY_TICKS CTL_CODE(FILE_DEVICE_VIDEO, 0x920, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_MERIDIAN_SET_BACKLIGHT CTL_CODE(FILE_DEVICE_VIDEO, 0x921, METHOD_BUFFERED, FILE_ANY_ACCESS)

PAGEABLE static VIDEO_MODE_INFORMATION describeMode(const Extension &Adapter) {
  VIDEO_MODE_INFORMATION Mode = {};

  PAGED_CODE();
  Mode.Length = sizeof(Mode);
  Mode.VisScreenWidth = Adapter.Width;
  Mode.VisScreenHeight = Adapter.Height;
  Mode.ScreenStride = Adapter.Width * 4;
  Mode.NumberOfPlanes = 1;
  Mode.BitsPerPlane = 32;
  Mode.Frequency = 60;
  Mode.XMillimeter = 320;
  Mode.YMillimeter = 240;
  Mode.NumberRedBits = Mode.NumberGreenBits = Mode.NumberBlueBits = 8;
  Mode.RedMask = 0xFF0000;
  Mode.GreenMask = 0x00FF00;
  Mode.BlueMask = 0x0000FF;
  Mode.AttributeFlags = VIDEO_MODE_COLOR | VIDEO_MODE_GRAPHICS;
  Mode.VideoMemoryBitmapWidth = Adapter.Width;
  Mode.VideoMemoryBitmapHeight = Adapter.Height;
  return Mode;
}

PAGEABLE static VP_STATUS queryNumModes(Call &Request) {
  PAGED_CODE();
  Request.answer(VIDEO_NUM_MODES{1, sizeof(VIDEO_MODE_INFORMATION)});
  return NO_ERROR;
}

PAGEABLE static VP_STATUS queryModes(Call &Request) {
  PAGED_CODE();
  Request.answer(describeMode(*Request.Adapter));
  return NO_ERROR;
}

PAGEABLE static VP_STATUS setMode(Call &Request) {
  PAGED_CODE();
  const ULONG Mode = Request.input<VIDEO_MODE>().RequestedMode & ~ULONG{VIDEO_MODE_NO_ZERO_MEMORY};
  if (Mode != 0)
    return ERROR_INVALID_PARAMETER;
  Request.Adapter->write(RegEnable, 1);
  Request.Adapter->write(RegIntEnable, IntAll);
  return NO_ERROR;
}

PAGEABLE static VP_STATUS resetDevice(Call &Request) {
  PAGED_CODE();
  Request.Adapter->quiet();
  Request.Adapter->write(RegEnable, 0);
  return NO_ERROR;
}

PAGEABLE static VP_STATUS mapMemory(Call &Request) {
  PAGED_CODE();
  Extension *Adapter = Request.Adapter;
  PVOID Address = Request.input<VIDEO_MEMORY>().RequestedVirtualAddress;
  ULONG Length = Adapter->FrameBufferLength;
  ULONG InIoSpace = VIDEO_MEMORY_SPACE_MEMORY;
  const VP_STATUS Status = VideoPortMapMemory(Adapter, Adapter->FrameBuffer, &Length, &InIoSpace, &Address);
  if (Status == NO_ERROR)
    Request.answer(VIDEO_MEMORY_INFORMATION{Address, Length, Address, Length});
  return Status;
}

PAGEABLE static VP_STATUS unmapMemory(Call &Request) {
  PAGED_CODE();
  return VideoPortUnmapMemory(Request.Adapter, Request.input<VIDEO_MEMORY>().RequestedVirtualAddress, nullptr);
}

PAGEABLE static VP_STATUS queryTicks(Call &Request) {
  PAGED_CODE();
  TickSnapshot Snapshot = {Request.Adapter, {}};
  VideoPortSynchronizeExecution(Request.Adapter, VpMediumPriority, readTicks, &Snapshot);
  Request.answer(Snapshot.Seen);
  return NO_ERROR;
}

PAGEABLE static VP_STATUS changeBacklight(Call &Request) {
  PAGED_CODE();
  const ULONG Level = Request.input<ULONG>();
  if (Level > MaximumBacklight)
    return ERROR_INVALID_PARAMETER;
  const VP_STATUS Status = setBacklightOverI2c(Request.Adapter, static_cast<UCHAR>(Level));
  if (Status == NO_ERROR)
    Request.Adapter->Level = Level;
  return Status;
}

static const Row Rows[] = {
    REQUEST(IOCTL_VIDEO_QUERY_NUM_AVAIL_MODES, 0, sizeof(VIDEO_NUM_MODES), queryNumModes),
    REQUEST(IOCTL_VIDEO_QUERY_AVAIL_MODES, 0, sizeof(VIDEO_MODE_INFORMATION), queryModes),
    REQUEST(IOCTL_VIDEO_QUERY_CURRENT_MODE, 0, sizeof(VIDEO_MODE_INFORMATION), queryModes),
    REQUEST(IOCTL_VIDEO_SET_CURRENT_MODE, sizeof(VIDEO_MODE), 0, setMode),
    REQUEST(IOCTL_VIDEO_RESET_DEVICE, 0, 0, resetDevice),
    REQUEST(IOCTL_VIDEO_MAP_VIDEO_MEMORY, sizeof(VIDEO_MEMORY), sizeof(VIDEO_MEMORY_INFORMATION), mapMemory),
    REQUEST(IOCTL_VIDEO_UNMAP_VIDEO_MEMORY, sizeof(VIDEO_MEMORY), 0, unmapMemory),
    REQUEST(IOCTL_MERIDIAN_QUERY_TICKS, 0, sizeof(Ticks), queryTicks),
    REQUEST(IOCTL_MERIDIAN_SET_BACKLIGHT, sizeof(ULONG), 0, changeBacklight),
};

PAGEABLE static VP_STATUS dispatch(Call &Request) {
  PAGED_CODE();
  for (const Row &Known : Rows) {
    if (Known.Code != Request.Packet->IoControlCode)
      continue;
    if (Request.Packet->InputBufferLength < Known.Input || Request.Packet->OutputBufferLength < Known.Output)
      return ERROR_INSUFFICIENT_BUFFER;
    return Known.Handle(Request);
  }
  return ERROR_INVALID_FUNCTION;
}

PAGEABLE BOOLEAN NTAPI meridian::startIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  Call Request = {extensionOf(HwDeviceExtension), RequestPacket, 0};

  PAGED_CODE();
  RequestPacket->StatusBlock->Status = dispatch(Request);
  RequestPacket->StatusBlock->Information = Request.Written;
  return TRUE;
}
