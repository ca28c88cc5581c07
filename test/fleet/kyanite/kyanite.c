/*
 * kyanite.c - a driver that uses what later port drivers offer, if they do.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "power.h"

#define KY_ID 0x4B59414E

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

typedef struct _KY_EXTENSION {
  BOARD Board; /* first, as power.h wants it */
  BOOLEAN Secured;
} KY_EXTENSION;

typedef VP_STATUS(NTAPI *KY_CREATE_EVENT)(PVOID HwDeviceExtension, ULONG EventFlag, PVOID Unused, PEVENT *ppEvent);

/* An event is only for drivers on Windows XP. */
static VOID KyLookAround(KY_EXTENSION *Extension, PVIDEO_PORT_CONFIG_INFO ConfigInfo) {
  KY_CREATE_EVENT Create;
  PEVENT Event = NULL;

  Create = (KY_CREATE_EVENT)ConfigInfo->VideoPortGetProcAddress(Extension, (PUCHAR) "VideoPortCreateEvent");
  if (Create == NULL || Create(Extension, 0, NULL, &Event) != NO_ERROR)
    return;
  Extension->Secured = TRUE;
  VideoPortDeleteEvent(Extension, Event);
}

static VP_STATUS NTAPI KyFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                     PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  KY_EXTENSION *Extension = (KY_EXTENSION *)HwDeviceExtension;

  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  KyLookAround(Extension, ConfigInfo);
  return BoardFind(HwDeviceExtension, &Extension->Board, KY_ID);
}

static BOOLEAN NTAPI KyInitialize(PVOID HwDeviceExtension) {
  BoardQuiet(&((KY_EXTENSION *)HwDeviceExtension)->Board);
  return TRUE;
}

static BOOLEAN NTAPI KyStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  KY_EXTENSION *Extension = (KY_EXTENSION *)HwDeviceExtension;

  RequestPacket->StatusBlock->Status = BoardAnswer(HwDeviceExtension, &Extension->Board, RequestPacket);
  return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  Data.HwDeviceExtensionSize = sizeof(KY_EXTENSION);
  Data.HwFindAdapter = KyFindAdapter;
  Data.HwInitialize = KyInitialize;
  Data.HwStartIO = KyStartIO;
  Data.HwGetPowerState = PowerGet;
  Data.HwSetPowerState = PowerSet;
  Data.HwGetVideoChildDescriptor = PowerGetChild;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
