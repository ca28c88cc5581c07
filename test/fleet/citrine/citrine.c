/*
 * citrine.c - a board whose host wants to hear from it every second.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "power.h"

#define CT_ID 0x43545249
#define CT_REG_HEARTBEAT 8

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

typedef struct _CT_EXTENSION {
  BOARD Board; /* first, as power.h wants it */
  ULONG Beats;
} CT_EXTENSION;

static VP_STATUS NTAPI CtFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                     PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  CT_EXTENSION *Extension = (CT_EXTENSION *)HwDeviceExtension;

  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  return BoardFind(HwDeviceExtension, &Extension->Board, CT_ID);
}

static BOOLEAN NTAPI CtInitialize(PVOID HwDeviceExtension) {
  BoardQuiet(&((CT_EXTENSION *)HwDeviceExtension)->Board);
  VideoPortStartTimer(HwDeviceExtension);
  return TRUE;
}

static BOOLEAN NTAPI CtStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  CT_EXTENSION *Extension = (CT_EXTENSION *)HwDeviceExtension;

  RequestPacket->StatusBlock->Status = BoardAnswer(HwDeviceExtension, &Extension->Board, RequestPacket);
  return TRUE;
}

static VOID NTAPI CtBeat(PVOID HwDeviceExtension) {
  CT_EXTENSION *Extension = (CT_EXTENSION *)HwDeviceExtension;

  if (!Extension->Board.Asleep)
    BoardWrite(&Extension->Board, CT_REG_HEARTBEAT, ++Extension->Beats);
}

/* A board that sleeps has no heart. */
static VP_STATUS NTAPI CtSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl) {
  if (HwId == DISPLAY_ADAPTER_HW_ID) {
    if (VideoPowerControl->PowerState == VideoPowerOn)
      VideoPortStartTimer(HwDeviceExtension);
    else
      VideoPortStopTimer(HwDeviceExtension);
  }
  return PowerSet(HwDeviceExtension, HwId, VideoPowerControl);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  Data.HwDeviceExtensionSize = sizeof(CT_EXTENSION);
  Data.HwFindAdapter = CtFindAdapter;
  Data.HwInitialize = CtInitialize;
  Data.HwStartIO = CtStartIO;
  Data.HwTimer = CtBeat;
  Data.HwGetPowerState = PowerGet;
  Data.HwSetPowerState = CtSetPower;
  Data.HwGetVideoChildDescriptor = PowerGetChild;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
