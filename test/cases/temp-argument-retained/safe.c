// RUN: %check-case %s
// Everything that may be kept.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Depth;
    UCHAR Edid[128];
    WCHAR Name[32];
    PVOID UserContext;
    PVOID Self;
    BOOLEAN HasName;
    BOOLEAN Aligned;
    BOOLEAN Same;
    ULONG Words;
    PVOID Current;
    PVOID Handle;
    PWSTR Mode;
    struct {
        PVOID Data;
        ULONG Length;
    } Work;
    PVOID Copy;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

/* A number out of the value. */
VP_STATUS NTAPI CardDepth(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    ((PHW_DEVICE_EXTENSION)HwDeviceExtension)->Depth = *(PULONG)ValueData;
    return NO_ERROR;
}

/* Through Context, into a variable of the caller. */
VP_STATUS NTAPI CardNumber(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    if (ValueLength != sizeof(ULONG))
        return ERROR_INVALID_PARAMETER;
    *(PULONG)Context = *(PULONG)ValueData;
    return NO_ERROR;
}

/* The bytes. */
VP_STATUS NTAPI CardEdid(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    if (ValueLength < sizeof(extension->Edid))
        return ERROR_INVALID_PARAMETER;
    VideoPortMoveMemory(extension->Edid, ValueData, sizeof(extension->Edid));
    return NO_ERROR;
}

/* The characters, one at a time. */
VP_STATUS NTAPI CardName(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    PWSTR from = ValueData;
    ULONG i;

    for (i = 0; i < ValueLength / sizeof(WCHAR) && i < 31; i++)
        extension->Name[i] = *from++;
    extension->Name[i] = 0;
    return NO_ERROR;
}

/* The driver's own pointers. */
VP_STATUS NTAPI CardOwn(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->UserContext = Context;
    extension->Self = HwDeviceExtension;
    return NO_ERROR;
}

/* What is found out about a pointer. */
VP_STATUS NTAPI CardFlags(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    PUCHAR begin = ValueData;
    PUCHAR end = begin + ValueLength;

    extension->HasName = ValueName != NULL;
    extension->Aligned = ((ULONG_PTR)ValueData & 3) == 0;
    extension->Same = ValueData == Context;
    extension->Words = (ULONG)(end - begin) / 2;
    return NO_ERROR;
}

/* A length by way of numbers. */
VP_STATUS NTAPI CardDistance(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    PWSTR p = ValueData;

    while (*p != 0)
        p++;
    extension->Words = (ULONG)((ULONG_PTR)p - (ULONG_PTR)ValueData);
    return NO_ERROR;
}

/* Cleared before the return. */
VP_STATUS NTAPI CardCleared(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->Current = ValueData;
    extension->Depth = ValueLength;
    extension->Current = NULL;
    return NO_ERROR;
}

/* Cleared on each path. */
VP_STATUS NTAPI CardClearedOnEachPath(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    VP_STATUS status = NO_ERROR;

    extension->Current = ValueData;
    if (ValueLength < sizeof(ULONG)) {
        status = ERROR_INVALID_PARAMETER;
        goto done;
    }
    extension->Depth = *(PULONG)extension->Current;
done:
    extension->Current = NULL;
    return status;
}

/* Set and cleared under the same condition. */
VP_STATUS NTAPI CardCorrelated(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    if (ValueLength == 128)
        extension->Current = ValueData;
    extension->Depth++;
    if (ValueLength == 128)
        extension->Current = NULL;
    return NO_ERROR;
}

/* Overwritten by something that lasts. */
VP_STATUS NTAPI CardOverwritten(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->Current = ValueData;
    extension->Depth = *(PULONG)extension->Current;
    extension->Current = extension->Edid;
    return NO_ERROR;
}

/* A pointer that is the value. */
VP_STATUS NTAPI CardHandle(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    if (ValueLength == sizeof(PVOID))
        extension->Handle = *(PVOID *)ValueData;
    return NO_ERROR;
}

/* A text of the driver, chosen by the value. */
VP_STATUS NTAPI CardChoice(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->Mode = *(PULONG)ValueData == 1 ? L"fast" : L"safe";
    return NO_ERROR;
}

/* Zeroed before the return. */
VP_STATUS NTAPI CardZeroed(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->Work.Data = ValueData;
    extension->Work.Length = ValueLength;
    extension->Depth = extension->Work.Length;
    VideoPortZeroMemory(&extension->Work, sizeof(extension->Work));
    return NO_ERROR;
}

/* A copy that lasts. */
VP_STATUS NTAPI CardCopy(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    PVOID copy = VideoPortAllocatePool(HwDeviceExtension, VpPagedPool, ValueLength, 'draC');

    if (copy == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    VideoPortMoveMemory(copy, ValueData, ValueLength);
    extension->Copy = copy;
    return NO_ERROR;
}

VOID CardReadSettings(PVOID HwDeviceExtension)
{
    ULONG number = 0;

    VideoPortGetRegistryParameters(HwDeviceExtension, L"Depth", FALSE, CardDepth, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Number", FALSE, CardNumber, &number);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Edid", FALSE, CardEdid, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Name", FALSE, CardName, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Own", FALSE, CardOwn, HwDeviceExtension);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Flags", FALSE, CardFlags, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Distance", FALSE, CardDistance, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Cleared", FALSE, CardCleared, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Paths", FALSE, CardClearedOnEachPath, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Correlated", FALSE, CardCorrelated, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Overwritten", FALSE, CardOverwritten, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Handle", FALSE, CardHandle, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Choice", FALSE, CardChoice, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Zeroed", FALSE, CardZeroed, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Copy", FALSE, CardCopy, NULL);
}
