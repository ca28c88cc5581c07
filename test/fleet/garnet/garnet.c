/*
 * garnet.c - the miniport of a mirror driver: no hardware, three callbacks.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "board.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

typedef struct _GN_EXTENSION {
  ULONG Requests;
} GN_EXTENSION;

static VP_STATUS NTAPI GnFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                     PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  return ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO) ? ERROR_INVALID_PARAMETER : NO_ERROR;
}

static BOOLEAN NTAPI GnInitialize(PVOID HwDeviceExtension) { return TRUE; }

static BOOLEAN NTAPI GnStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  ++((GN_EXTENSION *)HwDeviceExtension)->Requests;
  RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
  RequestPacket->StatusBlock->Information = 0;
  return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  Data.HwDeviceExtensionSize = sizeof(GN_EXTENSION);
  Data.HwFindAdapter = GnFindAdapter;
  Data.HwInitialize = GnInitialize;
  Data.HwStartIO = GnStartIO;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
