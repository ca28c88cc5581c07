/*
 * entry.c - registering the driver.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "monitor.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

static VP_STATUS NTAPI JsFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                     PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  JS_EXTENSION *Extension = (JS_EXTENSION *)HwDeviceExtension;

  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  return BoardFind(HwDeviceExtension, &Extension->Board, JS_ID);
}

static BOOLEAN NTAPI JsInitialize(PVOID HwDeviceExtension) {
  BoardQuiet(&((JS_EXTENSION *)HwDeviceExtension)->Board);
  return TRUE;
}

static BOOLEAN NTAPI JsStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  JS_EXTENSION *Extension = (JS_EXTENSION *)HwDeviceExtension;

  RequestPacket->StatusBlock->Status = BoardAnswer(HwDeviceExtension, &Extension->Board, RequestPacket);
  return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  Data.HwDeviceExtensionSize = sizeof(JS_EXTENSION);
  Data.HwFindAdapter = JsFindAdapter;
  Data.HwInitialize = JsInitialize;
  Data.HwStartIO = JsStartIO;
  Data.HwGetPowerState = JsGetPower;
  Data.HwSetPowerState = JsSetPower;
  Data.HwGetVideoChildDescriptor = JsGetChild;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
