/*
 * dma.c - one transfer at a time, which ends in a DPC.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "dolomite.h"

static VOID NTAPI DlExecute(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                            PVOID Context) {
  PDL_EXTENSION Extension = (PDL_EXTENSION)HwDeviceExtension;

  Extension->List = SGList;
  BoardWrite(&Extension->Board, DL_REG_DMA_ADDRESS, SGList->Elements[0].Address.LowPart);
  BoardWrite(&Extension->Board, DL_REG_DMA_LENGTH, SGList->Elements[0].Length);
  BoardWrite(&Extension->Board, DL_REG_DMA_COMMAND, DL_DMA_FETCH);
}

static VOID NTAPI DlFinish(PVOID HwDeviceExtension, PVOID Context) {
  PDL_EXTENSION Extension = (PDL_EXTENSION)HwDeviceExtension;
  PVP_SCATTER_GATHER_LIST List = Extension->List;

  Extension->List = NULL;
  if (List == NULL)
    return;
  VideoPortCompleteDma(Extension, Extension->Adapter, List, FALSE);
  VideoPortSetEvent(Extension, Extension->Done);
}

BOOLEAN NTAPI DlInterrupt(PVOID HwDeviceExtension) {
  PDL_EXTENSION Extension = (PDL_EXTENSION)HwDeviceExtension;

  if (Extension->Board.Asleep || (BoardRead(&Extension->Board, BOARD_REG_INT_STATUS) & DL_INT_DMA) == 0)
    return FALSE;
  BoardWrite(&Extension->Board, BOARD_REG_INT_STATUS, DL_INT_DMA);
  VideoPortQueueDpc(Extension, DlFinish, NULL);
  return TRUE;
}

BOOLEAN DlPrepareDma(PDL_EXTENSION Extension) {
  VP_DEVICE_DESCRIPTION Description;

  VideoPortZeroMemory(&Description, sizeof(Description));
  Description.ScatterGather = TRUE;
  Description.Dma32BitAddresses = TRUE;
  Description.MaximumLength = DL_MAX_TRANSFER;
  Extension->Adapter = VideoPortGetDmaAdapter(Extension, &Description);
  if (Extension->Adapter == NULL)
    return FALSE;
  if (VideoPortCreateEvent(Extension, 0, NULL, &Extension->Done) == NO_ERROR)
    return TRUE;
  VideoPortPutDmaAdapter(Extension, Extension->Adapter);
  Extension->Adapter = NULL;
  return FALSE;
}

VP_STATUS DlFetch(PDL_EXTENSION Extension, const DL_FETCH *Request) {
  PVOID Mdl;
  VP_STATUS Status;

  if (Request->Length == 0 || Request->Length > DL_MAX_TRANSFER)
    return ERROR_INVALID_PARAMETER;
  Mdl = VideoPortLockBuffer(Extension, Request->Buffer, Request->Length, VpReadAccess);
  if (Mdl == NULL)
    return ERROR_NOT_ENOUGH_MEMORY;
  Extension->Length = Request->Length;
  Status = VideoPortStartDma(Extension, Extension->Adapter, Mdl, 0, &Extension->Length, DlExecute, NULL, FALSE);
  if (Status == NO_ERROR)
    Status = VideoPortWaitForSingleObject(Extension, Extension->Done, NULL);
  VideoPortUnLockBuffer(Extension, Mdl);
  return Status;
}
