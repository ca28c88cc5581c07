/*
 * mirror.h - the three callbacks of a mirror driver's miniport, for twins that register them wrongly.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

static VP_STATUS NTAPI MirrorFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                         PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
static BOOLEAN NTAPI MirrorInitialize(PVOID HwDeviceExtension);
static BOOLEAN NTAPI MirrorStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, MirrorFindAdapter)
#pragma alloc_text(PAGE, MirrorInitialize)
#pragma alloc_text(PAGE, MirrorStartIO)
#endif

static VP_STATUS NTAPI MirrorFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                         PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  PAGED_CODE();
  return ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO) ? ERROR_INVALID_PARAMETER : NO_ERROR;
}

static BOOLEAN NTAPI MirrorInitialize(PVOID HwDeviceExtension) {
  PAGED_CODE();
  return TRUE;
}

static BOOLEAN NTAPI MirrorStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  PAGED_CODE();
  RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
  RequestPacket->StatusBlock->Information = 0;
  return TRUE;
}
