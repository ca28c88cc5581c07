/*
 * nephrite.c - a driver with settings in the registry.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "power.h"

#define NP_ID 0x4E455048
#define NP_REG_BRIGHTNESS 8

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

typedef struct _NP_EXTENSION {
  BOARD Board; /* first, as power.h wants it */
  ULONG Brightness;
  ULONG Width;
} NP_EXTENSION;

/* Context: the ULONG that receives the value. */
static VP_STATUS NTAPI NpReadNumber(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                    ULONG ValueLength) {
  if (ValueLength != sizeof(ULONG))
    return ERROR_INVALID_PARAMETER;
  VideoPortMoveMemory(Context, ValueData, sizeof(ULONG));
  return NO_ERROR;
}

static VOID NpReadSettings(NP_EXTENSION *Extension) {
  Extension->Brightness = 128;
  Extension->Width = 1024;
  VideoPortGetRegistryParameters(Extension, L"Brightness", FALSE, NpReadNumber, &Extension->Brightness);
  VideoPortGetRegistryParameters(Extension, L"Width", FALSE, NpReadNumber, &Extension->Width);
}

static VP_STATUS NTAPI NpFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                     PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  NP_EXTENSION *Extension = (NP_EXTENSION *)HwDeviceExtension;

  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  NpReadSettings(Extension);
  return BoardFind(HwDeviceExtension, &Extension->Board, NP_ID);
}

static BOOLEAN NTAPI NpInitialize(PVOID HwDeviceExtension) {
  BoardQuiet(&((NP_EXTENSION *)HwDeviceExtension)->Board);
  BoardWrite(&((NP_EXTENSION *)HwDeviceExtension)->Board, NP_REG_BRIGHTNESS,
             ((NP_EXTENSION *)HwDeviceExtension)->Brightness);
  return TRUE;
}

static BOOLEAN NTAPI NpStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  NP_EXTENSION *Extension = (NP_EXTENSION *)HwDeviceExtension;

  RequestPacket->StatusBlock->Status = BoardAnswer(HwDeviceExtension, &Extension->Board, RequestPacket);
  return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  Data.HwDeviceExtensionSize = sizeof(NP_EXTENSION);
  Data.HwFindAdapter = NpFindAdapter;
  Data.HwInitialize = NpInitialize;
  Data.HwStartIO = NpStartIO;
  Data.HwGetPowerState = PowerGet;
  Data.HwSetPowerState = PowerSet;
  Data.HwGetVideoChildDescriptor = PowerGetChild;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
