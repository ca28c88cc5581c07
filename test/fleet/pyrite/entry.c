/*
 * entry.c - a number that must be zero, and a request that is kept for too long.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "power.h"
#include "pyrite.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

static VP_STATUS NTAPI PyFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                     PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  PY_EXTENSION *Extension = (PY_EXTENSION *)HwDeviceExtension;

  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  return BoardFind(HwDeviceExtension, &Extension->Board, PY_ID);
}

static BOOLEAN NTAPI PyInitialize(PVOID HwDeviceExtension) {
  BoardQuiet(&((PY_EXTENSION *)HwDeviceExtension)->Board);
  PySynchronize((PPY_EXTENSION)HwDeviceExtension);
  return TRUE;
}

static BOOLEAN NTAPI PyStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  PPY_EXTENSION Extension = (PPY_EXTENSION)HwDeviceExtension;

  Extension->Last = RequestPacket; /* belongs to the port again as soon as this returns */
  RequestPacket->StatusBlock->Status = BoardAnswer(HwDeviceExtension, &Extension->Board, RequestPacket);
  return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  Data.HwDeviceExtensionSize = sizeof(PY_EXTENSION);
  Data.HwFindAdapter = PyFindAdapter;
  Data.HwInitialize = PyInitialize;
  Data.HwStartIO = PyStartIO;
  Data.StartingDeviceNumber = 1;
  Data.HwInterrupt = PyInterrupt;
  Data.HwResetHw = PyReset;
  Data.HwGetPowerState = PowerGet;
  Data.HwSetPowerState = PowerSet;
  Data.HwGetVideoChildDescriptor = PowerGetChild;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
