// RUN: %check-case %s
// No header at all: the protocol is recognised by names and shapes.

typedef void *PVOID;
typedef unsigned char UCHAR, BOOLEAN, *PUCHAR;
typedef unsigned long ULONG, *PULONG;
typedef unsigned short *PWSTR;
typedef long VP_STATUS;
#define VOID void
#define NTAPI __stdcall

struct _VIDEO_PORT_CONFIG_INFO;
struct _VIDEO_REQUEST_PACKET;
enum _INTERFACE_TYPE { Internal, Isa, Eisa, MicroChannel, TurboChannel, PCIBus };

typedef VP_STATUS(NTAPI *PVIDEO_HW_FIND_ADAPTER)(PVOID, PVOID, PWSTR, struct _VIDEO_PORT_CONFIG_INFO *, PUCHAR);
typedef BOOLEAN(NTAPI *PVIDEO_HW_INITIALIZE)(PVOID);
typedef BOOLEAN(NTAPI *PVIDEO_HW_INTERRUPT)(PVOID);
typedef BOOLEAN(NTAPI *PVIDEO_HW_START_IO)(PVOID, struct _VIDEO_REQUEST_PACKET *);
typedef BOOLEAN(NTAPI *PVIDEO_HW_RESET_HW)(PVOID, ULONG, ULONG);
typedef VOID(NTAPI *PVIDEO_HW_TIMER)(PVOID);
typedef VP_STATUS(NTAPI *PVIDEO_HW_POWER)(PVOID, ULONG, PVOID);

typedef struct _VIDEO_HW_INITIALIZATION_DATA {
    ULONG HwInitDataSize;
    enum _INTERFACE_TYPE AdapterInterfaceType;
    PVIDEO_HW_FIND_ADAPTER HwFindAdapter;
    PVIDEO_HW_INITIALIZE HwInitialize;
    PVIDEO_HW_INTERRUPT HwInterrupt;
    PVIDEO_HW_START_IO HwStartIO;
    ULONG HwDeviceExtensionSize;
    ULONG StartingDeviceNumber;
    PVIDEO_HW_RESET_HW HwResetHw;
    PVIDEO_HW_TIMER HwTimer;
    PVOID HwStartDma;
    PVIDEO_HW_POWER HwSetPowerState;
    PVIDEO_HW_POWER HwGetPowerState;
    PVOID HwGetVideoChildDescriptor;
    PVOID HwQueryInterface;
    ULONG HwChildDeviceExtensionSize;
    PVOID HwLegacyResourceList;
    ULONG HwLegacyResourceCount;
    PVOID HwGetLegacyResources;
    BOOLEAN AllowEarlyEnumeration;
    ULONG Reserved;
} VIDEO_HW_INITIALIZATION_DATA, *PVIDEO_HW_INITIALIZATION_DATA;

VP_STATUS NTAPI VideoPortInitialize(PVOID, PVOID, PVIDEO_HW_INITIALIZATION_DATA, PVOID);
VOID NTAPI VideoPortZeroMemory(PVOID, ULONG);

VP_STATUS NTAPI GlintFindAdapter(PVOID, PVOID, PWSTR, struct _VIDEO_PORT_CONFIG_INFO *, PUCHAR);
BOOLEAN NTAPI GlintInitialize(PVOID);
BOOLEAN NTAPI GlintStartIO(PVOID, struct _VIDEO_REQUEST_PACKET *);

ULONG NTAPI DriverEntry(PVOID Argument1, PVOID Argument2)
{
    VIDEO_HW_INITIALIZATION_DATA vhid;

    VideoPortZeroMemory(&vhid, sizeof(vhid));
    vhid.HwInitDataSize = sizeof(VIDEO_HW_INITIALIZATION_DATA);
    vhid.HwFindAdapter = GlintFindAdapter;
    vhid.HwInitialize = GlintInitialize;
    vhid.HwStartIO = GlintStartIO;
    return VideoPortInitialize(Argument1, Argument2, &vhid, 0);
}
