// RUN: %check-case %s
// Local structures, pool that is freed, helpers that clean up.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef struct _READER {
    PUCHAR Position;
    PUCHAR End;
    PWSTR Name;
} READER, *PREADER;

typedef struct _HW_DEVICE_EXTENSION {
    ULONG Sum;
    PREADER Reader;
    PVOID Block;
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

static ULONG CardNext(PREADER Reader)
{
    return Reader->Position < Reader->End ? *Reader->Position++ : 0;
}

/* A reader on the stack. */
VP_STATUS NTAPI CardParse(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    READER reader;

    reader.Position = ValueData;
    reader.End = reader.Position + ValueLength;
    reader.Name = ValueName;
    while (reader.Position < reader.End)
        extension->Sum += CardNext(&reader);
    return NO_ERROR;
}

/* The device extension leads to the reader only while it is needed. */
static VOID CardOpen(PHW_DEVICE_EXTENSION Extension, PREADER Reader)
{
    Extension->Reader = Reader;
}

static VOID CardClose(PHW_DEVICE_EXTENSION Extension)
{
    Extension->Reader = NULL;
}

VP_STATUS NTAPI CardParseOpen(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    READER reader = {ValueData, (PUCHAR)ValueData + ValueLength, ValueName};

    CardOpen(extension, &reader);
    extension->Sum += CardNext(extension->Reader);
    CardClose(extension);
    return NO_ERROR;
}

/* A block from the pool, freed before the return. */
VP_STATUS NTAPI CardParsePool(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    PREADER reader = VideoPortAllocatePool(HwDeviceExtension, VpPagedPool, sizeof(READER), 'draC');

    if (reader == NULL)
        return ERROR_NOT_ENOUGH_MEMORY;
    reader->Position = ValueData;
    reader->End = reader->Position + ValueLength;
    reader->Name = ValueName;
    extension->Sum += CardNext(reader);
    VideoPortFreePool(HwDeviceExtension, reader);
    return NO_ERROR;
}

/* A table of readers on the stack, by way of a pointer. */
VP_STATUS NTAPI CardParseTwo(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;
    READER readers[2] = {{0}};
    PREADER reader = &readers[ValueLength > 16];

    reader->Position = ValueData;
    reader->End = (PUCHAR)ValueData + ValueLength;
    extension->Sum += CardNext(reader);
    return NO_ERROR;
}

/* The helper stores what lasts, for another caller. */
static VOID CardKeep(PHW_DEVICE_EXTENSION Extension, PVOID Block)
{
    Extension->Block = Block;
}

VP_STATUS NTAPI CardKeepCopy(PVOID HwDeviceExtension, PVOID Context, PWSTR ValueName, PVOID ValueData,
                          ULONG ValueLength)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    if (extension->Block == NULL)
        CardKeep(extension, VideoPortAllocatePool(HwDeviceExtension, VpPagedPool, 64, 'draC'));
    if (extension->Block != NULL && ValueLength <= 64)
        VideoPortMoveMemory(extension->Block, ValueData, ValueLength);
    return NO_ERROR;
}

VOID CardReadSettings(PVOID HwDeviceExtension)
{
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Parse", FALSE, CardParse, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Open", FALSE, CardParseOpen, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Pool", FALSE, CardParsePool, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Two", FALSE, CardParseTwo, NULL);
    VideoPortGetRegistryParameters(HwDeviceExtension, L"Copy", FALSE, CardKeepCopy, NULL);
}
