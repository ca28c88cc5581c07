/*
 * monitor.c - asking the monitor who it is, and switching it off.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "monitor.h"

static VOID NTAPI JsWriteClockLine(PVOID HwDeviceExtension, UCHAR Data) {
  PBOARD Board = &((PJS_EXTENSION)HwDeviceExtension)->Board;
  ULONG Lines = BoardRead(Board, JS_REG_DDC) & ~(ULONG)JS_CLOCK_OUT;

  BoardWrite(Board, JS_REG_DDC, Data ? Lines | JS_CLOCK_OUT : Lines);
}

static VOID NTAPI JsWriteDataLine(PVOID HwDeviceExtension, UCHAR Data) {
  PBOARD Board = &((PJS_EXTENSION)HwDeviceExtension)->Board;
  ULONG Lines = BoardRead(Board, JS_REG_DDC) & ~(ULONG)JS_DATA_OUT;

  BoardWrite(Board, JS_REG_DDC, Data ? Lines | JS_DATA_OUT : Lines);
}

static BOOLEAN NTAPI JsReadClockLine(PVOID HwDeviceExtension) {
  return (BoardRead(&((PJS_EXTENSION)HwDeviceExtension)->Board, JS_REG_DDC) & JS_CLOCK_IN) != 0;
}

static BOOLEAN NTAPI JsReadDataLine(PVOID HwDeviceExtension) {
  return (BoardRead(&((PJS_EXTENSION)HwDeviceExtension)->Board, JS_REG_DDC) & JS_DATA_IN) != 0;
}

static BOOLEAN JsReadEdid(PVOID HwDeviceExtension, PUCHAR Edid) {
  DDC_CONTROL Control;

  VideoPortZeroMemory(&Control, sizeof(Control));
  Control.Size = sizeof(Control);
  Control.I2CCallbacks.WriteClockLine = JsWriteClockLine;
  Control.I2CCallbacks.WriteDataLine = JsWriteDataLine;
  Control.I2CCallbacks.ReadClockLine = JsReadClockLine;
  Control.I2CCallbacks.ReadDataLine = JsReadDataLine;
  Control.EdidSegment = 0;
  return VideoPortDDCMonitorHelper(HwDeviceExtension, &Control, Edid, JS_EDID_SIZE);
}

VP_STATUS NTAPI JsGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                           PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused) {
  *pUnused = 0;
  switch (ChildEnumInfo->ChildIndex) {
  case 0:
    return VIDEO_ENUM_INVALID_DEVICE;
  case 1:
    *VideoChildType = Monitor;
    *UId = JS_MONITOR_UID;
    if (ChildEnumInfo->ChildDescriptorSize >= JS_EDID_SIZE && !JsReadEdid(HwDeviceExtension, pChildDescriptor))
      VideoPortZeroMemory(pChildDescriptor, JS_EDID_SIZE);
    return VIDEO_ENUM_MORE_DEVICES;
  case DISPLAY_ADAPTER_HW_ID:
    *VideoChildType = VideoChip;
    *UId = DISPLAY_ADAPTER_HW_ID;
    return VIDEO_ENUM_MORE_DEVICES;
  default:
    return VIDEO_ENUM_NO_MORE_DEVICES;
  }
}

VP_STATUS NTAPI JsGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl) {
  if (HwId != DISPLAY_ADAPTER_HW_ID && HwId != JS_MONITOR_UID)
    return ERROR_DEVICE_REINITIALIZATION_NEEDED;
  return VideoPowerControl->PowerState < VideoPowerMaximum ? NO_ERROR : ERROR_DEVICE_REINITIALIZATION_NEEDED;
}

VP_STATUS NTAPI JsSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl) {
  PBOARD Board = &((PJS_EXTENSION)HwDeviceExtension)->Board;

  if (VideoPowerControl->PowerState == VideoPowerHibernate)
    return NO_ERROR;
  Board->Asleep = VideoPowerControl->PowerState != VideoPowerOn;
  BoardWrite(Board, BOARD_REG_DISPLAY, !Board->Asleep);
  return NO_ERROR;
}
