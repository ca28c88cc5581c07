/*
 * mirror.c - the miniport of a mirror driver: there is no hardware, the display driver does all the work.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

#define IOCTL_MIRROR_QUERY_STATISTICS CTL_CODE(FILE_DEVICE_VIDEO, 0x900, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _MIRROR_STATISTICS {
  ULONG Requests;
  ULONG Refused;
} MIRROR_STATISTICS, *PMIRROR_STATISTICS;

typedef struct _MIRROR_EXTENSION {
  MIRROR_STATISTICS Statistics;
} MIRROR_EXTENSION, *PMIRROR_EXTENSION;

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2);

static VP_STATUS NTAPI MirrorFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                         PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
static BOOLEAN NTAPI MirrorInitialize(PVOID HwDeviceExtension);
static BOOLEAN NTAPI MirrorStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, DriverEntry)
#pragma alloc_text(PAGE, MirrorFindAdapter)
#pragma alloc_text(PAGE, MirrorInitialize)
#pragma alloc_text(PAGE, MirrorStartIO)
#endif

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA Data = {0};

  PAGED_CODE();
  Data.HwInitDataSize = sizeof(Data);
  Data.HwFindAdapter = MirrorFindAdapter;
  Data.HwInitialize = MirrorInitialize;
  Data.HwStartIO = MirrorStartIO;
  Data.HwDeviceExtensionSize = sizeof(MIRROR_EXTENSION);
  return VideoPortInitialize(Context1, Context2, &Data, NULL);
}

static VP_STATUS NTAPI MirrorFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                         PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  PAGED_CODE();
  if (ConfigInfo->Length < sizeof(VIDEO_PORT_CONFIG_INFO))
    return ERROR_INVALID_PARAMETER;
  return NO_ERROR;
}

static BOOLEAN NTAPI MirrorInitialize(PVOID HwDeviceExtension) {
  PAGED_CODE();
  return TRUE;
}

static BOOLEAN NTAPI MirrorStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket) {
  PMIRROR_EXTENSION Extension = (PMIRROR_EXTENSION)HwDeviceExtension;
  PSTATUS_BLOCK Result = RequestPacket->StatusBlock;

  PAGED_CODE();
  ++Extension->Statistics.Requests;
  Result->Information = 0;
  switch (RequestPacket->IoControlCode) {
  case IOCTL_MIRROR_QUERY_STATISTICS:
    if (RequestPacket->OutputBufferLength < sizeof(MIRROR_STATISTICS)) {
      Result->Status = ERROR_INSUFFICIENT_BUFFER;
      break;
    }
    *(PMIRROR_STATISTICS)RequestPacket->OutputBuffer = Extension->Statistics;
    Result->Status = NO_ERROR;
    Result->Information = sizeof(MIRROR_STATISTICS);
    break;
  default:
    ++Extension->Statistics.Refused;
    Result->Status = ERROR_INVALID_FUNCTION;
    break;
  }
  return TRUE;
}
