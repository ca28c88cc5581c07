#include "card.h"

/* The caller gets the memory, and gives it back. */
PCARD_JOB CardNewJob(PCARD_EXTENSION Card, PVIDEO_REQUEST_PACKET Packet)
{
    PCARD_JOB Job = VideoPortAllocatePool(Card, VpNonPagedPool, sizeof(*Job), 'boJC');

    if (Job != NULL) {
        Job->Packet = Packet;
        Job->Stage = 0;
    }
    return Job;
}

BOOLEAN CardMakeJob(PCARD_EXTENSION Card, PVIDEO_REQUEST_PACKET Packet, PCARD_JOB *Made)
{
    PCARD_JOB Job = VideoPortAllocatePool(Card, VpNonPagedPool, sizeof(*Job), 'boJC');

    *Made = Job;
    if (Job == NULL)
        return FALSE;
    Job->Packet = Packet;
    return TRUE;
}

VOID CardEndJob(PCARD_EXTENSION Card, PCARD_JOB Job)
{
    VideoPortFreePool(Card, Job);
}

/* Nobody gets this one but the extension. */
VOID CardRemember(PCARD_EXTENSION Card, PVIDEO_REQUEST_PACKET Packet)
{
    PCARD_JOB Job = VideoPortAllocatePool(Card, VpNonPagedPool, sizeof(*Job), 'boJC');

    if (Job == NULL)
        return;
    Job->Packet = Packet; // expect: vrp-retained
    Card->Last = Job;
}
