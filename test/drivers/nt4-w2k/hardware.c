/*
 * hardware.c - finding, powering and enumerating a Wyvern adapter.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "wyvern.h"

static BOOLEAN WyIsPresent(PWY_EXTENSION Extension);
static VOID WyRelease(PWY_EXTENSION Extension);
static VOID WyFindServices(PWY_EXTENSION Extension, PVIDEO_PORT_CONFIG_INFO ConfigInfo);
static VP_STATUS NTAPI WyTrapByte(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data);
static VP_STATUS NTAPI WyTrapBytes(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data, ULONG DataLength);
static VOID WyDriveLine(PWY_EXTENSION Extension, UCHAR Line, UCHAR Data);
static BOOLEAN WySampleLine(PWY_EXTENSION Extension, UCHAR Line);
static VOID NTAPI WyWriteClockLine(PVOID HwDeviceExtension, UCHAR Data);
static VOID NTAPI WyWriteDataLine(PVOID HwDeviceExtension, UCHAR Data);
static BOOLEAN NTAPI WyReadClockLine(PVOID HwDeviceExtension);
static BOOLEAN NTAPI WyReadDataLine(PVOID HwDeviceExtension);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, WyUnlock)
#pragma alloc_text(PAGE, WyLock)
#pragma alloc_text(PAGE, WyReadSequencer)
#pragma alloc_text(PAGE, WyWriteSequencer)
#pragma alloc_text(PAGE, WyIsPresent)
#pragma alloc_text(PAGE, WyRelease)
#pragma alloc_text(PAGE, WyFindServices)
#pragma alloc_text(PAGE, WyFindAdapter)
#pragma alloc_text(PAGE, WyInitialize)
#pragma alloc_text(PAGE, WyGetPowerState)
#pragma alloc_text(PAGE, WySetPowerState)
#pragma alloc_text(PAGE, WyGetChildDescriptor)
#pragma alloc_text(PAGE, WyTrapByte)
#pragma alloc_text(PAGE, WyTrapBytes)
#pragma alloc_text(PAGE, WyDriveLine)
#pragma alloc_text(PAGE, WySampleLine)
#pragma alloc_text(PAGE, WyWriteClockLine)
#pragma alloc_text(PAGE, WyWriteDataLine)
#pragma alloc_text(PAGE, WyReadClockLine)
#pragma alloc_text(PAGE, WyReadDataLine)
#endif

/* start, length, I/O space, visible, shareable, passive */
VIDEO_ACCESS_RANGE WyLegacyRanges[WY_LEGACY_COUNT] = {
    {{{0x000003B0, 0}}, 0x0000000C, 1, 1, 1, VIDEO_RANGE_PASSIVE_DECODE},
    {{{0x000003C0, 0}}, 0x00000020, 1, 1, 1, VIDEO_RANGE_PASSIVE_DECODE | VIDEO_RANGE_10_BIT_DECODE},
    {{{WY_MEMORY_START, 0}}, WY_MEMORY_LENGTH, 0, 1, 1, 0},
};

/* The ports that a full-screen MS-DOS session may touch only through the miniport. */
static EMULATOR_ACCESS_ENTRY WyTraps[] = {
    {0x000003C0, 0x00000020, Uchar, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, FALSE, (PVOID)WyTrapByte},
    {0x000003C0, 0x00000020, Uchar, EMULATOR_READ_ACCESS | EMULATOR_WRITE_ACCESS, TRUE, (PVOID)WyTrapBytes},
};

/* ---- Extended registers ------------------------------------------------------------------------------------------ */

UCHAR WyReadSequencer(PWY_EXTENSION Extension, UCHAR Index) {
  PAGED_CODE();
  VideoPortWritePortUchar(Extension->Vga + WY_SEQUENCER_INDEX, Index);
  return VideoPortReadPortUchar(Extension->Vga + WY_SEQUENCER_DATA);
}

VOID WyWriteSequencer(PWY_EXTENSION Extension, UCHAR Index, UCHAR Value) {
  PAGED_CODE();
  VideoPortWritePortUchar(Extension->Vga + WY_SEQUENCER_INDEX, Index);
  VideoPortWritePortUchar(Extension->Vga + WY_SEQUENCER_DATA, Value);
}

VOID WyUnlock(PWY_EXTENSION Extension) {
  PAGED_CODE();
  WyWriteSequencer(Extension, WY_SEQ_UNLOCK, WY_UNLOCK_KEY);
}

VOID WyLock(PWY_EXTENSION Extension) {
  PAGED_CODE();
  WyWriteSequencer(Extension, WY_SEQ_UNLOCK, WY_LOCK_KEY);
}

/* Leaves every register as it was. */
static BOOLEAN WyIsPresent(PWY_EXTENSION Extension) {
  UCHAR Index;
  UCHAR Id;

  PAGED_CODE();
  Index = VideoPortReadPortUchar(Extension->Vga + WY_SEQUENCER_INDEX);
  WyUnlock(Extension);
  Id = WyReadSequencer(Extension, WY_SEQ_ID);
  WyLock(Extension);
  VideoPortWritePortUchar(Extension->Vga + WY_SEQUENCER_INDEX, Index);
  return Id == WY_ID;
}

/* ---- Finding ----------------------------------------------------------------------------------------------------- */

static VOID WyRelease(PWY_EXTENSION Extension) {
  PAGED_CODE();
  if (Extension->Vga != NULL)
    VideoPortFreeDeviceBase(Extension, Extension->Vga);
  if (Extension->Mono != NULL)
    VideoPortFreeDeviceBase(Extension, Extension->Mono);
  Extension->Vga = NULL;
  Extension->Mono = NULL;
  VideoPortVerifyAccessRanges(Extension, 0, NULL);
}

/* Windows 2000 and later offer the DDC helper; a direct import would keep the driver from loading on Windows NT 4.0,
   whose configuration information ends before VideoPortGetProcAddress. */
static VOID WyFindServices(PWY_EXTENSION Extension, PVIDEO_PORT_CONFIG_INFO ConfigInfo) {
  static UCHAR Name[] = "VideoPortDDCMonitorHelper";
  WY_DDC_HELPER Helper;

  PAGED_CODE();
  Extension->DdcHelper = NULL;
  if (ConfigInfo->Length < FIELD_OFFSET(VIDEO_PORT_CONFIG_INFO, VideoPortGetProcAddress) + sizeof(PVOID))
    return;
  Helper = (WY_DDC_HELPER)ConfigInfo->VideoPortGetProcAddress(Extension, Name);
  if (Helper != NULL)
    Extension->DdcHelper = Helper;
}

VP_STATUS NTAPI WyFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                              PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  PWY_EXTENSION Extension = (PWY_EXTENSION)HwDeviceExtension;
  const VIDEO_ACCESS_RANGE *Mono = &WyLegacyRanges[WY_RANGE_MONO];
  const VIDEO_ACCESS_RANGE *Vga = &WyLegacyRanges[WY_RANGE_VGA];

  PAGED_CODE();
  *Again = FALSE;
  if (ConfigInfo->Length < SIZE_OF_NT4_VIDEO_PORT_CONFIG_INFO)
    return ERROR_INVALID_PARAMETER;
  if (VideoPortVerifyAccessRanges(Extension, WY_LEGACY_COUNT, WyLegacyRanges) != NO_ERROR)
    return ERROR_INVALID_PARAMETER;

  Extension->Mono =
      (PUCHAR)VideoPortGetDeviceBase(Extension, Mono->RangeStart, Mono->RangeLength, Mono->RangeInIoSpace);
  Extension->Vga = (PUCHAR)VideoPortGetDeviceBase(Extension, Vga->RangeStart, Vga->RangeLength, Vga->RangeInIoSpace);
  if (Extension->Mono == NULL || Extension->Vga == NULL) {
    WyRelease(Extension);
    return ERROR_INVALID_PARAMETER;
  }
  Extension->MonoLength = Mono->RangeLength;
  Extension->VgaLength = Vga->RangeLength;

  if (!WyIsPresent(Extension)) {
    WyRelease(Extension);
    return ERROR_DEV_NOT_EXIST;
  }

  Extension->Memory = WyLegacyRanges[WY_RANGE_MEMORY].RangeStart;
  Extension->MemoryLength = WyLegacyRanges[WY_RANGE_MEMORY].RangeLength;
  Extension->PowerState = VideoPowerOn;
  WyFindServices(Extension, ConfigInfo);

  /* the adapter has no interrupt */
  ConfigInfo->BusInterruptLevel = 0;
  ConfigInfo->BusInterruptVector = 0;

  ConfigInfo->NumEmulatorAccessEntries = RTL_NUMBER_OF(WyTraps);
  ConfigInfo->EmulatorAccessEntries = WyTraps;
  ConfigInfo->EmulatorAccessEntriesContext = (ULONG_PTR)Extension;
  ConfigInfo->VdmPhysicalVideoMemoryAddress = Extension->Memory;
  ConfigInfo->VdmPhysicalVideoMemoryLength = Extension->MemoryLength;
  ConfigInfo->HardwareStateSize = 0;
  return NO_ERROR;
}

BOOLEAN NTAPI WyInitialize(PVOID HwDeviceExtension) {
  PWY_EXTENSION Extension = (PWY_EXTENSION)HwDeviceExtension;

  PAGED_CODE();
  Extension->BiosMode = 0;
  return TRUE;
}

/* ---- Full-screen MS-DOS sessions --------------------------------------------------------------------------------- */

/* Everything passes except the extended sequencer registers, which could stop the memory clock. */
static VP_STATUS NTAPI WyTrapByte(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data) {
  PWY_EXTENSION Extension = (PWY_EXTENSION)Context;
  ULONG Offset = Port - 0x3C0;

  PAGED_CODE();
  if (Offset >= Extension->VgaLength)
    return ERROR_INVALID_PARAMETER;
  if ((AccessMode & EMULATOR_WRITE_ACCESS) == 0) {
    *Data = VideoPortReadPortUchar(Extension->Vga + Offset);
    return NO_ERROR;
  }
  if (Offset == WY_SEQUENCER_INDEX && *Data >= WY_SEQ_DDC)
    return NO_ERROR;
  VideoPortWritePortUchar(Extension->Vga + Offset, *Data);
  return NO_ERROR;
}

static VP_STATUS NTAPI WyTrapBytes(ULONG_PTR Context, ULONG Port, UCHAR AccessMode, PUCHAR Data, ULONG DataLength) {
  ULONG Position;

  PAGED_CODE();
  for (Position = 0; Position < DataLength; ++Position) {
    VP_STATUS Status = WyTrapByte(Context, Port, AccessMode, &Data[Position]);
    if (Status != NO_ERROR)
      return Status;
  }
  return NO_ERROR;
}

/* ---- Power and children: Windows 2000 and later ------------------------------------------------------------------ */

VP_STATUS NTAPI WyGetPowerState(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl) {
  PAGED_CODE();
  if (VideoPowerControl->PowerState == VideoPowerOn || VideoPowerControl->PowerState == VideoPowerHibernate ||
      VideoPowerControl->PowerState == VideoPowerShutdown)
    return NO_ERROR;
  if (HwId == WY_MONITOR_UID && VideoPowerControl->PowerState == VideoPowerOff)
    return NO_ERROR;
  return ERROR_DEVICE_REINITIALIZATION_NEEDED;
}

VP_STATUS NTAPI WySetPowerState(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl) {
  PWY_EXTENSION Extension = (PWY_EXTENSION)HwDeviceExtension;

  PAGED_CODE();
  if (HwId == WY_MONITOR_UID && VideoPowerControl->PowerState != VideoPowerHibernate) {
    UCHAR Clocking = WyReadSequencer(Extension, 0x01);
    BOOLEAN Blank = VideoPowerControl->PowerState != VideoPowerOn;
    WyWriteSequencer(Extension, 0x01, (UCHAR)(Blank ? Clocking | 0x20 : Clocking & ~0x20));
    Extension->PowerState = VideoPowerControl->PowerState;
  }
  return NO_ERROR;
}

static VOID WyDriveLine(PWY_EXTENSION Extension, UCHAR Line, UCHAR Data) {
  UCHAR Lines;

  PAGED_CODE();
  WyUnlock(Extension);
  Lines = WyReadSequencer(Extension, WY_SEQ_DDC);
  WyWriteSequencer(Extension, WY_SEQ_DDC, (UCHAR)(Data ? Lines | Line : Lines & ~Line));
  WyLock(Extension);
}

static BOOLEAN WySampleLine(PWY_EXTENSION Extension, UCHAR Line) {
  UCHAR Lines;

  PAGED_CODE();
  WyUnlock(Extension);
  Lines = WyReadSequencer(Extension, WY_SEQ_DDC);
  WyLock(Extension);
  return (Lines & Line) != 0;
}

static VOID NTAPI WyWriteClockLine(PVOID HwDeviceExtension, UCHAR Data) {
  PAGED_CODE();
  WyDriveLine((PWY_EXTENSION)HwDeviceExtension, WY_DDC_CLOCK_OUT, Data);
}

static VOID NTAPI WyWriteDataLine(PVOID HwDeviceExtension, UCHAR Data) {
  PAGED_CODE();
  WyDriveLine((PWY_EXTENSION)HwDeviceExtension, WY_DDC_DATA_OUT, Data);
}

static BOOLEAN NTAPI WyReadClockLine(PVOID HwDeviceExtension) {
  PAGED_CODE();
  return WySampleLine((PWY_EXTENSION)HwDeviceExtension, WY_DDC_CLOCK_IN);
}

static BOOLEAN NTAPI WyReadDataLine(PVOID HwDeviceExtension) {
  PAGED_CODE();
  return WySampleLine((PWY_EXTENSION)HwDeviceExtension, WY_DDC_DATA_IN);
}

VP_STATUS NTAPI WyGetChildDescriptor(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                                     PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId,
                                     PULONG pUnused) {
  PWY_EXTENSION Extension = (PWY_EXTENSION)HwDeviceExtension;
  VP_STATUS Result = VIDEO_ENUM_NO_MORE_DEVICES;

  PAGED_CODE();
  *pUnused = 0;
  if (ChildEnumInfo->ChildIndex == DISPLAY_ADAPTER_HW_ID) {
    *VideoChildType = VideoChip;
    *UId = DISPLAY_ADAPTER_HW_ID;
    Result = VIDEO_ENUM_MORE_DEVICES;
  } else if (ChildEnumInfo->ChildIndex == 0) {
    Result = VIDEO_ENUM_INVALID_DEVICE;
  } else if (ChildEnumInfo->ChildIndex == 1) {
    *VideoChildType = Monitor;
    *UId = WY_MONITOR_UID;
    if (Extension->DdcHelper != NULL && ChildEnumInfo->ChildDescriptorSize >= WY_EDID_SIZE) {
      DDC_CONTROL Control = {
          sizeof(DDC_CONTROL), {WyWriteClockLine, WyWriteDataLine, WyReadClockLine, WyReadDataLine}, 0};
      if (!Extension->DdcHelper(Extension, &Control, pChildDescriptor, WY_EDID_SIZE))
        VideoPortZeroMemory(pChildDescriptor, WY_EDID_SIZE);
    }
    Result = VIDEO_ENUM_MORE_DEVICES;
  }
  return Result;
}
