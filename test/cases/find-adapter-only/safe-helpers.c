// RUN: %check-case %s
// A chain of helpers, and the callback that looks for devices.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef struct _AST_EXTENSION {
    VIDEO_ACCESS_RANGE Ranges[2];
    ULONG Slot;
} AST_EXTENSION, *PAST_EXTENSION;

BOOLEAN NTAPI AstInitialize(PVOID HwDeviceExtension);
BOOLEAN NTAPI AstStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static VIDEO_ACCESS_RANGE Legacy[] = {{{{0x3C0, 0}}, 0x20, 1, 1, 1, 0, 0}};

static VP_STATUS NTAPI OnDevice(PVOID HwDeviceExtension, PVOID Context, VIDEO_DEVICE_DATA_TYPE DeviceDataType,
                                PVOID Identifier, ULONG IdentifierLength, PVOID ConfigurationData,
                                ULONG ConfigurationDataLength, PVOID ComponentInformation,
                                ULONG ComponentInformationLength)
{
    return VideoPortVerifyAccessRanges(HwDeviceExtension, 1, Legacy);
}

static VP_STATUS Claim(PAST_EXTENSION Ast)
{
    return VideoPortVerifyAccessRanges(Ast, 1, Legacy);
}

static VP_STATUS Detect(PAST_EXTENSION Ast, BOOLEAN Pci)
{
    if (Pci)
        return VideoPortGetAccessRanges(Ast, 0, NULL, 2, Ast->Ranges, NULL, NULL, &Ast->Slot);
    return Claim(Ast);
}

VP_STATUS NTAPI AstFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                               PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again)
{
    PAST_EXTENSION Ast = HwDeviceExtension;

    if (Detect(Ast, ConfigInfo->AdapterInterfaceType == PCIBus) == NO_ERROR)
        return NO_ERROR;
    return VideoPortGetDeviceData(Ast, VpControllerData, OnDevice, NULL);
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA Data;

    VideoPortZeroMemory(&Data, sizeof(Data));
    Data.HwInitDataSize = sizeof(Data);
    Data.HwFindAdapter = AstFindAdapter;
    Data.HwInitialize = AstInitialize;
    Data.HwStartIO = AstStartIO;
    Data.HwDeviceExtensionSize = sizeof(AST_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &Data, NULL);
}
