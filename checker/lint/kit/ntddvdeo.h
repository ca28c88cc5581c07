/*
 * ntddvdeo.h - mingw-w64's ntddvdeo.h, with the types that it needs and the structures that only the WDK's has.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
/* IWYU pragma: always_keep */
#ifndef VPCHECK_KIT_NTDDVDEO_H
#define VPCHECK_KIT_NTDDVDEO_H

#include <vpcheck-kit.h>

#include <devioctl.h>

#include_next <ntddvdeo.h>

#ifndef GUID_DISPLAY_ADAPTER_INTERFACE
#define GUID_DISPLAY_ADAPTER_INTERFACE GUID_DEVINTERFACE_DISPLAY_ADAPTER
#endif

/* Requests of full-screen virtual DOS machines */

typedef struct _VIDEO_VDM {
  HANDLE ProcessHandle;
} VIDEO_VDM, *PVIDEO_VDM;

typedef struct _VIDEO_REGISTER_VDM {
  ULONG MinimumStateSize;
} VIDEO_REGISTER_VDM, *PVIDEO_REGISTER_VDM;

/* Monitors */

typedef struct tagVIDEO_MONITOR_DESCRIPTOR {
  ULONG DescriptorSize;
  UCHAR Descriptor[1];
} VIDEO_MONITOR_DESCRIPTOR, *PVIDEO_MONITOR_DESCRIPTOR;

/* Banked frame buffers and look-up tables */

#ifndef IOCTL_VIDEO_SET_BANK_POSITION
#define IOCTL_VIDEO_SET_BANK_POSITION CTL_CODE(FILE_DEVICE_VIDEO, 0x124, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _BANK_POSITION {
  ULONG ReadBankPosition;
  ULONG WriteBankPosition;
} BANK_POSITION, *PBANK_POSITION;
#endif

#ifndef IOCTL_VIDEO_SET_COLOR_LUT_DATA
#define IOCTL_VIDEO_SET_COLOR_LUT_DATA CTL_CODE(FILE_DEVICE_VIDEO, 0x11f, METHOD_BUFFERED, FILE_ANY_ACCESS)

#define VIDEO_COLOR_LUT_DATA_FORMAT_RGB256WORDS 0x00000001
#define VIDEO_COLOR_LUT_DATA_FORMAT_PRIVATEFORMAT 0x80000000

typedef struct _VIDEO_COLOR_LUT_DATA {
  ULONG Length;
  ULONG LutDataFormat;
  UCHAR LutData[1];
} VIDEO_COLOR_LUT_DATA, *PVIDEO_COLOR_LUT_DATA;

typedef struct _VIDEO_LUT_RGB256WORDS {
  USHORT Red[256];
  USHORT Green[256];
  USHORT Blue[256];
} VIDEO_LUT_RGB256WORDS, *PVIDEO_LUT_RGB256WORDS;
#endif

#endif
