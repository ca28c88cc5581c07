// RUN: %check-case %s
// Through Context, which is a variable of the caller: it gets the pointer when the memory is gone.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _VALUE {
    PVOID Data;
    ULONG Length;
} VALUE, *PVALUE;

VP_STATUS NTAPI CardValue(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PVALUE value = Context;

    value->Length = ValueLength;
    value->Data = ValueData; // FINDING: temp-argument-retained: ValueData is kept in value->Data (memory that Context points to)
    return NO_ERROR;
}

ULONG CardReadDepth(PVOID HwDeviceExtension)
{
    VALUE value = {NULL, 0};

    if (VideoPortGetRegistryParameters(HwDeviceExtension, L"Depth", FALSE, CardValue, &value) != NO_ERROR)
        return 8;
    return value.Length == sizeof(ULONG) ? *(PULONG)value.Data : 8;
}
