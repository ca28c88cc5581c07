/*
 * driver.cpp - registering the Meridian miniport, and the life of its adapters.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "meridian.h"

using namespace meridian;

/* ---- Registration ------------------------------------------------------------------------------------------------ */

// A pattern for DriverEntry; what the port gets is a copy on the stack.
static const VIDEO_HW_INITIALIZATION_DATA Registration = {
    sizeof(VIDEO_HW_INITIALIZATION_DATA),
    Internal,
    findAdapter,
    initialize,
    interrupt,
    startIO,
    sizeof(Extension),
    0,
    reset,
    tick,
    nullptr,
    setPower,
    getPower,
    getChild,
    queryInterface,
    sizeof(Panel),
    nullptr,
    0,
    legacyResources,
    TRUE,
    0,
};

extern "C" PAGEABLE ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  PAGED_CODE();
  VIDEO_HW_INITIALIZATION_DATA Data = Registration;
  return VideoPortInitialize(Context1, Context2, &Data, nullptr);
}

// Only the first revision decodes the two ports that its PCI header does not list.
PAGEABLE VOID NTAPI meridian::legacyResources(ULONG VendorId, ULONG DeviceId, PVIDEO_ACCESS_RANGE *LegacyResourceList,
                                              PULONG LegacyResourceCount) {
  static VIDEO_ACCESS_RANGE Ports[] = {
      {{{0x000001CE, 0}}, 2, 1, 1, 1, VIDEO_RANGE_PASSIVE_DECODE},
      {{{0x000001D0, 0}}, 2, 1, 1, 1, VIDEO_RANGE_PASSIVE_DECODE},
  };

  PAGED_CODE();
  const bool First = VendorId == 0x4D45 && DeviceId == 1;
  *LegacyResourceList = First ? Ports : nullptr;
  *LegacyResourceCount = First ? RTL_NUMBER_OF(Ports) : 0;
}

/* ---- Settings ---------------------------------------------------------------------------------------------------- */

PAGEABLE static VP_STATUS NTAPI readNumber(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                           ULONG ValueLength) {
  PAGED_CODE();
  if (ValueLength < sizeof(ULONG))
    return ERROR_INVALID_PARAMETER;
  *static_cast<PULONG>(Context) = *static_cast<PULONG>(ValueData);
  return NO_ERROR;
}

PAGEABLE static VP_STATUS NTAPI readFlag(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                         ULONG ValueLength) {
  PAGED_CODE();
  *static_cast<PULONG>(Context) = ValueLength != 0 && *static_cast<PUCHAR>(ValueData) != 0;
  return NO_ERROR;
}

struct Setting {
  WCHAR Name[16];
  PMINIPORT_GET_REGISTRY_ROUTINE Read;
  ULONG Settings::*Member;
  ULONG Default;
};

static const Setting KnownSettings[] = {
    {L"Backlight", readNumber, &Settings::Backlight, 200},
    {L"MaximumWidth", readNumber, &Settings::MaximumWidth, 1920},
    {L"NoSecondDisplay", readFlag, &Settings::NoSecondDisplay, 0},
};

PAGEABLE static VOID readSettings(Extension *Adapter) {
  PAGED_CODE();
  for (const Setting &Known : KnownSettings) {
    ULONG &Value = Adapter->Configured.*Known.Member;
    if (VideoPortGetRegistryParameters(Adapter, const_cast<PWSTR>(Known.Name), FALSE, Known.Read, &Value) != NO_ERROR)
      Value = Known.Default;
  }
}

/* ---- What the firmware says -------------------------------------------------------------------------------------- */

struct FirmwareFacts {
  ULONG Buses;
  ULONG Monitors;
};

PAGEABLE static VP_STATUS NTAPI countBus(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                                         PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                                         ULONG ConfigurationDataLength, PVOID ComponentInformation,
                                         ULONG ComponentInformationLength) {
  PAGED_CODE();
  ++static_cast<FirmwareFacts *>(Context)->Buses;
  return NO_ERROR;
}

PAGEABLE static VP_STATUS NTAPI countMonitor(PVOID HwDeviceExtension, PVOID Context,
                                             VIDEO_DEVICE_DATA_TYPE DeviceDataType, PVOID Identifier,
                                             ULONG IdentifierLength, PVOID ConfigurationData,
                                             ULONG ConfigurationDataLength, PVOID ComponentInformation,
                                             ULONG ComponentInformationLength) {
  PAGED_CODE();
  ++static_cast<FirmwareFacts *>(Context)->Monitors;
  return NO_ERROR;
}

struct FirmwareQuery {
  VIDEO_DEVICE_DATA_TYPE Type;
  PMINIPORT_QUERY_DEVICE_ROUTINE Routine;
};

static const FirmwareQuery FirmwareQueries[] = {{VpBusData, countBus}, {VpMonitorData, countMonitor}};

PAGEABLE static bool hasSecondPanel(Extension *Adapter) {
  FirmwareFacts Facts = {};

  PAGED_CODE();
  for (const FirmwareQuery &Query : FirmwareQueries)
    if (VideoPortGetDeviceData(Adapter, Query.Type, Query.Routine, &Facts) != NO_ERROR)
      VideoDebugPrint((Trace, "meridian: the firmware knows no %d\n", Query.Type));
  return Facts.Monitors > 1;
}

PAGEABLE static VOID readRomMark(Extension *Adapter) {
  PAGED_CODE();
  if (PVOID Image = VideoPortGetRomImage(Adapter, nullptr, 0, 512)) {
    VideoPortMoveMemory(Adapter->RomMark, Image, sizeof(Adapter->RomMark));
    VideoPortGetRomImage(Adapter, nullptr, 0, 0); // gives the image back
  }
}

PAGEABLE static bool isWindowsXpOrLater(Extension *Adapter) {
  VPOSVERSIONINFO Version = {};

  PAGED_CODE();
  Version.Size = sizeof(Version);
  if (VideoPortGetVersion(Adapter, &Version) != NO_ERROR)
    return false;
  return Version.MajorVersion > 5 || (Version.MajorVersion == 5 && Version.MinorVersion >= 1);
}

/* ---- Finding ----------------------------------------------------------------------------------------------------- */

PAGEABLE static VOID release(Extension *Adapter) {
  PAGED_CODE();
  if (Adapter->Vsync)
    VideoPortDeleteEvent(Adapter, Adapter->Vsync);
  if (Adapter->Palette)
    VideoPortFreePool(Adapter, Adapter->Palette);
  if (Adapter->Registers)
    VideoPortFreeDeviceBase(Adapter, Adapter->Registers);
  Adapter->Vsync = nullptr;
  Adapter->Palette = nullptr;
  Adapter->Registers = nullptr;
  VideoPortVerifyAccessRanges(Adapter, 0, nullptr);
}

PAGEABLE static VP_STATUS acquire(Extension *Adapter) {
  VIDEO_ACCESS_RANGE Ranges[RangeCount] = {};

  PAGED_CODE();
  if (VideoPortGetAccessRanges(Adapter, 0, nullptr, RangeCount, Ranges, nullptr, nullptr, nullptr) != NO_ERROR)
    return ERROR_INVALID_PARAMETER;
  const VIDEO_ACCESS_RANGE &Mapped = Ranges[RangeRegisters];
  if (Mapped.RangeLength < RegCount * sizeof(ULONG))
    return ERROR_INVALID_PARAMETER;
  Adapter->RegisterLength = Mapped.RangeLength;
  Adapter->Registers = static_cast<PULONG>(
      VideoPortGetDeviceBase(Adapter, Mapped.RangeStart, Mapped.RangeLength, VIDEO_MEMORY_SPACE_MEMORY));
  if (!Adapter->Registers)
    return ERROR_INVALID_PARAMETER;
  if (Adapter->read(RegId) != AdapterId)
    return ERROR_DEV_NOT_EXIST;

  Adapter->FrameBuffer = Ranges[RangeFrameBuffer].RangeStart;
  Adapter->FrameBufferLength = Ranges[RangeFrameBuffer].RangeLength;
  Adapter->Palette =
      static_cast<PULONG>(VideoPortAllocatePool(Adapter, VpNonPagedPool, PaletteSize * sizeof(ULONG), PoolTag));
  if (!Adapter->Palette)
    return ERROR_INVALID_PARAMETER;
  VideoPortZeroMemory(Adapter->Palette, PaletteSize * sizeof(ULONG));
  if (VideoPortCreateEvent(Adapter, NOTIFICATION_EVENT, nullptr, &Adapter->Vsync) != NO_ERROR) {
    Adapter->Vsync = nullptr;
    return ERROR_INVALID_PARAMETER;
  }
  return NO_ERROR;
}

// The second display shows the same frame buffer through the same registers.
PAGEABLE static VOID shareWith(Extension *Second, const Extension *Adapter) {
  PAGED_CODE();
  Second->Registers = Adapter->Registers;
  Second->RegisterLength = Adapter->RegisterLength;
  Second->FrameBuffer = Adapter->FrameBuffer;
  Second->FrameBufferLength = Adapter->FrameBufferLength;
  Second->Palette = Adapter->Palette;
  Second->Vsync = Adapter->Vsync;
  Second->Configured = Adapter->Configured;
  Second->Level = Adapter->Level;
  Second->Width = Adapter->Width;
  Second->Height = Adapter->Height;
}

PAGEABLE VP_STATUS NTAPI meridian::findAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                               PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  Extension *Adapter = extensionOf(HwDeviceExtension);

  PAGED_CODE();
  if (ConfigInfo->Length < sizeof(*ConfigInfo))
    return ERROR_INVALID_PARAMETER;
  if (VP_STATUS Status = acquire(Adapter); Status != NO_ERROR) {
    release(Adapter);
    return Status;
  }

  readSettings(Adapter);
  readRomMark(Adapter);
  Adapter->Level = Adapter->Configured.Backlight;
  Adapter->Width = Adapter->read(RegWidth);
  Adapter->Height = Adapter->read(RegHeight);
  if (ConfigInfo->BusInterruptLevel == 0)
    ConfigInfo->BusInterruptVector = 0; // works without, only that nobody hears of a resized window

  if (!Adapter->Configured.NoSecondDisplay && isWindowsXpOrLater(Adapter) && hasSecondPanel(Adapter)) {
    PVOID Second = nullptr;
    if (VideoPortCreateSecondaryDisplay(Adapter, &Second, VIDEO_DUALVIEW_REMOVABLE) == NO_ERROR) {
      Adapter->Second = extensionOf(Second);
      shareWith(Adapter->Second, Adapter);
    }
  }
  return NO_ERROR;
}

PAGEABLE BOOLEAN NTAPI meridian::initialize(PVOID HwDeviceExtension) {
  PAGED_CODE();
  extensionOf(HwDeviceExtension)->quiet();
  VideoPortStartTimer(HwDeviceExtension);
  return TRUE;
}

/* ---- Resident ---------------------------------------------------------------------------------------------------- */

BOOLEAN NTAPI meridian::reset(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows) {
  const Extension *Adapter = extensionOf(HwDeviceExtension);
  Adapter->quiet();
  Adapter->write(RegEnable, 0);
  return TRUE;
}

// The host takes a guest for dead that does not show up for a few seconds.
VOID NTAPI meridian::tick(PVOID HwDeviceExtension) {
  const Extension *Adapter = extensionOf(HwDeviceExtension);
  Adapter->write(RegHeartbeat, 1);
}

static VOID NTAPI announce(PVOID HwDeviceExtension, PVOID Context) {
  Extension *Adapter = extensionOf(HwDeviceExtension);
  VideoPortSetEvent(Adapter, Adapter->Vsync);
  VideoPortEnumerateChildren(Adapter, nullptr);
}

BOOLEAN NTAPI meridian::interrupt(PVOID HwDeviceExtension) {
  Extension *Adapter = extensionOf(HwDeviceExtension);
  if (Adapter->Off)
    return FALSE;
  const ULONG Causes = Adapter->read(RegIntStatus);
  if ((Causes & IntAll) == 0)
    return FALSE;
  Adapter->write(RegIntStatus, Causes);
  if (Causes & IntVsync)
    ++Adapter->Ticking.Frames;
  if (Causes & IntResize) {
    ++Adapter->Ticking.Resizes;
    if (!VideoPortQueueDpc(Adapter, announce, nullptr))
      ++Adapter->Lost;
  }
  return TRUE;
}

BOOLEAN NTAPI meridian::readTicks(PVOID Context) {
  auto *Snapshot = static_cast<TickSnapshot *>(Context);
  Snapshot->Seen = Snapshot->Adapter->Ticking;
  return TRUE;
}

/* ---- Power ------------------------------------------------------------------------------------------------------- */

PAGEABLE VP_STATUS NTAPI meridian::getPower(PVOID HwDeviceExtension, ULONG HwId,
                                            PVIDEO_POWER_MANAGEMENT VideoPowerControl) {
  PAGED_CODE();
  const bool Known = HwId == DISPLAY_ADAPTER_HW_ID || HwId == PanelUid;
  const bool Possible =
      VideoPowerControl->PowerState >= VideoPowerOn && VideoPowerControl->PowerState <= VideoPowerShutdown;
  return Known && Possible ? NO_ERROR : ERROR_DEVICE_REINITIALIZATION_NEEDED;
}

PAGEABLE VP_STATUS NTAPI meridian::setPower(PVOID HwDeviceExtension, ULONG HwId,
                                            PVIDEO_POWER_MANAGEMENT VideoPowerControl) {
  Extension *Adapter = extensionOf(HwDeviceExtension);
  const ULONG State = VideoPowerControl->PowerState;

  PAGED_CODE();
  if (State == VideoPowerHibernate)
    return NO_ERROR;
  if (HwId == PanelUid) {
    Adapter->write(RegBacklight, State == VideoPowerOn ? Adapter->Level : 0);
  } else if (State == VideoPowerOn) {
    Adapter->Off = FALSE;
    Adapter->write(RegIntEnable, IntAll);
    VideoPortStartTimer(Adapter);
  } else {
    VideoPortStopTimer(Adapter);
    Adapter->quiet();
    Adapter->Off = TRUE;
  }
  return NO_ERROR;
}
