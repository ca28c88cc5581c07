#ifndef FINCH_H
#define FINCH_H

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _FINCH_EXTENSION {
    BOOLEAN InDpc;
    BOOLEAN Verbose;
    ULONG Changes;
    PVOID Event;
} FINCH_EXTENSION, *PFINCH_EXTENSION;

/* level.c */
BOOLEAN FinchIsPassive(VOID);
BOOLEAN FinchIsVerbose(PFINCH_EXTENSION Finch);

/* note.c */
VOID FinchNote(PFINCH_EXTENSION Finch);
VOID FinchTell(PFINCH_EXTENSION Finch);
VOID FinchSay(PFINCH_EXTENSION Finch);
VOID FinchAnnounce(PFINCH_EXTENSION Finch);

/* dpc.c */
VOID NTAPI FinchDpc(PVOID HwDeviceExtension, PVOID Context);
BOOLEAN NTAPI FinchInterrupt(PVOID HwDeviceExtension);

#endif
