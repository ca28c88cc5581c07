// RUN: %check-case %s
// Other names for the same types.

#include "dderror.h"
#include "devioctl.h"
#include "miniport.h"
#include "ntddvdeo.h"
#include "video.h"

typedef long NTSTATUS;

NTSTATUS __stdcall QvValue(void *Extension, void *Context, unsigned short *Name, void *Data, unsigned long Length);
unsigned char __stdcall QvWriteCursor(void *Context);
int __stdcall QvBusData(void *Extension, void *Context, unsigned int Type, void *Identifier, unsigned int IdentifierLength,
                          void *Data, unsigned int DataLength, void *Information, unsigned int InformationLength);

BOOLEAN QvRead(PVOID HwDeviceExtension, PVOID Context)
{
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Mode", FALSE, (PMINIPORT_GET_REGISTRY_ROUTINE)QvValue, Context);
    VideoPortGetDeviceData(HwDeviceExtension, VpBusData, (PMINIPORT_QUERY_DEVICE_ROUTINE)QvBusData, Context);
    return VideoPortSynchronizeExecution(HwDeviceExtension, VpLowPriority, QvWriteCursor, Context);
}
