/*
 * callbacks.c - finding the board and answering for it.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "callbacks.h"

#define HL_ID 0x48414C49

VP_STATUS NTAPI HlFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                              PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  HL_EXTENSION *Extension = (HL_EXTENSION *)HwDeviceExtension;

  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  return BoardFind(HwDeviceExtension, &Extension->Board, HL_ID);
}

BOOLEAN NTAPI HlInitialize(PVOID HwDeviceExtension) {
  BoardQuiet(&((HL_EXTENSION *)HwDeviceExtension)->Board);
  return TRUE;
}

BOOLEAN NTAPI HlStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  HL_EXTENSION *Extension = (HL_EXTENSION *)HwDeviceExtension;

  RequestPacket->StatusBlock->Status = BoardAnswer(HwDeviceExtension, &Extension->Board, RequestPacket);
  return TRUE;
}
