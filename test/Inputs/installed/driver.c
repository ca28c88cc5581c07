/*
 * driver.c - a miniport that may register without HwStartIO.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

VP_STATUS NTAPI FindAdapter(PVOID Extension, PVOID Context, PWSTR Arguments, PVIDEO_PORT_CONFIG_INFO Config,
                            PUCHAR Again);
BOOLEAN NTAPI Initialize(PVOID Extension);
BOOLEAN NTAPI StartIO(PVOID Extension, PVIDEO_REQUEST_PACKET Packet);

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2) {
  VIDEO_HW_INITIALIZATION_DATA InitData;

  VideoPortZeroMemory(&InitData, sizeof(InitData));
  InitData.HwInitDataSize = SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA;
  InitData.HwFindAdapter = FindAdapter;
  InitData.HwInitialize = Initialize;
  if (!VideoPortIsNoVesa())
    InitData.HwStartIO = StartIO;
  return VideoPortInitialize(Context1, Context2, &InitData, NULL);
}
