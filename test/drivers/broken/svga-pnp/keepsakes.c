/*
 * keepsakes.c - the Halcyon driver that keeps pointers to what it was only shown.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#include "../../svga-pnp/halcyon.h"

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

static VP_STATUS NTAPI HcKeepName(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                  ULONG ValueLength);
static VP_STATUS NTAPI HcKeepValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                   ULONG ValueLength);
static VP_STATUS NTAPI HcKeepMonitor(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                                     PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                                     ULONG ConfigurationDataLength, PVOID ComponentInformation,
                                     ULONG ComponentInformationLength);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry)
#pragma alloc_text(PAGE, HcFindAdapter)
#pragma alloc_text(PAGE, HcSetPowerState)
#pragma alloc_text(PAGE, HcGetChildDescriptor)
#pragma alloc_text(PAGE, HcStartIO)
#pragma alloc_text(PAGE, HcKeepName)
#pragma alloc_text(PAGE, HcKeepValue)
#pragma alloc_text(PAGE, HcKeepMonitor)
#endif

typedef struct _HC_KEEPSAKES {
  HC_EXTENSION Extension;
  PWSTR LastName;
  PVOID Monitor;
  PVIDEO_PORT_CONFIG_INFO Configuration;
  PWSTR RegistryPath;
  PVIDEO_POWER_MANAGEMENT Power;
  PVIDEO_REQUEST_PACKET Packet;
  PVIDEO_REQUEST_PACKET Current;
  PSTATUS_BLOCK Block;
  HANDLE Event;
} HC_KEEPSAKES, *PHC_KEEPSAKES;

typedef struct _HC_LOOKUP {
  PULONG Found;
  ULONG Value;
} HC_LOOKUP, *PHC_LOOKUP;

static PUCHAR HcDescriptor;

static VP_STATUS NTAPI HcKeepName(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                  ULONG ValueLength) {
  PAGED_CODE();
  // FINDING@+1: temp-argument-retained: ValueName is kept in
  ((PHC_KEEPSAKES)HwDeviceExtension)->LastName = ValueName;
  return NO_ERROR;
}

/* The value lies on the port's stack, and is gone before HcFindAdapter can look at it. */
static VP_STATUS NTAPI HcKeepValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                                   ULONG ValueLength) {
  PHC_LOOKUP Lookup = (PHC_LOOKUP)Context;

  PAGED_CODE();
  if (ValueLength != sizeof(ULONG))
    return ERROR_INVALID_PARAMETER;
  Lookup->Value = *(PULONG)ValueData;
  Lookup->Found = (PULONG)ValueData; // FINDING: temp-argument-retained: it lies on the port's stack
  return NO_ERROR;
}

static VP_STATUS NTAPI HcKeepMonitor(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                                     PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                                     ULONG ConfigurationDataLength, PVOID ComponentInformation,
                                     ULONG ComponentInformationLength) {
  PHC_KEEPSAKES Keepsakes = (PHC_KEEPSAKES)HwDeviceExtension;

  PAGED_CODE();
  // FINDING@+1: temp-argument-retained: ConfigurationData is kept in Keepsakes->Monitor (the device extension)
  Keepsakes->Monitor = ConfigurationData;
  return NO_ERROR;
}

VP_STATUS NTAPI HcFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                              PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  PHC_KEEPSAKES Keepsakes = (PHC_KEEPSAKES)HwDeviceExtension;
  HC_LOOKUP Lookup = {NULL, 0};

  PAGED_CODE();
  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  Keepsakes->Configuration = ConfigInfo; // FINDING: config-info-retained: ConfigInfo is kept in
  Keepsakes->RegistryPath = ConfigInfo->DriverRegistryPath;
  if (VideoPortGetRegistryParameters(Keepsakes, L"BoardName", FALSE, HcKeepName, NULL) != NO_ERROR ||
      VideoPortGetRegistryParameters(Keepsakes, L"MemoryLimit", FALSE, HcKeepValue, &Lookup) != NO_ERROR ||
      VideoPortGetDeviceData(Keepsakes, VpMonitorData, HcKeepMonitor, NULL) != NO_ERROR)
    return ERROR_DEV_NOT_EXIST;
  Keepsakes->Extension.MemoryLimit = Lookup.Found != NULL ? *Lookup.Found : Lookup.Value;
  return NO_ERROR;
}

VP_STATUS NTAPI HcSetPowerState(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl) {
  PHC_KEEPSAKES Keepsakes = (PHC_KEEPSAKES)HwDeviceExtension;

  PAGED_CODE();
  Keepsakes->Power = VideoPowerControl; // FINDING: callback-argument-retained: VideoPowerControl is kept in
  Keepsakes->Extension.AdapterPower = VideoPowerControl->PowerState;
  return NO_ERROR;
}

VP_STATUS NTAPI HcGetChildDescriptor(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                                     PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId,
                                     PULONG pUnused) {
  PAGED_CODE();
  *pUnused = 0;
  // FINDING@+2: global-adapter-state: HcDescriptor is one for all adapters
  // FINDING@+1: callback-argument-retained: pChildDescriptor is kept in HcDescriptor (a global variable)
  HcDescriptor = pChildDescriptor;
  if (ChildEnumInfo->ChildIndex != DISPLAY_ADAPTER_HW_ID)
    return VIDEO_ENUM_NO_MORE_DEVICES;
  *VideoChildType = VideoChip;
  *UId = DISPLAY_ADAPTER_HW_ID;
  return VIDEO_ENUM_MORE_DEVICES;
}

BOOLEAN NTAPI HcStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  PHC_KEEPSAKES Keepsakes = (PHC_KEEPSAKES)HwDeviceExtension;

  PAGED_CODE();
  Keepsakes->Current = RequestPacket; /* cleared before the request ends */
  switch (RequestPacket->IoControlCode) {
  case IOCTL_VIDEO_RESET_DEVICE:
    Keepsakes->Packet = RequestPacket; // FINDING: vrp-retained: RequestPacket is kept in Keepsakes->Packet
    break;
  case IOCTL_VIDEO_SET_CURRENT_MODE:
    // FINDING@+1: vrp-retained: RequestPacket->StatusBlock is kept in Keepsakes->Block
    Keepsakes->Block = RequestPacket->StatusBlock;
    break;
  case IOCTL_HALCYON_TELL_MONITOR:
    if (RequestPacket->InputBufferLength >= sizeof(HANDLE))
      Keepsakes->Event = *(PHANDLE)RequestPacket->InputBuffer; /* a value that was in the buffer */
    break;
  default:
    break;
  }
  Keepsakes->Current->StatusBlock->Status = NO_ERROR;
  Keepsakes->Current = NULL;
  return TRUE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA InitData;

  PAGED_CODE();
  VideoPortZeroMemory(&InitData, sizeof(InitData));
  InitData.HwInitDataSize = sizeof(InitData);
  InitData.HwDeviceExtensionSize = sizeof(HC_KEEPSAKES);
  InitData.HwFindAdapter = HcFindAdapter;
  InitData.HwInitialize = HcInitialize;
  InitData.HwStartIO = HcStartIO;
  InitData.HwGetPowerState = HcGetPowerState;
  InitData.HwSetPowerState = HcSetPowerState;
  InitData.HwGetVideoChildDescriptor = HcGetChildDescriptor;
  return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
