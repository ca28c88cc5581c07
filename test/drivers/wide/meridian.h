/*
 * meridian.h - the Meridian virtual adapter and its miniport, written in C++.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef MERIDIAN_H
#define MERIDIAN_H

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

#define PAGEABLE __declspec(code_seg("PAGE"))

namespace meridian {

enum Register : ULONG {
  RegId,
  RegVersion,
  RegIntStatus, // write ones to acknowledge
  RegIntEnable,
  RegHeartbeat,
  RegBacklight,
  RegI2c,
  RegWidth,
  RegHeight,
  RegEnable,
  RegCount
};

enum Interrupt : ULONG { IntVsync = 1, IntResize = 2, IntAll = 3 };
enum I2cLine : ULONG { I2cClockOut = 1, I2cDataOut = 2, I2cClockIn = 4, I2cDataIn = 8 };
enum RangeIndex { RangeFrameBuffer, RangeRegisters, RangeCount };

constexpr ULONG AdapterId = 0x4D455249;
constexpr ULONG PanelUid = 0x4D450001;
constexpr ULONG EdidSize = 256;
constexpr ULONG PoolTag = 'reMD';
constexpr ULONG MaximumBacklight = 255;
constexpr ULONG PaletteSize = 256;

/// What the registry may override.
struct Settings {
  ULONG Backlight;
  ULONG MaximumWidth;
  ULONG NoSecondDisplay;
};

/// Counters that the interrupt writes, and that everybody else reads through VideoPortSynchronizeExecution.
struct Ticks {
  ULONG Frames;
  ULONG Resizes;
};

/// What the miniport keeps for each panel.
struct Panel {
  BOOLEAN EdidKnown;
  UCHAR Edid[EdidSize];
};

struct Extension {
  PULONG Registers; ///< null until HwVidFindAdapter has mapped them
  ULONG RegisterLength;
  PHYSICAL_ADDRESS FrameBuffer;
  ULONG FrameBufferLength;
  Extension *Second; ///< of the second display, if there is one
  PULONG Palette;    ///< nonpaged, PaletteSize entries
  PEVENT Vsync;
  Settings Configured;
  Ticks Ticking;
  LONG References; ///< of the backlight interface
  ULONG Lost;
  ULONG Level;
  ULONG Width;
  ULONG Height;
  UCHAR RomMark[4];
  BOOLEAN Off;

  ULONG read(Register Which) const { return VideoPortReadRegisterUlong(Registers + Which); }
  void write(Register Which, ULONG Value) const { VideoPortWriteRegisterUlong(Registers + Which, Value); }
  void quiet() const {
    write(RegIntEnable, 0);
    write(RegIntStatus, IntAll);
  }
};

inline Extension *extensionOf(PVOID HwDeviceExtension) { return static_cast<Extension *>(HwDeviceExtension); }

// The interface for the driver of the panel.
extern const GUID BacklightInterfaceId;
typedef VOID(NTAPI *SetBacklightRoutine)(PVOID Context, ULONG Level);
typedef ULONG(NTAPI *GetBacklightRoutine)(PVOID Context);
struct BacklightInterface {
  INTERFACE Head;
  SetBacklightRoutine SetBacklight;
  GetBacklightRoutine GetBacklight;
};
constexpr USHORT BacklightVersion = 1;

// panel.cpp
VP_STATUS NTAPI getChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                         PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused);
VP_STATUS NTAPI queryInterface(PVOID HwDeviceExtension, PQUERY_INTERFACE QueryInterface);
VP_STATUS setBacklightOverI2c(Extension *Adapter, UCHAR Level);

// requests.cpp
BOOLEAN NTAPI startIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

// driver.cpp
VP_STATUS NTAPI findAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                            PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI initialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI interrupt(PVOID HwDeviceExtension);
BOOLEAN NTAPI reset(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);
VOID NTAPI tick(PVOID HwDeviceExtension);
VP_STATUS NTAPI setPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);
VP_STATUS NTAPI getPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);
VOID NTAPI legacyResources(ULONG VendorId, ULONG DeviceId, PVIDEO_ACCESS_RANGE *LegacyResourceList,
                           PULONG LegacyResourceCount);
BOOLEAN NTAPI readTicks(PVOID Context);

/// Context of readTicks.
struct TickSnapshot {
  const Extension *Adapter;
  Ticks Seen;
};

} // namespace meridian

#endif
