/*
 * entry.c - registering the driver, and what the display driver asks.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "dolomite.h"
#include "power.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

static VP_STATUS NTAPI DlFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                     PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  PDL_EXTENSION Extension = (PDL_EXTENSION)HwDeviceExtension;
  VP_STATUS Status;

  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO) || ConfigInfo->BusInterruptLevel == 0)
    return ERROR_INVALID_PARAMETER;
  Status = BoardFind(HwDeviceExtension, &Extension->Board, DL_ID);
  if (Status == NO_ERROR && !DlPrepareDma(Extension))
    Status = ERROR_INVALID_PARAMETER;
  return Status;
}

static BOOLEAN NTAPI DlInitialize(PVOID HwDeviceExtension) {
  BoardQuiet(&((DL_EXTENSION *)HwDeviceExtension)->Board);
  BoardWrite(&((PDL_EXTENSION)HwDeviceExtension)->Board, BOARD_REG_INT_ENABLE, DL_INT_DMA);
  return TRUE;
}

static BOOLEAN NTAPI DlReset(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows) {
  PDL_EXTENSION Extension = (PDL_EXTENSION)HwDeviceExtension;

  BoardWrite(&Extension->Board, DL_REG_DMA_COMMAND, DL_DMA_STOP);
  BoardQuiet(&Extension->Board);
  return FALSE;
}

static BOOLEAN NTAPI DlStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  PDL_EXTENSION Extension = (PDL_EXTENSION)HwDeviceExtension;
  DL_FETCH Request;

  if (RequestPacket->IoControlCode != IOCTL_DOLOMITE_FETCH) {
    RequestPacket->StatusBlock->Status = BoardAnswer(HwDeviceExtension, &Extension->Board, RequestPacket);
    return TRUE;
  }
  RequestPacket->StatusBlock->Information = 0;
  if (RequestPacket->InputBufferLength < sizeof(Request)) {
    RequestPacket->StatusBlock->Status = ERROR_INSUFFICIENT_BUFFER;
    return TRUE;
  }
  VideoPortMoveMemory(&Request, RequestPacket->InputBuffer, sizeof(Request));
  RequestPacket->StatusBlock->Status = DlFetch(Extension, &Request);
  return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  Data.HwDeviceExtensionSize = sizeof(DL_EXTENSION);
  Data.HwFindAdapter = DlFindAdapter;
  Data.HwInitialize = DlInitialize;
  Data.HwStartIO = DlStartIO;
  Data.HwInterrupt = DlInterrupt;
  Data.HwResetHw = DlReset;
  Data.HwGetPowerState = PowerGet;
  Data.HwSetPowerState = PowerSet;
  Data.HwGetVideoChildDescriptor = PowerGetChild;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
