// RUN: %check-case %s -- -fno-ms-extensions
// The same for a compiler that does not know the pragma, with a table in between.

#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"
#include "dderror.h"

typedef struct _HW_DEVICE_EXTENSION {
    PUCHAR Regs;
    ULONG Pending;
    BOOLEAN Started;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI S3FindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                             PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI S3Initialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI S3StartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

#pragma code_seg(push, "PAGE")
static VOID S3ProgramClock(PHW_DEVICE_EXTENSION Extension, ULONG Clock)
{
    VideoPortWriteRegisterUlong((PULONG)Extension->Regs, Clock);
}
#pragma code_seg(pop)

static const ULONG S3Clocks[] = {25175, 28322};

static VOID S3Wake(PHW_DEVICE_EXTENSION Extension)
{
    S3ProgramClock(Extension, S3Clocks[1]); // FINDING: nonpageable-callee-paged: S3ProgramClock is pageable, but HwVidResetHw
}

BOOLEAN NTAPI S3ResetHw(PVOID HwDeviceExtension, ULONG Columns, ULONG Rows)
{
    S3Wake((PHW_DEVICE_EXTENSION)HwDeviceExtension);
    return FALSE;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = S3FindAdapter;
    data.HwInitialize = S3Initialize;
    data.HwStartIO = S3StartIO;
    data.HwResetHw = S3ResetHw;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
