/*
 * kestrel.h - the Kestrel adapter, a bus master, and its miniport.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 *
 * The adapter moves pictures between system memory and its own memory. It walks a list of descriptors that the
 * miniport writes into a common buffer, one for each piece of the scatter/gather list, and interrupts at its end.
 */
#ifndef KESTREL_H
#define KESTREL_H

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

#define KS_RANGE_MEMORY 0
#define KS_RANGE_REGISTERS 1
#define KS_RANGE_COUNT 2

/* Registers, as indices of 32-bit words. */
#define KS_REG_ID 0
#define KS_REG_INT_STATUS 1 /* write ones to acknowledge */
#define KS_REG_INT_ENABLE 2
#define KS_REG_CONTROL 3
#define KS_REG_DMA_LIST 4 /* logical address of the descriptors */
#define KS_REG_DMA_COUNT 5
#define KS_REG_DMA_TARGET 6 /* where in the adapter's memory */
#define KS_REG_DMA_COMMAND 7
#define KS_REG_COUNT 8

#define KS_ID 0x4B535452

#define KS_INT_DMA_DONE 0x01
#define KS_INT_DMA_FAULT 0x02
#define KS_INT_ALL 0x03

#define KS_CONTROL_RESET 0x01
#define KS_CONTROL_AWAKE 0x02

#define KS_DMA_UPLOAD 0x01
#define KS_DMA_DOWNLOAD 0x02
#define KS_DMA_STOP 0x80

#define KS_MAX_TRANSFER (64 * 1024)
#define KS_MAX_DESCRIPTORS 32
#define KS_LIST_SIZE (KS_MAX_DESCRIPTORS * sizeof(KS_DESCRIPTOR))
#define KS_BUGCHECK_CODE 0xEA
#define KS_TIMEOUT_MS 500

/* Private requests of the display driver. */
#define IOCTL_KESTREL_TRANSFER CTL_CODE(FILE_DEVICE_VIDEO, 0x910, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_KESTREL_QUERY_COUNTERS CTL_CODE(FILE_DEVICE_VIDEO, 0x911, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _KS_TRANSFER_REQUEST {
  PVOID Buffer;
  ULONG Length;
  ULONG Target;
  ULONG Upload; /* else download */
} KS_TRANSFER_REQUEST, *PKS_TRANSFER_REQUEST;

typedef struct _KS_COUNTERS {
  ULONG Transfers;
  ULONG Faults;
  ULONG Timeouts;
} KS_COUNTERS, *PKS_COUNTERS;

/* What the adapter reads. */
typedef struct _KS_DESCRIPTOR {
  ULONG AddressLow;
  ULONG AddressHigh;
  ULONG Length;
  ULONG Reserved;
} KS_DESCRIPTOR, *PKS_DESCRIPTOR;

/* The transfer under way. */
typedef struct _KS_TRANSFER {
  PVP_SCATTER_GATHER_LIST List; /* from HwVidExecuteDma until VideoPortCompleteDma; guarded by KS_EXTENSION.Lock */
  ULONG Length;                 /* of what the adapter moves at once: the port writes it before HwVidExecuteDma runs */
  ULONG Target;
  BOOLEAN Upload;
  BOOLEAN Failed;
} KS_TRANSFER, *PKS_TRANSFER;

typedef struct _KS_EXTENSION {
  PULONG Registers;
  ULONG RegisterLength;
  PHYSICAL_ADDRESS Memory;
  ULONG MemoryLength;
  PVP_DMA_ADAPTER Adapter;
  PKS_DESCRIPTOR Descriptors; /* common buffer of KS_LIST_SIZE bytes */
  PHYSICAL_ADDRESS DescriptorsLogical;
  PSPIN_LOCK Lock;
  PEVENT Done;
  KS_TRANSFER Transfer;
  KS_COUNTERS Counters;
  ULONG Pending; /* interrupts to be handled: belongs to the ISR and KsTakeInterrupts */
  ULONG QueueFailures;
  BOOLEAN Asleep;
  BOOLEAN DumpsState;
} KS_EXTENSION, *PKS_EXTENSION;

static __inline ULONG KsRead(PKS_EXTENSION Extension, ULONG Register) {
  return VideoPortReadRegisterUlong(&Extension->Registers[Register]);
}

static __inline VOID KsWrite(PKS_EXTENSION Extension, ULONG Register, ULONG Value) {
  VideoPortWriteRegisterUlong(&Extension->Registers[Register], Value);
}

/* entry.c */
VP_STATUS NTAPI KsFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                              PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI KsInitialize(PVOID HwDeviceExtension);
VP_STATUS NTAPI KsGetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);
VP_STATUS NTAPI KsSetPower(PVOID HwDeviceExtension, ULONG HwId, PVIDEO_POWER_MANAGEMENT VideoPowerControl);
VP_STATUS NTAPI KsGetChild(PVOID HwDeviceExtension, PVIDEO_CHILD_ENUM_INFO ChildEnumInfo,
                           PVIDEO_CHILD_TYPE VideoChildType, PUCHAR pChildDescriptor, PULONG UId, PULONG pUnused);

/* isr.c */
BOOLEAN NTAPI KsInterrupt(PVOID HwDeviceExtension);
VOID NTAPI KsDpc(PVOID HwDeviceExtension, PVOID Context);
BOOLEAN NTAPI KsReset(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows);
VOID NTAPI KsBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);
ULONG KsBugcheckDataSize(VOID);
VOID KsQuiet(PKS_EXTENSION Extension);

/* dma.c */
VP_STATUS KsTransfer(PKS_EXTENSION Extension, const KS_TRANSFER_REQUEST *Request);
PVP_SCATTER_GATHER_LIST KsTakeListAtDpcLevel(PKS_EXTENSION Extension);

/* startio.c */
BOOLEAN NTAPI KsStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#endif
