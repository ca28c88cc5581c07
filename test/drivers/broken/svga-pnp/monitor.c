/*
 * monitor.c - the Halcyon driver that talks to the monitor with half of what the port needs.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %check-case --checks='videoport-*' %s
#include "../../svga-pnp/halcyon.h"

static VOID NTAPI HcWriteClockLine(PVOID HwDeviceExtension, UCHAR Data);
static VOID NTAPI HcWriteDataLine(PVOID HwDeviceExtension, UCHAR Data);
static BOOLEAN NTAPI HcReadClockLine(PVOID HwDeviceExtension);
static BOOLEAN NTAPI HcReadDataLine(PVOID HwDeviceExtension);

#if defined(ALLOC_PRAGMA)
#pragma alloc_text(PAGE, HcWriteClockLine)
#pragma alloc_text(PAGE, HcWriteDataLine)
#pragma alloc_text(PAGE, HcReadClockLine)
#pragma alloc_text(PAGE, HcReadDataLine)
#pragma alloc_text(PAGE, HcTellMonitor)
#endif

static VOID NTAPI HcWriteClockLine(PVOID HwDeviceExtension, UCHAR Data) {
  PAGED_CODE();
  HcWrite((PHC_EXTENSION)HwDeviceExtension, HC_REG_DDC, Data ? HC_DDC_CLOCK_OUT : 0);
}

static VOID NTAPI HcWriteDataLine(PVOID HwDeviceExtension, UCHAR Data) {
  PAGED_CODE();
  HcWrite((PHC_EXTENSION)HwDeviceExtension, HC_REG_DDC, Data ? HC_DDC_DATA_OUT : 0);
}

static BOOLEAN NTAPI HcReadClockLine(PVOID HwDeviceExtension) {
  PAGED_CODE();
  return (HcRead((PHC_EXTENSION)HwDeviceExtension, HC_REG_DDC) & HC_DDC_CLOCK_IN) != 0;
}

static BOOLEAN NTAPI HcReadDataLine(PVOID HwDeviceExtension) {
  PAGED_CODE();
  return (HcRead((PHC_EXTENSION)HwDeviceExtension, HC_REG_DDC) & HC_DDC_DATA_IN) != 0;
}

/* Nothing is zeroed, and only three members are set. */
static BOOLEAN HcReadEdid(PHC_EXTENSION Extension, PUCHAR Buffer) {
  DDC_CONTROL Control;

  Control.I2CCallbacks.WriteClockLine = HcWriteClockLine;
  Control.I2CCallbacks.WriteDataLine = HcWriteDataLine;
  Control.I2CCallbacks.ReadClockLine = HcReadClockLine;
  // FINDING@+1: ddc-control-incomplete: but Size, ReadDataLine and EdidSegment are not set
  return VideoPortDDCMonitorHelper(Extension, &Control, Buffer, HC_EDID_SIZE);
}

/* EdidSegment may stay zero, the functions may not. */
static BOOLEAN HcReadSecondEdid(PHC_EXTENSION Extension, PUCHAR Buffer) {
  DDC_CONTROL Control;

  VideoPortZeroMemory(&Control, sizeof(Control));
  Control.Size = sizeof(Control);
  Control.I2CCallbacks.ReadClockLine = HcReadClockLine;
  Control.I2CCallbacks.ReadDataLine = HcReadDataLine;
  // FINDING@+1: ddc-control-incomplete: but WriteClockLine and WriteDataLine are not set
  return VideoPortDDCMonitorHelper(Extension, &Control, Buffer, HC_EDID_SIZE);
}

VP_STATUS HcTellMonitor(PHC_EXTENSION Extension, PUCHAR Message, ULONG Length) {
  VIDEO_PORT_I2C_INTERFACE Bus;
  I2C_CALLBACKS Lines = {HcWriteClockLine, HcWriteDataLine, NULL, HcReadDataLine};
  UCHAR Edid[HC_EDID_SIZE];

  PAGED_CODE();
  if (!HcReadEdid(Extension, Edid) && !HcReadSecondEdid(Extension, Edid))
    return ERROR_DEV_NOT_EXIST;
  VideoPortZeroMemory(&Bus, sizeof(Bus));
  Bus.Size = sizeof(Bus);
  Bus.Version = VIDEO_PORT_I2C_INTERFACE_VERSION_1;
  if (VideoPortQueryServices(Extension, VideoPortServicesI2C, (PINTERFACE)&Bus) != NO_ERROR)
    return ERROR_DEV_NOT_EXIST;

  // FINDING@+1: i2c-callbacks-incomplete: I2C_CALLBACKS is passed to I2CStart, but ReadClockLine is not set
  Bus.I2CStart(Extension, &Lines);
  Lines.ReadClockLine = HcReadClockLine;
  Bus.I2CWrite(Extension, &Lines, Message, Length);
  Bus.InterfaceDereference(Bus.Context); // NOTE: the reference is given up here
  // FINDING@+1: interface-after-dereference: the interface is used after InterfaceDereference
  Bus.I2CStop(Extension, &Lines);
  return NO_ERROR;
}
