/*
 * marble.c - a driver with mistakes of every severity; findings.txt lists them.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "power.h"

#define MB_ID 0x4D415242

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

typedef struct _MB_EXTENSION {
  BOARD Board; /* first, as power.h wants it */
  PVIDEO_PORT_CONFIG_INFO Configuration;
} MB_EXTENSION;

static VP_STATUS NTAPI MbFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                     PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  MB_EXTENSION *Extension = (MB_EXTENSION *)HwDeviceExtension;

  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  Extension->Configuration = ConfigInfo; /* gone when this returns */
  return BoardFind(HwDeviceExtension, &Extension->Board, MB_ID);
}

static BOOLEAN NTAPI MbInitialize(PVOID HwDeviceExtension) {
  BoardQuiet(&((MB_EXTENSION *)HwDeviceExtension)->Board);
  VideoPortStartTimer(HwDeviceExtension); /* there is no HwTimer */
  return TRUE;
}

static BOOLEAN NTAPI MbStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  MB_EXTENSION *Extension = (MB_EXTENSION *)HwDeviceExtension;

  RequestPacket->StatusBlock->Status = BoardAnswer(HwDeviceExtension, &Extension->Board, RequestPacket);
  return TRUE;
}

static BOOLEAN NTAPI MbInterrupt(PVOID HwDeviceExtension) {
  BoardQuiet(&((MB_EXTENSION *)HwDeviceExtension)->Board);
  return TRUE;
}

/* The structure is not zeroed, the interrupt has no HwResetHw, and one of the three PnP callbacks is forgotten. */
ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  Data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  Data.HwDeviceExtensionSize = sizeof(MB_EXTENSION);
  Data.HwFindAdapter = MbFindAdapter;
  Data.HwInitialize = MbInitialize;
  Data.HwStartIO = MbStartIO;
  Data.HwInterrupt = MbInterrupt;
  Data.HwResetHw = NULL;
  Data.HwTimer = NULL;
  Data.StartingDeviceNumber = 0;
  Data.HwGetPowerState = PowerGet;
  Data.HwSetPowerState = PowerSet;
  Data.HwGetVideoChildDescriptor = NULL;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
