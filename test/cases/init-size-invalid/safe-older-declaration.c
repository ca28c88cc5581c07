// RUN: %check-case %s
// The driver's own declaration ends where the NT 4.0 structure ended, and its size is right.

#include "miniport.h"
#include "ntddvdeo.h"

typedef long VP_STATUS;
struct _VIDEO_PORT_CONFIG_INFO;
struct _VIDEO_REQUEST_PACKET;

typedef struct _VIDEO_HW_INITIALIZATION_DATA {
    ULONG HwInitDataSize;
    INTERFACE_TYPE AdapterInterfaceType;
    VP_STATUS(NTAPI *HwFindAdapter)(PVOID, PVOID, PWSTR, struct _VIDEO_PORT_CONFIG_INFO *, PUCHAR);
    BOOLEAN(NTAPI *HwInitialize)(PVOID);
    BOOLEAN(NTAPI *HwInterrupt)(PVOID);
    BOOLEAN(NTAPI *HwStartIO)(PVOID, struct _VIDEO_REQUEST_PACKET *);
    ULONG HwDeviceExtensionSize;
    ULONG StartingDeviceNumber;
    BOOLEAN(NTAPI *HwResetHw)(PVOID, ULONG, ULONG);
    VOID(NTAPI *HwTimer)(PVOID);
} VIDEO_HW_INITIALIZATION_DATA, *PVIDEO_HW_INITIALIZATION_DATA;

VP_STATUS NTAPI VideoPortInitialize(PVOID, PVOID, PVIDEO_HW_INITIALIZATION_DATA, PVOID);
VOID NTAPI VideoPortZeroMemory(PVOID, ULONG);
VP_STATUS NTAPI TridentFindAdapter(PVOID, PVOID, PWSTR, struct _VIDEO_PORT_CONFIG_INFO *, PUCHAR);
BOOLEAN NTAPI TridentInitialize(PVOID);
BOOLEAN NTAPI TridentStartIO(PVOID, struct _VIDEO_REQUEST_PACKET *);

ULONG NTAPI DriverEntry(PVOID pDriver, PVOID pRegistry)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = TridentFindAdapter;
    vhid.HwInitialize = TridentInitialize;
    vhid.HwStartIO = TridentStartIO;
    return VideoPortInitialize(pDriver, pRegistry, &vhid, NULL);
}
