#ifndef TOWHEE_H
#define TOWHEE_H

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _TOWHEE_EXTENSION {
    PUCHAR Registers;
    PEVENT Event;
    ULONG Frames;
} TOWHEE_EXTENSION, *PTOWHEE_EXTENSION;

#ifdef __cplusplus
extern "C" {
#endif

VP_STATUS NTAPI TowheeFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                  PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI TowheeInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI TowheeStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);
BOOLEAN NTAPI TowheeInterrupt(PVOID HwDeviceExtension);
VOID TowheeFrame(PTOWHEE_EXTENSION Towhee);

#ifdef __cplusplus
}

/* Two functions by one name: the second may not be called from the interrupt. */
VOID Notify(PTOWHEE_EXTENSION Towhee);
VOID Notify(PTOWHEE_EXTENSION Towhee, ULONG Reason);

class Screen {
public:
    explicit Screen(PTOWHEE_EXTENSION Towhee) : Extension(Towhee) {}
    VOID Flip();
    VOID Clear();

private:
    PTOWHEE_EXTENSION Extension;
};
#endif

#endif
