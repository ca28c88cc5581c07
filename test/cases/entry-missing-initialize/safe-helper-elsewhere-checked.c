// RUN: %check-case %s
// The call is made in another file, which says whether it worked.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "video.h"

BOOLEAN NTAPI MachStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket)
{
    RequestPacket->StatusBlock->Status = ERROR_INVALID_FUNCTION;
    RequestPacket->StatusBlock->Information = 0;
    return TRUE;
}

BOOLEAN MachRegister(PVOID First, PVOID Second, PVIDEO_HW_START_IO StartIo);

ULONG NTAPI DriverEntry(IN PVOID Context1, IN PVOID Context2)
{
    if (!MachRegister(Context1, Context2, MachStartIO))
        return ERROR_INVALID_PARAMETER;
    return NO_ERROR;
}
