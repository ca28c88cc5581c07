// RUN: %check-case %s
// Locals, const tables, parameters, and what is no temporary callback.

#include <dderror.h>
#include <devioctl.h>
#include <miniport.h>
#include <ntddvdeo.h>
#include <video.h>

typedef BOOLEAN (NTAPI *PQUEUE_DPC)(PVOID, PMINIPORT_DPC_ROUTINE, PVOID);

typedef struct _CARD_OPERATIONS {
    PMINIPORT_SYNCHRONIZE_ROUTINE Latch;
    ULONG Delay;
} CARD_OPERATIONS;

typedef struct _HW_DEVICE_EXTENSION {
    PVP_DMA_ADAPTER Adapter;
    ULONG Length;
    ULONG Variant;
    ULONG Delay;
    BOOLEAN Default;
    const CARD_OPERATIONS *Operations;
    PMINIPORT_DPC_ROUTINE Dpc;
    PVIDEO_BUGCHECK_CALLBACK Bugcheck;
    PQUEUE_DPC QueueDpc;
    PMINIPORT_SYNCHRONIZE_ROUTINE Current;
    VOID (*Blank)(PVOID);
    UCHAR Edid[256];
} HW_DEVICE_EXTENSION, *PHW_DEVICE_EXTENSION;

BOOLEAN NTAPI CardLatch(PVOID Context);
BOOLEAN NTAPI CardLatchWide(PVOID Context);
VOID NTAPI CardDpc(PVOID HwDeviceExtension, PVOID Context);
VOID NTAPI CardBugcheck(PVOID HwDeviceExtension, ULONG BugcheckCode, PUCHAR Buffer, ULONG BufferSize);
VOID CardBlank(PVOID Extension);
VOID NTAPI CardExecuteDma(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context);
VOID NTAPI CardExecuteDmaBlocks(PVOID HwDeviceExtension, PVP_DMA_ADAPTER VpDmaAdapter, PVP_SCATTER_GATHER_LIST SGList,
                PVOID Context);
VOID NTAPI CardWriteClock(PVOID HwDeviceExtension, UCHAR Data);
VOID NTAPI CardWriteData(PVOID HwDeviceExtension, UCHAR Data);
BOOLEAN NTAPI CardReadClock(PVOID HwDeviceExtension);
BOOLEAN NTAPI CardReadData(PVOID HwDeviceExtension);
VP_STATUS NTAPI CardFindAdapter(PVOID HwDeviceExtension, PVOID HwContext, PWSTR ArgumentString,
                                PVIDEO_PORT_CONFIG_INFO ConfigInfo, PUCHAR Again);
BOOLEAN NTAPI CardStartIO(PVOID HwDeviceExtension, PVIDEO_REQUEST_PACKET RequestPacket);

static const CARD_OPERATIONS AllOperations[] = {{CardLatch, 10}, {CardLatchWide, 20}};
static PMINIPORT_SYNCHRONIZE_ROUTINE const Latches[] = {CardLatch, CardLatchWide};

/* A local variable chooses. */
VP_STATUS CardTransfer(PHW_DEVICE_EXTENSION extension, PVOID mdl, ULONG length)
{
    PEXECUTE_DMA execute = extension->Variant != 0 ? CardExecuteDmaBlocks : CardExecuteDma;
    VP_STATUS status;

    extension->Length = length;
    status = VideoPortStartDma(extension, extension->Adapter, mdl, 0, &extension->Length, execute, extension, TRUE);
    return status == NO_ERROR && extension->Length < length ? ERROR_MORE_DATA : status;
}

/* A const table. */
BOOLEAN CardUpdate(PHW_DEVICE_EXTENSION extension)
{
    return VideoPortSynchronizeExecution(extension, VpMediumPriority, Latches[extension->Variant & 1], extension);
}

/* A pointer to a const table, kept. */
BOOLEAN CardUpdateByTable(PHW_DEVICE_EXTENSION extension)
{
    extension->Operations = &AllOperations[extension->Variant & 1];
    extension->Delay = extension->Operations->Delay;
    return VideoPortSynchronizeExecution(extension, VpMediumPriority, extension->Operations->Latch, extension);
}

/* A parameter that is handed on. */
static BOOLEAN CardSynchronize(PHW_DEVICE_EXTENSION extension, PMINIPORT_SYNCHRONIZE_ROUTINE routine)
{
    return VideoPortSynchronizeExecution(extension, VpMediumPriority, routine, extension);
}

BOOLEAN CardUpdateTwice(PHW_DEVICE_EXTENSION extension)
{
    return CardSynchronize(extension, CardLatch) && CardSynchronize(extension, CardLatchWide);
}

/* What the choice depends on, and what is known about it. */
BOOLEAN CardChoose(PHW_DEVICE_EXTENSION extension, PMINIPORT_SYNCHRONIZE_ROUTINE routine)
{
    extension->Variant = routine == CardLatchWide;
    extension->Default = routine == CardLatch;
    return VideoPortSynchronizeExecution(extension, VpMediumPriority, routine, extension);
}

/* A local copy of the table. */
BOOLEAN CardUpdateByCopy(PHW_DEVICE_EXTENSION extension)
{
    CARD_OPERATIONS operations = AllOperations[0];

    if (extension->Variant == 1)
        operations.Latch = CardLatchWide;
    return VideoPortSynchronizeExecution(extension, VpMediumPriority, operations.Latch, extension);
}

/* Stored while it is needed. */
BOOLEAN CardUpdateCleared(PHW_DEVICE_EXTENSION extension)
{
    BOOLEAN result;

    extension->Current = CardLatch;
    result = VideoPortSynchronizeExecution(extension, VpMediumPriority, extension->Current, extension);
    extension->Current = NULL;
    return result;
}

/* The DDC control on the stack. */
BOOLEAN CardReadEdid(PHW_DEVICE_EXTENSION extension)
{
    DDC_CONTROL control;

    control.Size = sizeof(control);
    control.I2CCallbacks.WriteClockLine = CardWriteClock;
    control.I2CCallbacks.WriteDataLine = CardWriteData;
    control.I2CCallbacks.ReadClockLine = CardReadClock;
    control.I2CCallbacks.ReadDataLine = CardReadData;
    control.EdidSegment = 0;
    return VideoPortDDCMonitorHelper(extension, &control, extension->Edid, sizeof(extension->Edid));
}

/* The port keeps these itself; and functions of the port may be kept. */
BOOLEAN NTAPI CardInitialize(PVOID HwDeviceExtension)
{
    PHW_DEVICE_EXTENSION extension = HwDeviceExtension;

    extension->Dpc = CardDpc;
    extension->Bugcheck = CardBugcheck;
    extension->Blank = CardBlank;
    return TRUE;
}

VOID CardInterruptWork(PHW_DEVICE_EXTENSION extension)
{
    extension->QueueDpc(extension, CardDpc, NULL);
}

VP_STATUS CardGetFunctions(PHW_DEVICE_EXTENSION extension, PVIDEO_PORT_CONFIG_INFO config)
{
    extension->QueueDpc = (PQUEUE_DPC)config->VideoPortGetProcAddress(extension, (PUCHAR)"VideoPortQueueDpc");
    return extension->QueueDpc != NULL ? NO_ERROR : ERROR_INVALID_FUNCTION;
}

ULONG NTAPI DriverEntry(PVOID Context1, PVOID Context2)
{
    VIDEO_HW_INITIALIZATION_DATA data;

    VideoPortZeroMemory(&data, sizeof(data));
    data.HwInitDataSize = sizeof(data);
    data.HwFindAdapter = CardFindAdapter;
    data.HwInitialize = CardInitialize;
    data.HwStartIO = CardStartIO;
    data.HwDeviceExtensionSize = sizeof(HW_DEVICE_EXTENSION);
    return VideoPortInitialize(Context1, Context2, &data, NULL);
}
