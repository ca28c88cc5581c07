/*
 * contents.c - what the driver kit brings besides mingw-w64's headers has the WDK's names and sizes.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
// RUN: %vpcheck --print-kit --target=i686-w64-mingw32 > %t.i686
// RUN: %vpcheck --print-kit --target=x86_64-w64-mingw32 > %t.x86_64
// RUN: %clang @%t.i686 -fsyntax-only -Wall -Werror %s
// RUN: %clang @%t.x86_64 -fsyntax-only -Wall -Werror %s
// RUN: %clang @%t.i686 -x c++ -fsyntax-only -Wall -Werror %s
// RUN: %clang @%t.x86_64 -x c++ -fsyntax-only -Wall -Werror %s
#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

C_ASSERT(sizeof(PCI_SLOT_NUMBER) == sizeof(ULONG));
C_ASSERT(sizeof(PCI_COMMON_HEADER) == PCI_COMMON_HDR_LENGTH);
C_ASSERT(sizeof(PCI_COMMON_CONFIG) == 256);
C_ASSERT(FIELD_OFFSET(PCI_COMMON_HEADER, u.type0.CapabilitiesPtr) == 0x34);
C_ASSERT(FIELD_OFFSET(PCI_COMMON_HEADER, u.type0.InterruptLine) == 0x3c);
C_ASSERT(FIELD_OFFSET(PCI_COMMON_HEADER, u.type1.CapabilitiesPtr) == 0x34);
C_ASSERT(FIELD_OFFSET(PCI_COMMON_HEADER, u.type1.BridgeControl) == 0x3e);
C_ASSERT(sizeof(PCI_PM_CAPABILITY) == 8);
C_ASSERT(sizeof(PCI_AGP_CAPABILITY) == 12);
C_ASSERT(sizeof(CM_MCA_POS_DATA) == 6);
C_ASSERT(sizeof(CM_EISA_SLOT_INFORMATION) == 12);
C_ASSERT(sizeof(CM_EISA_FUNCTION_INFORMATION) == 320);
C_ASSERT(sizeof(KIRQL) == 1);
C_ASSERT(sizeof(VIDEO_LUT_RGB256WORDS) == 1536);
C_ASSERT(IOCTL_VIDEO_SET_BANK_POSITION == CTL_CODE(FILE_DEVICE_VIDEO, 0x124, METHOD_BUFFERED, FILE_ANY_ACCESS));
C_ASSERT(NO_ERROR == 0 && ERROR_INVALID_PARAMETER == 87 && ERROR_NO_MORE_DEVICES == 1248);
C_ASSERT(VIDEO_ENUM_MORE_DEVICES == ERROR_CONTINUE);

#ifndef ALLOC_PRAGMA
#error ALLOC_PRAGMA is what drivers ask for
#endif

static IO_RESOURCE_DESCRIPTOR Needed = {
    IO_RESOURCE_PREFERRED, CmResourceTypeMemory, CmResourceShareDeviceExclusive, 0, CM_RESOURCE_MEMORY_READ_WRITE, 0, {{0}}};

VP_STATUS Probe(PVOID Extension, CONST ULONG Unused, OUT PVIDEO_ACCESS_RANGE Ranges OPTIONAL);

VP_STATUS Probe(PVOID Extension, CONST ULONG Unused, OUT PVIDEO_ACCESS_RANGE Ranges OPTIONAL) {
  PCI_COMMON_CONFIG Config;
  PCI_SLOT_NUMBER Slot;
  GUID Wanted;
  NTSTATUS Status = 0;
  KIRQL Level = VideoPortGetCurrentIrql();

  PAGED_CODE();
  UNREFERENCED_PARAMETER(Unused);
  ASSERT(ARGUMENT_PRESENT(Ranges));
  NT_ASSERT(Level == 0);
  Slot.u.AsULONG = 0;
  Slot.u.bits.DeviceNumber = 3;
  RtlZeroMemory(&Config, sizeof(Config));
  RtlFillMemory(&Wanted, sizeof(Wanted), 0xff);
  RtlCopyMemory(&Config, Ranges, min(sizeof(Config), sizeof(*Ranges)));
  RtlMoveMemory(&Config, &Needed, max(1, 2));
  if (VideoPortGetBusData(Extension, PCIConfiguration, Slot.u.AsULONG, &Config, 0, PCI_COMMON_HDR_LENGTH) == 0)
    return ERROR_DEV_NOT_EXIST;
  if (PCI_CONFIGURATION_TYPE(&Config) != PCI_DEVICE_TYPE || Config.BaseClass != PCI_CLASS_DISPLAY_CTLR ||
      PCI_MULTIFUNCTION_DEVICE(&Config) || Config.Command & PCI_ENABLE_BUS_MASTER)
    return ERROR_INVALID_PARAMETER;
  if (Config.u.type0.BaseAddresses[PCI_TYPE0_ADDRESSES - 1] & PCI_ADDRESS_IO_SPACE)
    return ERROR_INVALID_FUNCTION;
  if (RtlEqualMemory(&Wanted, &Wanted, sizeof(Wanted)) && NT_SUCCESS(Status))
    VideoDebugPrint((Info, "found\n"));
  VideoPortUnlockBuffer(Extension, Ranges);
  return Level == 0 ? NO_ERROR : ERROR_BUSY;
}
