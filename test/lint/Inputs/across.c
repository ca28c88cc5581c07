#include "across.h"

BOOLEAN NTAPI CardLatch(PVOID Context);

VOID CardTimer(PVOID Context)
{
    PCARD Card = Context;
    PMINIPORT_SYNCHRONIZE_ROUTINE Routine = NULL;

    if (CardIsBusy(Card))
        Routine = CardLatch;
    VideoPortSynchronizeExecution(Card, VpMediumPriority, Routine, Card);
}

VOID CardIdle(PVOID Card)
{
    VideoPortSynchronizeExecution(Card, VpMediumPriority, NULL, Card); // NOLINT(videoport-temp-callback-reuse-assumed)
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwTimer = CardTimer;
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
