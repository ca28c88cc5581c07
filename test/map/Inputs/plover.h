/*
 * plover.h - a driver of two files, for its map: a call that its interrupt must not make, a callback in the wrong
 * section, a function that is nowhere, and one that nobody calls.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef PLOVER_H
#define PLOVER_H

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _PL_EXTENSION {
  PULONG Registers;
  ULONG Slot;
} PL_EXTENSION, *PPL_EXTENSION;

VP_STATUS NTAPI PlFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                              PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI PlInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI PlStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI PlInterrupt(PVOID HwDeviceExtension);
BOOLEAN NTAPI PlResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);
VOID NTAPI PlDpc(PVOID HwDeviceExtension, PVOID Context);
VOID PlBlit(PPL_EXTENSION Extension);

static __inline VOID PlWrite(PPL_EXTENSION Extension, ULONG Value) {
  VideoPortWriteRegisterUlong(Extension->Registers, Value);
}

#endif
