/*
 * halcyon.h - the Halcyon HC-2 adapter and its miniport.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * The adapter has three memory ranges: the linear frame buffer, a page of control registers that belongs to the
 * miniport alone, and the registers of the drawing engine, which the display driver maps for itself.
 */
#ifndef HALCYON_H
#define HALCYON_H

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

/* Positions in what VideoPortGetAccessRanges returns. */
#define HC_RANGE_FRAME_BUFFER 0
#define HC_RANGE_CONTROL 1
#define HC_RANGE_ENGINE 2
#define HC_RANGE_COUNT 3

/* Control registers, as indices of 32-bit words. */
#define HC_REG_ID 0x00
#define HC_REG_MEMORY 0x01
#define HC_REG_INT_STATUS 0x02 /* write ones to acknowledge */
#define HC_REG_INT_ENABLE 0x03
#define HC_REG_DISPLAY 0x04
#define HC_REG_DPMS 0x05
#define HC_REG_DDC 0x06
#define HC_REG_DAC_INDEX 0x08
#define HC_REG_DAC_DATA 0x09
#define HC_REG_CRTC 0x10 /* eight words of timings */
#define HC_REG_STRIDE 0x18
#define HC_REG_FORMAT 0x19

#define HC_ID_MASK 0xffff0000
#define HC_ID_HC2 0x48430000

#define HC_INT_HOTPLUG 0x01
#define HC_INT_ENGINE 0x02
#define HC_INT_ALL 0x03

#define HC_DISPLAY_ON 0x01
#define HC_DISPLAY_BLANK 0x02

#define HC_DDC_CLOCK_OUT 0x01
#define HC_DDC_DATA_OUT 0x02
#define HC_DDC_CLOCK_IN 0x10
#define HC_DDC_DATA_IN 0x20

#define HC_CRTC_WORDS 8
#define HC_DAC_ENTRIES 256
#define HC_EDID_SIZE 256
#define HC_BOARD_NAME_LENGTH 32
#define HC_MONITOR_UID 0x48430001
#define HC_NO_MODE 0xffffffff

/* Private request of the display driver: DDC/CI, what it has to say to the monitor itself. */
#define IOCTL_HALCYON_TELL_MONITOR CTL_CODE(FILE_DEVICE_VIDEO, 0x920, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _HC_MODE {
  USHORT Width;
  USHORT Height;
  USHORT BitsPerPixel;
  USHORT Refresh;
  ULONG Stride;
  ULONG Timings[HC_CRTC_WORDS];
} HC_MODE, *PHC_MODE;

typedef struct _HC_EXTENSION {
  PULONG Control; /* mapped control registers */
  ULONG ControlLength;
  PHYSICAL_ADDRESS FrameBuffer;
  ULONG FrameBufferLength;
  PHYSICAL_ADDRESS Engine;
  ULONG EngineLength;
  ULONG MemorySize;
  ULONG MemoryLimit; /* from the registry; 0: none */
  ULONG ModeCount;   /* modes that fit into the memory */
  ULONG CurrentMode;
  ULONG AdapterPower;
  ULONG MissedDpcs;
  BOOLEAN HasInterrupt;
  WCHAR BoardName[HC_BOARD_NAME_LENGTH];
} HC_EXTENSION, *PHC_EXTENSION;

extern const HC_MODE HcModes[];
extern const ULONG HcModeTableLength;

/* halcyon.c */
VP_STATUS NTAPI HcFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                              PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI HcInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI HcResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);
BOOLEAN NTAPI HcInterrupt(PVOID HwDeviceExtension);
VOID NTAPI HcDpc(PVOID HwDeviceExtension, PVOID Context);
VP_STATUS NTAPI HcGetPowerState(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);
VP_STATUS NTAPI HcSetPowerState(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);
VP_STATUS NTAPI HcGetChildDescriptor(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                                     PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId,
                                     PULONG pUnused);
VP_STATUS HcTellMonitor(PHC_EXTENSION Extension, PUCHAR Message, ULONG Length);
VOID HcQuiet(PHC_EXTENSION Extension);

/* requests.c */
BOOLEAN NTAPI HcStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
ULONG HcCountModes(ULONG MemorySize);

static __inline ULONG HcRead(PHC_EXTENSION Extension, ULONG Register) {
  return VideoPortReadRegisterUlong(Extension->Control + Register);
}

static __inline VOID HcWrite(PHC_EXTENSION Extension, ULONG Register, ULONG Value) {
  VideoPortWriteRegisterUlong(Extension->Control + Register, Value);
}

#endif
