/*
 * rutile.c - a driver that somebody stopped editing in the middle of a line: it does not compile.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "power.h"

#define RT_ID 0x5255544C

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

typedef struct _RT_EXTENSION {
  BOARD Board; /* first, as power.h wants it */
} RT_EXTENSION;

static VP_STATUS NTAPI RtFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                      PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  RT_EXTENSION *Extension = (RT_EXTENSION *)HwDeviceExtension;

  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  return BoardFind(HwDeviceExtension, &Extension->Board, RT_ID);
}

static BOOLEAN NTAPI RtInitialize(PVOID HwDeviceExtension) {
  BoardQuiet(&((RT_EXTENSION *)HwDeviceExtension)->Board);
  return TRUE;
}

static BOOLEAN NTAPI RtStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  RT_EXTENSION *Extension = (RT_EXTENSION *)HwDeviceExtension;

  RequestPacket->StatusBlock->Status = BoardAnswer(HwDeviceExtension, &Extension->Board, RequestPacket);
  return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  Data.HwDeviceExtensionSize = sizeof(RT_EXTENSION);
  Data.HwFindAdapter = RtFindAdapter;
  Data.HwInitialize = RtInitialize
  Data.HwStartIO = RtStartIO;
  Data.HwGetPowerState = PowerGet;
  Data.HwSetPowerState = PowerSet;
  Data.HwGetVideoChildDescriptor = PowerGetChild;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
