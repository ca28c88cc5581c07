/*
 * panel.cpp - the panel of a Meridian adapter: enumeration, backlight, and the interface for the panel's driver.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "meridian.h"

using namespace meridian;

const GUID meridian::BacklightInterfaceId = {
    0x8d1f2a34, 0x6b0c, 0x4c7e, {0x91, 0x52, 0x0e, 0x7a, 0x33, 0x5b, 0xc4, 0x18}};

/* ---- I2C --------------------------------------------------------------------------------------------------------- */

template <ULONG Line> PAGEABLE static VOID NTAPI driveLine(PVOID HwDeviceExtension, UCHAR Data) {
  PAGED_CODE();
  const Extension *Adapter = extensionOf(HwDeviceExtension);
  const ULONG Others = Adapter->read(RegI2c) & ~Line;
  Adapter->write(RegI2c, Data ? Others | Line : Others);
}

template <ULONG Line> PAGEABLE static BOOLEAN NTAPI sampleLine(PVOID HwDeviceExtension) {
  PAGED_CODE();
  return (extensionOf(HwDeviceExtension)->read(RegI2c) & Line) != 0;
}

static const I2C_CALLBACKS Lines = {driveLine<I2cClockOut>, driveLine<I2cDataOut>, sampleLine<I2cClockIn>,
                                    sampleLine<I2cDataIn>};

template <typename Interface>
PAGEABLE static bool queryServices(Extension *Adapter, VIDEO_PORT_SERVICES Type, USHORT Version, Interface &Result) {
  PAGED_CODE();
  Result = {};
  Result.Size = sizeof(Result);
  Result.Version = Version;
  return VideoPortQueryServices(Adapter, Type, reinterpret_cast<PINTERFACE>(&Result)) == NO_ERROR;
}

PAGEABLE VP_STATUS meridian::setBacklightOverI2c(Extension *Adapter, UCHAR Level) {
  VIDEO_PORT_I2C_INTERFACE Bus;
  I2C_CALLBACKS Callbacks = Lines;
  UCHAR Message[] = {0x58, 0x00, Level};

  PAGED_CODE();
  if (!queryServices(Adapter, VideoPortServicesI2C, VIDEO_PORT_I2C_INTERFACE_VERSION_1, Bus))
    return ERROR_DEV_NOT_EXIST;
  const bool Done = Bus.I2CStart(Adapter, &Callbacks) && Bus.I2CWrite(Adapter, &Callbacks, Message, sizeof(Message)) &&
                    Bus.I2CStop(Adapter, &Callbacks);
  Bus.InterfaceDereference(Bus.Context);
  return Done ? NO_ERROR : ERROR_DEV_NOT_EXIST;
}

/* ---- Enumeration ------------------------------------------------------------------------------------------------- */

PAGEABLE static bool readEdid(Extension *Adapter, PUCHAR Buffer) {
  DDC_CONTROL Control = {};

  PAGED_CODE();
  Control.Size = sizeof(Control);
  Control.I2CCallbacks = Lines;
  Control.EdidSegment = 0;
  return VideoPortDDCMonitorHelper(Adapter, &Control, Buffer, EdidSize);
}

// The port may ask before the adapter was found; there is no EDID then.
PAGEABLE VP_STATUS NTAPI meridian::getChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                                            PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId,
                                            PULONG pUnused) {
  Extension *Adapter = extensionOf(HwDeviceExtension);

  PAGED_CODE();
  *pUnused = 0;
  if (ChildEnumInfo->ChildIndex == DISPLAY_ADAPTER_HW_ID) {
    *VideoChildType = VideoChip;
    *UId = DISPLAY_ADAPTER_HW_ID;
    return VIDEO_ENUM_MORE_DEVICES;
  }
  if (ChildEnumInfo->ChildIndex == 0)
    return VIDEO_ENUM_INVALID_DEVICE;
  if (ChildEnumInfo->ChildIndex > 1)
    return VIDEO_ENUM_NO_MORE_DEVICES;

  *VideoChildType = Monitor;
  *UId = PanelUid;
  if (Adapter->Registers != nullptr && ChildEnumInfo->ChildDescriptorSize >= EdidSize) {
    bool Known = readEdid(Adapter, pChildDescriptor);
    if (ChildEnumInfo->ChildHwDeviceExtension != nullptr) {
      auto *Described = static_cast<Panel *>(ChildEnumInfo->ChildHwDeviceExtension);
      Described->EdidKnown = Known;
      if (Known)
        VideoPortMoveMemory(Described->Edid, pChildDescriptor, EdidSize);
    }
  }
  return VIDEO_ENUM_MORE_DEVICES;
}

/* ---- The interface for the panel's driver ------------------------------------------------------------------------ */

static VOID addReference(PVOID Context) { VideoPortInterlockedIncrement(&extensionOf(Context)->References); }

static VOID dropReference(PVOID Context) { VideoPortInterlockedDecrement(&extensionOf(Context)->References); }

PAGEABLE static VOID NTAPI setBacklight(PVOID Context, ULONG Level) {
  Extension *Adapter = extensionOf(Context);

  PAGED_CODE();
  VideoPortAcquireDeviceLock(Adapter);
  Adapter->Level = Level > MaximumBacklight ? MaximumBacklight : Level;
  Adapter->write(RegBacklight, Adapter->Level);
  VideoPortReleaseDeviceLock(Adapter);
}

PAGEABLE static ULONG NTAPI getBacklight(PVOID Context) {
  Extension *Adapter = extensionOf(Context);

  PAGED_CODE();
  VideoPortAcquireDeviceLock(Adapter);
  const ULONG Level = Adapter->Level;
  VideoPortReleaseDeviceLock(Adapter);
  return Level;
}

PAGEABLE VP_STATUS NTAPI meridian::queryInterface(PVOID HwDeviceExtension, PQUERY_INTERFACE QueryInterface) {
  PAGED_CODE();
  if (!IsEqualGUID(*QueryInterface->InterfaceType, BacklightInterfaceId))
    return ERROR_INVALID_FUNCTION;
  if (QueryInterface->Size < sizeof(BacklightInterface) || QueryInterface->Version < BacklightVersion)
    return ERROR_INVALID_PARAMETER;

  auto *Offered = reinterpret_cast<BacklightInterface *>(QueryInterface->Interface);
  Offered->Head.Size = sizeof(BacklightInterface);
  Offered->Head.Version = BacklightVersion;
  Offered->Head.Context = HwDeviceExtension;
  Offered->Head.InterfaceReference = addReference;
  Offered->Head.InterfaceDereference = dropReference;
  Offered->SetBacklight = setBacklight;
  Offered->GetBacklight = getBacklight;
  Offered->Head.InterfaceReference(HwDeviceExtension);
  return NO_ERROR;
}
