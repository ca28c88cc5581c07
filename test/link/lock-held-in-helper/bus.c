#include "card.h"

USHORT CardReadCommand(PCARD_EXTENSION card)
{
    USHORT command = 0;

    VideoPortGetBusData(card, PCIConfiguration, 0, &command, 4, sizeof(command)); // expect: passive-call-under-spinlock
    return command;
}
