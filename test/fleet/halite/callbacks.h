/*
 * callbacks.h - the callbacks that the pattern in entry.c names.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef CALLBACKS_H
#define CALLBACKS_H

#include "board.h"

typedef struct _HL_EXTENSION {
  BOARD Board; /* first, as power.h wants it */
} HL_EXTENSION;

VP_STATUS NTAPI HlFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                              PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HlInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HlStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#endif
