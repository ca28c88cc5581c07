/*
 * onyx.c - a VGA compatible board, which decodes ports that its PCI header does not list.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "power.h"

#define ON_ID 0x4F4E5958
#define ON_FIRST_REVISION 1

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

typedef struct _ON_EXTENSION {
  BOARD Board; /* first, as power.h wants it */
} ON_EXTENSION;

static VIDEO_ACCESS_RANGE OnPorts[] = {
    {{{0x000003B0, 0}}, 0x0C, 1, 1, 1, 0},
    {{{0x000003C0, 0}}, 0x20, 1, 1, 1, 0},
    {{{0x000001CE, 0}}, 0x02, 1, 1, 1, VIDEO_RANGE_PASSIVE_DECODE},
};

/* Only the first revision has the last one. */
static VOID NTAPI OnLegacyResources(ULONG VendorId, ULONG DeviceId, PVIDEO_ACCESS_RANGE *LegacyResourceList,
                                    PULONG LegacyResourceCount) {
  *LegacyResourceList = OnPorts;
  *LegacyResourceCount = DeviceId == ON_FIRST_REVISION ? RTL_NUMBER_OF(OnPorts) : RTL_NUMBER_OF(OnPorts) - 1;
}

static VP_STATUS NTAPI OnFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                     PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  ON_EXTENSION *Extension = (ON_EXTENSION *)HwDeviceExtension;

  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  return BoardFind(HwDeviceExtension, &Extension->Board, ON_ID);
}

static BOOLEAN NTAPI OnInitialize(PVOID HwDeviceExtension) {
  BoardQuiet(&((ON_EXTENSION *)HwDeviceExtension)->Board);
  return TRUE;
}

static BOOLEAN NTAPI OnStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  ON_EXTENSION *Extension = (ON_EXTENSION *)HwDeviceExtension;

  RequestPacket->StatusBlock->Status = BoardAnswer(HwDeviceExtension, &Extension->Board, RequestPacket);
  return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data;

  VideoPortZeroMemory(&Data, sizeof(Data));
  Data.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
  Data.HwDeviceExtensionSize = sizeof(ON_EXTENSION);
  Data.HwFindAdapter = OnFindAdapter;
  Data.HwInitialize = OnInitialize;
  Data.HwStartIO = OnStartIO;
  Data.HwGetLegacyResources = OnLegacyResources;
  Data.HwGetPowerState = PowerGet;
  Data.HwSetPowerState = PowerSet;
  Data.HwGetVideoChildDescriptor = PowerGetChild;
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
