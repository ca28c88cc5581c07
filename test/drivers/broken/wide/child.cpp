/*
 * child.cpp - the Meridian driver that relies on a child extension it did not ask for, and answers before it can.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --clangd-misses=init-early-enumeration --checks='videoport-*' %s
#include "../../wide/requests.cpp"

PAGEABLE static VP_STATUS NTAPI getHastyChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                                              PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId,
                                              PULONG pUnused) {
  PAGED_CODE();
  *pUnused = 0;
  if (ChildEnumInfo->ChildIndex != 1)
    return VIDEO_ENUM_NO_MORE_DEVICES;
  *VideoChildType = Monitor;
  *UId = PanelUid;
  // FINDING@+1: init-child-extension-size: HwChildDeviceExtensionSize is not set
  auto *Described = static_cast<Panel *>(ChildEnumInfo->ChildHwDeviceExtension);
  const PULONG Registers = extensionOf(HwDeviceExtension)->Registers;
  // FINDING@+1: init-early-enumeration: may run before HwVidFindAdapter
  Described->EdidKnown = VideoPortReadRegisterUlong(Registers + RegI2c) != 0;
  return VIDEO_ENUM_MORE_DEVICES;
}

// HwChildDeviceExtensionSize stays 0, and AllowEarlyEnumeration is TRUE.
static const VIDEO_HW_INITIALIZATION_DATA Registration = {sizeof(VIDEO_HW_INITIALIZATION_DATA),
                                                          Internal,
                                                          findAdapter,
                                                          initialize,
                                                          interrupt,
                                                          startIO,
                                                          sizeof(Extension),
                                                          0,
                                                          reset,
                                                          tick,
                                                          nullptr,
                                                          setPower,
                                                          getPower,
                                                          getHastyChild,
                                                          queryInterface,
                                                          0,
                                                          nullptr,
                                                          0,
                                                          legacyResources,
                                                          TRUE,
                                                          0};

extern "C" PAGEABLE ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  PAGED_CODE();
  VIDEO_HW_INITIALIZATION_DATA Data = Registration;
  return VideoPortInitialize(Context1, Context2, &Data, nullptr);
}
