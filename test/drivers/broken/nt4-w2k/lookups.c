/*
 * lookups.c - the Wyvern driver that looks up services carelessly.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#include "../../nt4-w2k/wyvern.h"

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, WyFindAdapter)
#endif

typedef VOID(NTAPI *WY_STALL)(ULONG Microseconds);
typedef BOOLEAN(NTAPI *WY_QUEUE)(PVOID HwDeviceExtension, PVOID CallbackRoutine, PVOID Context);
typedef BOOLEAN(NTAPI *WY_SHORT_HELPER)(PVOID HwDeviceExtension, PVOID DDCControl, PUCHAR EdidBuffer);
typedef LONG(NTAPI *WY_VERSION)(PVOID HwDeviceExtension, PVPOSVERSIONINFO Version);

static VOID NTAPI WyDpc(PVOID HwDeviceExtension, PVOID Context) {}

VP_STATUS NTAPI WyFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                              PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again) {
  PWY_EXTENSION Extension = (PWY_EXTENSION)HwDeviceExtension;
  VPOSVERSIONINFO Version = {sizeof(Version), 0, 0, 0, 0, 0};
  WY_SHORT_HELPER Helper;
  WY_VERSION GetVersion;
  WY_STALL Stall;
  WY_QUEUE Queue;

  PAGED_CODE();
  // NOTE@+1: the pointer was looked up here
  Stall = (WY_STALL)ConfigInfo->VideoPortGetProcAddress(Extension, (PUCHAR) "VideoPortStallExecution");
  Stall(10); // FINDING: getprocaddress-unchecked: VideoPortStallExecution is called through a pointer

  // FINDING@+1: getprocaddress-unknown-name: the port exports no function "VideoPortQueueDPC"
  Queue = (WY_QUEUE)ConfigInfo->VideoPortGetProcAddress(Extension, (PUCHAR) "VideoPortQueueDPC");
  if (Queue == NULL)
    Queue = (WY_QUEUE)ConfigInfo->VideoPortGetProcAddress(Extension, (PUCHAR) "VideoPortQueueDpc");
  if (Queue != NULL)
    Queue(Extension, WyDpc, NULL); /* PVOID will do for a function */

  // FINDING@+1: getprocaddress-type: the pointer to VideoPortDDCMonitorHelper has another type: the function takes 4
  Helper = (WY_SHORT_HELPER)ConfigInfo->VideoPortGetProcAddress(Extension, (PUCHAR) "VideoPortDDCMonitorHelper");
  if (Helper != NULL)
    Helper(Extension, NULL, NULL);

  GetVersion = (WY_VERSION)ConfigInfo->VideoPortGetProcAddress(Extension, (PUCHAR) "VideoPortGetVersion");
  if (GetVersion == NULL || GetVersion(Extension, &Version) != NO_ERROR)
    Extension->PowerState = VideoPowerOn;
  return NO_ERROR;
}
