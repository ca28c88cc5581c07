/*
 * monitor.h - the monitor that a Jasper board drives.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef MONITOR_H
#define MONITOR_H

#include "board.h"

#define JS_ID 0x4A535052
#define JS_REG_DDC 8
#define JS_CLOCK_OUT 1
#define JS_DATA_OUT 2
#define JS_CLOCK_IN 4
#define JS_DATA_IN 8
#define JS_MONITOR_UID 0x4A53
#define JS_EDID_SIZE 256

typedef struct _JS_EXTENSION {
  BOARD Board;
} JS_EXTENSION, *PJS_EXTENSION;

/* monitor.c */
VP_STATUS NTAPI JsGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                           PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused);
VP_STATUS NTAPI JsGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);
VP_STATUS NTAPI JsSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);

#endif
