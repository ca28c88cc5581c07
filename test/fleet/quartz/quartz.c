/*
 * quartz.c - a board with two connectors.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "power.h"

#define QZ_ID 0x51525A54

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

typedef struct _QZ_EXTENSION {
  BOARD Board; /* first, as power.h wants it */
  struct _QZ_EXTENSION *Second;
} QZ_EXTENSION;

/* The second display shows the same frame buffer through the same registers. */
static VOID QzAddDisplay(QZ_EXTENSION *Extension) {
  PVOID Second = NULL;

  if (VideoPortCreateSecondaryDisplay(Extension, &Second, VIDEO_DUALVIEW_REMOVABLE) != NO_ERROR)
    return;
  Extension->Second = (QZ_EXTENSION *)Second;
  Extension->Second->Board = Extension->Board;
}

static VP_STATUS NTAPI QzFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                     PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  QZ_EXTENSION *Extension = (QZ_EXTENSION *)HwDeviceExtension;
  VP_STATUS Status;

  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  Status = BoardFind(HwDeviceExtension, &Extension->Board, QZ_ID);
  if (Status == NO_ERROR)
    QzAddDisplay(Extension);
  return Status;
}

static BOOLEAN NTAPI QzInitialize(PVOID HwDeviceExtension) {
  BoardQuiet(&((QZ_EXTENSION *)HwDeviceExtension)->Board);
  return TRUE;
}

static BOOLEAN NTAPI QzStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  QZ_EXTENSION *Extension = (QZ_EXTENSION *)HwDeviceExtension;

  RequestPacket->StatusBlock->Status = BoardAnswer(HwDeviceExtension, &Extension->Board, RequestPacket);
  return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  Data.HwDeviceExtensionSize = sizeof(QZ_EXTENSION);
  Data.HwFindAdapter = QzFindAdapter;
  Data.HwInitialize = QzInitialize;
  Data.HwStartIO = QzStartIO;
  Data.HwGetPowerState = PowerGet;
  Data.HwSetPowerState = PowerSet;
  Data.HwGetVideoChildDescriptor = PowerGetChild;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
