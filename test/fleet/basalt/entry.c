/*
 * entry.c - registering the driver, and everything at PASSIVE_LEVEL.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "basalt.h"
#include "power.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

static VP_STATUS NTAPI BsFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                     PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  BS_EXTENSION *Extension = (BS_EXTENSION *)HwDeviceExtension;

  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  if (ConfigInfo->BusInterruptLevel == 0)
    return ERROR_INVALID_PARAMETER;
  return BoardFind(HwDeviceExtension, &Extension->Board, BS_ID);
}

static BOOLEAN NTAPI BsInitialize(PVOID HwDeviceExtension) {
  BoardQuiet(&((BS_EXTENSION *)HwDeviceExtension)->Board);
  BoardWrite(&((PBS_EXTENSION)HwDeviceExtension)->Board, BOARD_REG_INT_ENABLE, BS_INT_PLUG);
  return TRUE;
}

static BOOLEAN NTAPI BsStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  BS_EXTENSION *Extension = (BS_EXTENSION *)HwDeviceExtension;

  RequestPacket->StatusBlock->Status = BoardAnswer(HwDeviceExtension, &Extension->Board, RequestPacket);
  return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  Data.HwDeviceExtensionSize = sizeof(BS_EXTENSION);
  Data.HwFindAdapter = BsFindAdapter;
  Data.HwInitialize = BsInitialize;
  Data.HwStartIO = BsStartIO;
  Data.HwInterrupt = BsInterrupt;
  Data.HwResetHw = BsReset;
  Data.HwGetPowerState = PowerGet;
  Data.HwSetPowerState = PowerSet;
  Data.HwGetVideoChildDescriptor = PowerGetChild;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
