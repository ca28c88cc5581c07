// RUN: %check-case %s
// A node of a list, fresh from the pool.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _VALUE_NODE {
    struct _VALUE_NODE *Next;
    PVOID Data;
    ULONG Length;
} VALUE_NODE, *PVALUE_NODE;

typedef struct _HW_DEVICE_EXTENSION {
    PVALUE_NODE Values;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    PVALUE_NODE node = VideoPortAllocatePool(HwDeviceExtension, VpPagedPool, sizeof(VALUE_NODE), 'draC');

    if (node == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    node->Data = ValueData; // FINDING: temp-argument-retained: ValueData is kept in node->Data (allocated memory)
    node->Length = ValueLength;
    node->Next = extension->Values;
    extension->Values = node;
    return NO_ERROR;
}

VP_STATUS CardReadSettings(PVOID HwDeviceExtension)
{
    return VideoPortGetRegistryParameters(HwDeviceExtension, L"Monitor", FALSE, CardValue, NULL);
}
