/*
 * power.h - power and child callbacks for drivers whose extension begins with a BOARD and that have no monitor of
 * their own to tell about.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef POWER_H
#define POWER_H

#include "board.h"

#define POWER_MONITOR_UID 0x1234

static VP_STATUS NTAPI PowerGet(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl) {
  if (HwId != DISPLAY_ADAPTER_HW_ID && HwId != POWER_MONITOR_UID)
    return ERROR_DEVICE_REINITIALIZATION_NEEDED;
  return VideoPowerControl->PowerState < VideoPowerMaximum ? NO_ERROR : ERROR_DEVICE_REINITIALIZATION_NEEDED;
}

static VP_STATUS NTAPI PowerSet(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl) {
  PBOARD Board = (PBOARD)HwDeviceExtension;

  if (VideoPowerControl->PowerState == VideoPowerHibernate)
    return NO_ERROR;
  if (HwId == DISPLAY_ADAPTER_HW_ID) {
    Board->Asleep = VideoPowerControl->PowerState != VideoPowerOn;
    BoardWrite(Board, BOARD_REG_DISPLAY, !Board->Asleep);
  }
  return NO_ERROR;
}

static VP_STATUS NTAPI PowerGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                                     PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId,
                                     PULONG pUnused) {
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
  *UId = POWER_MONITOR_UID;
  return VIDEO_ENUM_MORE_DEVICES;
}

#endif
