/*
 * wyvern.h - the Wyvern VGA-compatible adapter and its miniport for Windows NT 4.0 and Windows 2000.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#ifndef WYVERN_H
#define WYVERN_H

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

/* The legacy ranges, in the order of WyLegacyRanges. */
#define WY_RANGE_MONO 0
#define WY_RANGE_VGA 1
#define WY_RANGE_MEMORY 2
#define WY_LEGACY_COUNT 3

#define WY_MEMORY_START 0xA0000
#define WY_MEMORY_LENGTH 0x20000

/* Ports, relative to 3C0h. */
#define WY_SEQUENCER_INDEX 0x04
#define WY_SEQUENCER_DATA 0x05
#define WY_DAC_MASK 0x06
#define WY_DAC_WRITE_INDEX 0x08
#define WY_DAC_DATA 0x09
#define WY_MISC_READ 0x0C
#define WY_CRTC_INDEX 0x14
#define WY_CRTC_DATA 0x15

/* Extended registers of the sequencer. */
#define WY_SEQ_UNLOCK 0x3E
#define WY_SEQ_ID 0x3F
#define WY_SEQ_DDC 0x3D
#define WY_UNLOCK_KEY 0x57
#define WY_LOCK_KEY 0x00
#define WY_ID 0x5A

#define WY_DDC_CLOCK_OUT 0x01
#define WY_DDC_DATA_OUT 0x02
#define WY_DDC_CLOCK_IN 0x04
#define WY_DDC_DATA_IN 0x08

#define WY_EDID_SIZE 256
#define WY_MONITOR_UID 0x57590001

/* VideoPortDDCMonitorHelper, which Windows NT 4.0 does not export. */
typedef BOOLEAN(NTAPI *WY_DDC_HELPER)(PVOID HwDeviceExtension, PVOID DDCControl, PUCHAR EdidBuffer,
                                      ULONG EdidBufferSize);

typedef struct _WY_EXTENSION {
  PUCHAR Mono; /* 3B0h */
  PUCHAR Vga;  /* 3C0h */
  ULONG MonoLength;
  ULONG VgaLength;
  PHYSICAL_ADDRESS Memory;
  ULONG MemoryLength;
  ULONG BiosMode;
  ULONG PowerState;
  WY_DDC_HELPER DdcHelper; /* NULL on Windows NT 4.0 */
} WY_EXTENSION, *PWY_EXTENSION;

extern VIDEO_ACCESS_RANGE WyLegacyRanges[WY_LEGACY_COUNT];

/* hardware.c */
VOID WyUnlock(PWY_EXTENSION Extension);
VOID WyLock(PWY_EXTENSION Extension);
UCHAR WyReadSequencer(PWY_EXTENSION Extension, UCHAR Index);
VOID WyWriteSequencer(PWY_EXTENSION Extension, UCHAR Index, UCHAR Value);
VP_STATUS NTAPI WyFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                              PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI WyInitialize(PVOID HwDeviceExtension);
VP_STATUS NTAPI WyGetPowerState(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);
VP_STATUS NTAPI WySetPowerState(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);
VP_STATUS NTAPI WyGetChildDescriptor(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                                     PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId,
                                     PULONG pUnused);

/* requests.c */
BOOLEAN NTAPI WyStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#endif
