#include "egret.h"

static VOID EgretBegin(PEGRET_EXTENSION Egret, PVIDEO_REQUEST_PACKET Packet)
{
    Egret->Current = Packet; // expect: vrp-retained
}

BOOLEAN NTAPI EgretStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    PEGRET_EXTENSION Egret = HwDeviceExtension;

    RequestPacket->StatusBlock->Status = ERROR_INSUFFICIENT_BUFFER;
    switch (RequestPacket->IoControlCode) {
    case IOCTL_VIDEO_SAVE_HARDWARE_STATE:
        EgretBegin(Egret, RequestPacket);
        RequestPacket->StatusBlock->Status = NO_ERROR;
        break;
    case IOCTL_VIDEO_RESTORE_HARDWARE_STATE:
        if (RequestPacket->InputBufferLength >= 64) {
            Egret->Next = RequestPacket->InputBuffer; // expect: vrp-retained
            Egret->Left = 16;
            RequestPacket->StatusBlock->Status = NO_ERROR;
        }
        break;
    }
    return TRUE;
}
