/*
 * halcyon.c - the life of a Halcyon adapter: found, initialized, powered, enumerated, reset.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "halcyon.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

static VP_STATUS NTAPI HcReadNumber(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                    ULONG ValueLength);
static VP_STATUS NTAPI HcReadString(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                    ULONG ValueLength);
static VOID HcReadConfiguration(PHC_EXTENSION Extension);
static VOID HcWriteHardwareInformation(PHC_EXTENSION Extension);
static VOID HcNameLines(PI2C_CALLBACKS Lines);
static BOOLEAN HcReadEdid(PHC_EXTENSION Extension, PUCHAR Buffer);
static VOID NTAPI HcWriteClockLine(PVOID HwDeviceExtension, UCHAR Data);
static VOID NTAPI HcWriteDataLine(PVOID HwDeviceExtension, UCHAR Data);
static BOOLEAN NTAPI HcReadClockLine(PVOID HwDeviceExtension);
static BOOLEAN NTAPI HcReadDataLine(PVOID HwDeviceExtension);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry)
#pragma alloc_text(PAGE, HcFindAdapter)
#pragma alloc_text(PAGE, HcInitialize)
#pragma alloc_text(PAGE, HcGetPowerState)
#pragma alloc_text(PAGE, HcSetPowerState)
#pragma alloc_text(PAGE, HcGetChildDescriptor)
#pragma alloc_text(PAGE, HcReadNumber)
#pragma alloc_text(PAGE, HcReadString)
#pragma alloc_text(PAGE, HcReadConfiguration)
#pragma alloc_text(PAGE, HcWriteHardwareInformation)
#pragma alloc_text(PAGE, HcNameLines)
#pragma alloc_text(PAGE, HcReadEdid)
#pragma alloc_text(PAGE, HcTellMonitor)
#pragma alloc_text(PAGE, HcWriteClockLine)
#pragma alloc_text(PAGE, HcWriteDataLine)
#pragma alloc_text(PAGE, HcReadClockLine)
#pragma alloc_text(PAGE, HcReadDataLine)
#endif

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA InitData;

  PAGED_CODE();

  VideoPortZeroMemory(&InitData, sizeof(InitData));
  InitData.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  InitData.HwDeviceExtensionSize = sizeof(HC_EXTENSION);

  InitData.HwFindAdapter = HcFindAdapter;
  InitData.HwInitialize = HcInitialize;
  InitData.HwInterrupt = HcInterrupt;
  InitData.HwStartIO = HcStartIO;
  InitData.HwResetHw = HcResetHw;
  InitData.HwGetPowerState = HcGetPowerState;
  InitData.HwSetPowerState = HcSetPowerState;
  InitData.HwGetVideoChildDescriptor = HcGetChildDescriptor;

  return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}

/* ---- Configuration ------------------------------------------------------------------------------------------- */

/* Context: the ULONG that receives the value. */
static VP_STATUS NTAPI HcReadNumber(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                    ULONG ValueLength) {
  PAGED_CODE();
  if (ValueLength != sizeof(ULONG))
    return ERROR_INVALID_PARAMETER;
  VideoPortMoveMemory(Context, ValueData, sizeof(ULONG));
  return NO_ERROR;
}

/* Context: room for HC_BOARD_NAME_LENGTH characters. */
static VP_STATUS NTAPI HcReadString(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                    ULONG ValueLength) {
  PWSTR Name = (PWSTR)Context;
  ULONG Length = ValueLength;

  PAGED_CODE();
  if (Length > (HC_BOARD_NAME_LENGTH - 1) * sizeof(WCHAR))
    Length = (HC_BOARD_NAME_LENGTH - 1) * sizeof(WCHAR);
  VideoPortMoveMemory(Name, ValueData, Length);
  Name[Length / sizeof(WCHAR)] = L'\0';
  return NO_ERROR;
}

static VOID HcReadConfiguration(PHC_EXTENSION Extension) {
  ULONG Limit = 0;

  PAGED_CODE();
  if (VideoPortGetRegistryParameters(Extension, L"MemoryLimit", FALSE, HcReadNumber, &Limit) == NO_ERROR)
    Extension->MemoryLimit = Limit;

  if (VideoPortGetRegistryParameters(Extension, L"BoardName", FALSE, HcReadString, Extension->BoardName) != NO_ERROR) {
    static const WCHAR Default[] = L"Halcyon HC-2";
    VideoPortMoveMemory(Extension->BoardName, (PVOID)Default, sizeof(Default));
  }
}

static VOID HcWriteHardwareInformation(PHC_EXTENSION Extension) {
  static WCHAR ChipType[] = L"HC-2";
  static WCHAR DacType[] = L"Integrated RAMDAC";
  static WCHAR BiosString[] = L"Halcyon Video BIOS";
  ULONG NameLength = 0;

  PAGED_CODE();
  while (Extension->BoardName[NameLength] != L'\0')
    ++NameLength;

  VideoPortSetRegistryParameters(Extension, L"HardwareInformation.ChipType", ChipType, sizeof(ChipType));
  VideoPortSetRegistryParameters(Extension, L"HardwareInformation.DacType", DacType, sizeof(DacType));
  VideoPortSetRegistryParameters(Extension, L"HardwareInformation.MemorySize", &Extension->MemorySize,
                                 sizeof(Extension->MemorySize));
  VideoPortSetRegistryParameters(Extension, L"HardwareInformation.AdapterString", Extension->BoardName,
                                 (NameLength + 1) * sizeof(WCHAR));
  VideoPortSetRegistryParameters(Extension, L"HardwareInformation.BiosString", BiosString, sizeof(BiosString));
}

VP_STATUS NTAPI HcFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                              PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  PHC_EXTENSION Extension = (PHC_EXTENSION)HwDeviceExtension;
  VIDEO_ACCESS_RANGE Ranges[HC_RANGE_COUNT];
  ULONG Slot = 0;

  PAGED_CODE();
  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;

  VideoPortZeroMemory(Ranges, sizeof(Ranges));
  if (VideoPortGetAccessRanges(Extension, 0, NULL, HC_RANGE_COUNT, Ranges, NULL, NULL, &Slot) != NO_ERROR)
    return ERROR_INVALID_PARAMETER;

  if (Ranges[HC_RANGE_CONTROL].RangeLength < (HC_REG_FORMAT + 1) * sizeof(ULONG)) {
    VideoPortVerifyAccessRanges(Extension, 0, NULL);
    return ERROR_INVALID_PARAMETER;
  }

  Extension->ControlLength = Ranges[HC_RANGE_CONTROL].RangeLength;
  Extension->Control = (PULONG)VideoPortGetDeviceBase(Extension, Ranges[HC_RANGE_CONTROL].RangeStart,
                                                      Ranges[HC_RANGE_CONTROL].RangeLength, VIDEO_MEMORY_SPACE_MEMORY);
  if (Extension->Control == NULL) {
    VideoPortVerifyAccessRanges(Extension, 0, NULL);
    return ERROR_INVALID_PARAMETER;
  }

  if ((HcRead(Extension, HC_REG_ID) & HC_ID_MASK) != HC_ID_HC2) {
    VideoPortFreeDeviceBase(Extension, Extension->Control);
    Extension->Control = NULL;
    VideoPortVerifyAccessRanges(Extension, 0, NULL);
    return ERROR_DEV_NOT_EXIST;
  }

  Extension->FrameBuffer = Ranges[HC_RANGE_FRAME_BUFFER].RangeStart;
  Extension->FrameBufferLength = Ranges[HC_RANGE_FRAME_BUFFER].RangeLength;
  Extension->Engine = Ranges[HC_RANGE_ENGINE].RangeStart;
  Extension->EngineLength = Ranges[HC_RANGE_ENGINE].RangeLength;
  Extension->CurrentMode = HC_NO_MODE;
  Extension->AdapterPower = VideoPowerOn;

  HcReadConfiguration(Extension);
  Extension->MemorySize = HcRead(Extension, HC_REG_MEMORY);
  if (Extension->MemorySize > Extension->FrameBufferLength)
    Extension->MemorySize = Extension->FrameBufferLength;
  if (Extension->MemoryLimit != 0 && Extension->MemorySize > Extension->MemoryLimit)
    Extension->MemorySize = Extension->MemoryLimit;
  Extension->ModeCount = HcCountModes(Extension->MemorySize);
  HcWriteHardwareInformation(Extension);

  /* The interrupt line is level triggered; a board whose line was not connected works without hot-plug events. */
  Extension->HasInterrupt = ConfigInfo->BusInterruptLevel != 0 && ConfigInfo->InterruptMode == LevelSensitive;
  if (!Extension->HasInterrupt) {
    ConfigInfo->BusInterruptLevel = 0;
    ConfigInfo->BusInterruptVector = 0;
  }

  ConfigInfo->NumEmulatorAccessEntries = 0;
  ConfigInfo->EmulatorAccessEntries = NULL;
  ConfigInfo->EmulatorAccessEntriesContext = 0;
  ConfigInfo->VdmPhysicalVideoMemoryAddress.QuadPart = 0;
  ConfigInfo->VdmPhysicalVideoMemoryLength = 0;
  ConfigInfo->HardwareStateSize = 0;
  return NO_ERROR;
}

BOOLEAN NTAPI HcInitialize(PVOID HwDeviceExtension) {
  PAGED_CODE();
  HcQuiet((PHC_EXTENSION)HwDeviceExtension);
  return TRUE;
}

/* ---- Reset and interrupt: resident ----------------------------------------------------------------------------- */

VOID HcQuiet(PHC_EXTENSION Extension) {
  HcWrite(Extension, HC_REG_INT_ENABLE, 0);
  HcWrite(Extension, HC_REG_INT_STATUS, HC_INT_ALL);
  HcWrite(Extension, HC_REG_DISPLAY, 0);
}

/* The BIOS sets the text mode once the adapter is quiet. */
BOOLEAN NTAPI HcResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows) {
  HcQuiet((PHC_EXTENSION)HwDeviceExtension);
  return FALSE;
}

BOOLEAN NTAPI HcInterrupt(PVOID HwDeviceExtension) {
  PHC_EXTENSION Extension = (PHC_EXTENSION)HwDeviceExtension;
  ULONG Status;

  if (Extension->AdapterPower != VideoPowerOn)
    return FALSE;
  Status = HcRead(Extension, HC_REG_INT_STATUS) & HC_INT_ALL;
  if (Status == 0)
    return FALSE;

  HcWrite(Extension, HC_REG_INT_STATUS, Status);
  if ((Status & HC_INT_HOTPLUG) != 0 && !VideoPortQueueDpc(Extension, HcDpc, NULL))
    ++Extension->MissedDpcs; /* one is pending and will see the change */
  return TRUE;
}

VOID NTAPI HcDpc(PVOID HwDeviceExtension, PVOID Context) { VideoPortEnumerateChildren(HwDeviceExtension, NULL); }

/* ---- Power ---------------------------------------------------------------------------------------------------- */

VP_STATUS NTAPI HcGetPowerState(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl) {
  PAGED_CODE();
  switch (VideoPowerControl->PowerState) {
  case VideoPowerOn:
  case VideoPowerHibernate:
  case VideoPowerShutdown:
    return NO_ERROR;
  case VideoPowerStandBy:
  case VideoPowerSuspend:
  case VideoPowerOff:
    return HwId == DISPLAY_ADAPTER_HW_ID || HwId == HC_MONITOR_UID ? NO_ERROR : ERROR_DEVICE_REINITIALIZATION_NEEDED;
  default:
    return ERROR_DEVICE_REINITIALIZATION_NEEDED;
  }
}

VP_STATUS NTAPI HcSetPowerState(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl) {
  PHC_EXTENSION Extension = (PHC_EXTENSION)HwDeviceExtension;
  ULONG State = VideoPowerControl->PowerState;

  PAGED_CODE();
  if (State == VideoPowerHibernate) /* only a notification: the picture stays */
    return NO_ERROR;

  if (HwId == HC_MONITOR_UID) {
    HcWrite(Extension, HC_REG_DPMS, State == VideoPowerShutdown ? VideoPowerOff : State);
  } else if (HwId == DISPLAY_ADAPTER_HW_ID) {
    if (State != VideoPowerOn)
      HcQuiet(Extension);
    Extension->AdapterPower = State;
    if (State == VideoPowerOn && Extension->HasInterrupt)
      HcWrite(Extension, HC_REG_INT_ENABLE, HC_INT_HOTPLUG);
  }
  return NO_ERROR;
}

/* ---- Child devices ---------------------------------------------------------------------------------------------- */

static VOID NTAPI HcWriteClockLine(PVOID HwDeviceExtension, UCHAR Data) {
  PHC_EXTENSION Extension = (PHC_EXTENSION)HwDeviceExtension;
  ULONG Lines = HcRead(Extension, HC_REG_DDC) & ~HC_DDC_CLOCK_OUT;

  PAGED_CODE();
  HcWrite(Extension, HC_REG_DDC, Data ? Lines | HC_DDC_CLOCK_OUT : Lines);
}

static VOID NTAPI HcWriteDataLine(PVOID HwDeviceExtension, UCHAR Data) {
  PHC_EXTENSION Extension = (PHC_EXTENSION)HwDeviceExtension;
  ULONG Lines = HcRead(Extension, HC_REG_DDC) & ~HC_DDC_DATA_OUT;

  PAGED_CODE();
  HcWrite(Extension, HC_REG_DDC, Data ? Lines | HC_DDC_DATA_OUT : Lines);
}

static BOOLEAN NTAPI HcReadClockLine(PVOID HwDeviceExtension) {
  PAGED_CODE();
  return (HcRead((PHC_EXTENSION)HwDeviceExtension, HC_REG_DDC) & HC_DDC_CLOCK_IN) != 0;
}

static BOOLEAN NTAPI HcReadDataLine(PVOID HwDeviceExtension) {
  PAGED_CODE();
  return (HcRead((PHC_EXTENSION)HwDeviceExtension, HC_REG_DDC) & HC_DDC_DATA_IN) != 0;
}

static VOID HcNameLines(PI2C_CALLBACKS Lines) {
  PAGED_CODE();
  Lines->WriteClockLine = HcWriteClockLine;
  Lines->WriteDataLine = HcWriteDataLine;
  Lines->ReadClockLine = HcReadClockLine;
  Lines->ReadDataLine = HcReadDataLine;
}

static BOOLEAN HcReadEdid(PHC_EXTENSION Extension, PUCHAR Buffer) {
  DDC_CONTROL Control;

  PAGED_CODE();
  VideoPortZeroMemory(&Control, sizeof(Control));
  Control.Size = sizeof(Control);
  HcNameLines(&Control.I2CCallbacks);
  Control.EdidSegment = 0;
  return VideoPortDDCMonitorHelper(Extension, &Control, Buffer, HC_EDID_SIZE);
}

VP_STATUS HcTellMonitor(PHC_EXTENSION Extension, PUCHAR Message, ULONG Length) {
  VIDEO_PORT_I2C_INTERFACE Bus;
  I2C_CALLBACKS Lines;
  VP_STATUS Status = ERROR_DEV_NOT_EXIST;

  PAGED_CODE();
  VideoPortZeroMemory(&Bus, sizeof(Bus));
  Bus.Size = sizeof(Bus);
  Bus.Version = VIDEO_PORT_I2C_INTERFACE_VERSION_1;
  if (VideoPortQueryServices(Extension, VideoPortServicesI2C, (PINTERFACE)&Bus) != NO_ERROR)
    return Status;

  HcNameLines(&Lines);
  if (Bus.I2CStart(Extension, &Lines)) {
    if (Bus.I2CWrite(Extension, &Lines, Message, Length))
      Status = NO_ERROR;
    Bus.I2CStop(Extension, &Lines);
  }
  Bus.InterfaceDereference(Bus.Context);
  return Status;
}

VP_STATUS NTAPI HcGetChildDescriptor(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                                     PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId,
                                     PULONG pUnused) {
  PHC_EXTENSION Extension = (PHC_EXTENSION)HwDeviceExtension;

  PAGED_CODE();
  *pUnused = 0;
  switch (ChildEnumInfo->ChildIndex) {
  case 0: /* a child that the ACPI tables describe; its display is the one below */
    return VIDEO_ENUM_INVALID_DEVICE;
  case 1:
    *VideoChildType = Monitor;
    *UId = HC_MONITOR_UID;
    if (ChildEnumInfo->ChildDescriptorSize >= HC_EDID_SIZE && !HcReadEdid(Extension, pChildDescriptor))
      VideoPortZeroMemory(pChildDescriptor, HC_EDID_SIZE); /* no DDC2 monitor */
    return VIDEO_ENUM_MORE_DEVICES;
  case DISPLAY_ADAPTER_HW_ID:
    *VideoChildType = VideoChip;
    *UId = DISPLAY_ADAPTER_HW_ID;
    return VIDEO_ENUM_MORE_DEVICES;
  default:
    return VIDEO_ENUM_NO_MORE_DEVICES;
  }
}
