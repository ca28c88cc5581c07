/*
 * topaz.c - a board with a backlight, which it offers to other drivers as an interface.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "power.h"

#define TP_ID 0x544F505A
#define TP_REG_BACKLIGHT 8
#define TP_INTERFACE_VERSION 1

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

typedef struct _TP_EXTENSION {
  BOARD Board; /* first, as power.h wants it */
  LONG References;
} TP_EXTENSION;

typedef struct _TP_INTERFACE {
  INTERFACE Head;
  VOID(NTAPI *SetBacklight)(PVOID Context, ULONG Level);
} TP_INTERFACE, *PTP_INTERFACE;

static const GUID TpInterfaceId = {0x3c4de0a1, 0x57b2, 0x4d6e, {0x8a, 0x01, 0x22, 0x5f, 0x90, 0x6b, 0xc7, 0x3d}};

static VOID TpReference(PVOID Context) { VideoPortInterlockedIncrement(&((TP_EXTENSION *)Context)->References); }

static VOID TpDereference(PVOID Context) { VideoPortInterlockedDecrement(&((TP_EXTENSION *)Context)->References); }

static VOID NTAPI TpSetBacklight(PVOID Context, ULONG Level) {
  TP_EXTENSION *Extension = (TP_EXTENSION *)Context;

  VideoPortAcquireDeviceLock(Extension);
  BoardWrite(&Extension->Board, TP_REG_BACKLIGHT, Level);
  VideoPortReleaseDeviceLock(Extension);
}

static VP_STATUS NTAPI TpQueryInterface(PVOID HwDeviceExtension, PQUERY_INTERFACE QueryInterface) {
  PTP_INTERFACE Offered = (PTP_INTERFACE)QueryInterface->Interface;

  if (!IsEqualGUID(QueryInterface->InterfaceType, &TpInterfaceId))
    return ERROR_INVALID_FUNCTION;
  if (QueryInterface->Size < sizeof(TP_INTERFACE) || QueryInterface->Version < TP_INTERFACE_VERSION)
    return ERROR_INVALID_PARAMETER;
  Offered->Head.Size = sizeof(TP_INTERFACE);
  Offered->Head.Version = TP_INTERFACE_VERSION;
  Offered->Head.Context = HwDeviceExtension;
  Offered->Head.InterfaceReference = TpReference;
  Offered->Head.InterfaceDereference = TpDereference;
  Offered->SetBacklight = TpSetBacklight;
  Offered->Head.InterfaceReference(HwDeviceExtension);
  return NO_ERROR;
}

static VP_STATUS NTAPI TpFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                     PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  TP_EXTENSION *Extension = (TP_EXTENSION *)HwDeviceExtension;

  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  return BoardFind(HwDeviceExtension, &Extension->Board, TP_ID);
}

static BOOLEAN NTAPI TpInitialize(PVOID HwDeviceExtension) {
  BoardQuiet(&((TP_EXTENSION *)HwDeviceExtension)->Board);
  return TRUE;
}

static BOOLEAN NTAPI TpStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  TP_EXTENSION *Extension = (TP_EXTENSION *)HwDeviceExtension;

  RequestPacket->StatusBlock->Status = BoardAnswer(HwDeviceExtension, &Extension->Board, RequestPacket);
  return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  Data.HwDeviceExtensionSize = sizeof(TP_EXTENSION);
  Data.HwFindAdapter = TpFindAdapter;
  Data.HwInitialize = TpInitialize;
  Data.HwStartIO = TpStartIO;
  Data.HwQueryInterface = TpQueryInterface;
  Data.HwGetPowerState = PowerGet;
  Data.HwSetPowerState = PowerSet;
  Data.HwGetVideoChildDescriptor = PowerGetChild;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
