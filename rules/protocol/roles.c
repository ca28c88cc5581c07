/*
 * roles.c - the callback roles.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/protocol.h"

/* The words of the rows. A row is ROLE(id, name, definition, result, what differs from zero…): stdcall, residency not
   stated, calls not listed, any result. */
#define ROLE(id, known_as, typedef_name, result_type, ...)                                                             \
  [VP_ROLE_##id] = {.name = (known_as), .definition = (typedef_name), .result = VP_TYPE_##result_type, __VA_ARGS__}

#define COUNT(type, ...) (unsigned)(sizeof((const type[]){__VA_ARGS__}) / sizeof(type))

#define PARAMETERS(...) .parameter_count = COUNT(struct vp_parameter, __VA_ARGS__), .parameters = {__VA_ARGS__}
#define P(of_type, spelling, until) {.name = #spelling, .type = VP_TYPE_##of_type, .lent = VP_LENT_##until}
#define EXTENSION P(PVOID, HwDeviceExtension, DEVICE)
#define CONTEXT P(PVOID, Context, DRIVER)

#define BY(how, kept) .registration = VP_REGISTERED_BY_##how, .lifetime = VP_LIFETIME_##kept
#define INITIALIZATION_DATA BY(FIELD, PERMANENT)

#define IRQL(from, to) .irql = {.lowest = VP_IRQL_##from, .highest = VP_IRQL_##to}
#define INFERRED .irql_inferred = true
#define LEVEL_NOT_STATED IRQL(NOT_STATED, NOT_STATED)
/* No page states a level, but all that is named as callable needs PASSIVE_LEVEL. */
#define CALLS_PASSIVE IRQL(PASSIVE, PASSIVE), INFERRED
/* No page states a level, but pageable code cannot run at DISPATCH_LEVEL. */
#define PAGEABLE_LEVEL IRQL(PASSIVE, APC), INFERRED

#define PAGEABLE .residency = VP_RESIDENCY_SHOULD_BE_PAGEABLE
#define RESIDENT .residency = VP_RESIDENCY_MUST_BE_RESIDENT

#define CALLS(policy, list) .call_policy = VP_CALLS_##policy##_LIST, .calls = (list)

#define RESULTS(...)                                                                                                   \
  .result_rule = VP_RESULT_ONE_OF, .result_count = COUNT(int64_t, __VA_ARGS__), .results = {__VA_ARGS__}
enum { RESULT_TRUE = 1 };

#define PAGE(pages) .page = (pages)

/* ---- Calls -------------------------------------------------------------------------------------------------- */

#define REGISTER_ACCESS                                                                                                \
  VP_VideoPortReadPortUchar, VP_VideoPortReadPortUshort, VP_VideoPortReadPortUlong, VP_VideoPortReadPortBufferUchar,   \
      VP_VideoPortReadPortBufferUshort, VP_VideoPortReadPortBufferUlong, VP_VideoPortWritePortUchar,                   \
      VP_VideoPortWritePortUshort, VP_VideoPortWritePortUlong, VP_VideoPortWritePortBufferUchar,                       \
      VP_VideoPortWritePortBufferUshort, VP_VideoPortWritePortBufferUlong, VP_VideoPortReadRegisterUchar,              \
      VP_VideoPortReadRegisterUshort, VP_VideoPortReadRegisterUlong, VP_VideoPortReadRegisterBufferUchar,              \
      VP_VideoPortReadRegisterBufferUshort, VP_VideoPortReadRegisterBufferUlong, VP_VideoPortWriteRegisterUchar,       \
      VP_VideoPortWriteRegisterUshort, VP_VideoPortWriteRegisterUlong, VP_VideoPortWriteRegisterBufferUchar,           \
      VP_VideoPortWriteRegisterBufferUshort, VP_VideoPortWriteRegisterBufferUlong

/* The pages of these five services name the roles that must not call them. */
#define FORBIDDEN_BY_NAME                                                                                              \
  VP_VideoPortGetDeviceData, VP_VideoPortGetRegistryParameters, VP_VideoPortSetRegistryParameters,                     \
      VP_VideoPortSetBusData, VP_VideoPortScanRom

static const enum vp_service entry_calls[] = {VP_VideoPortZeroMemory, VP_VideoPortInitialize, VP_SERVICE_NONE};

static const enum vp_service find_adapter_calls[] = {VP_VideoPortGetAccessRanges,
                                                     VP_VideoPortVerifyAccessRanges,
                                                     VP_VideoPortGetDeviceBase,
                                                     VP_VideoPortFreeDeviceBase,
                                                     VP_VideoPortGetBusData,
                                                     VP_VideoPortGetDeviceData,
                                                     VP_VideoPortGetRegistryParameters,
                                                     VP_VideoPortSetRegistryParameters,
                                                     VP_VideoPortGetDmaAdapter,
                                                     VP_VideoPortCreateSecondaryDisplay,
                                                     VP_SERVICE_NONE};

static const enum vp_service initialize_calls[] = {VP_VideoPortGetRegistryParameters, VP_VideoPortSetRegistryParameters,
                                                   VP_SERVICE_NONE};

static const enum vp_service interrupt_calls[] = {VP_VideoPortQueueDpc,
                                                  VP_VideoPortZeroMemory,
                                                  VP_VideoPortZeroDeviceMemory,
                                                  VP_VideoPortLogError,
                                                  VP_VideoPortStallExecution,
                                                  VP_VideoPortEnableInterrupt,
                                                  VP_VideoPortDisableInterrupt,
                                                  REGISTER_ACCESS,
                                                  VP_SERVICE_NONE};

static const enum vp_service reset_calls[] = {VP_VideoPortZeroMemory, VP_VideoPortZeroDeviceMemory,
                                              VP_VideoPortStallExecution, REGISTER_ACCESS, VP_SERVICE_NONE};

static const enum vp_service timer_forbidden[] = {VP_VideoPortStopTimer, FORBIDDEN_BY_NAME, VP_SERVICE_NONE};

static const enum vp_service dpc_forbidden[] = {VP_VideoPortLockPages, VP_VideoPortUnlockPages, FORBIDDEN_BY_NAME,
                                                VP_SERVICE_NONE};

static const enum vp_service child_calls[] = {VP_VideoPortDDCMonitorHelper, VP_SERVICE_NONE};

static const enum vp_service query_device_calls[] = {VP_VideoPortGetBusData, VP_VideoPortVerifyAccessRanges,
                                                     VP_VideoPortGetDeviceBase, VP_SERVICE_NONE};

static const enum vp_service get_registry_calls[] = {VP_VideoPortGetDeviceBase, VP_SERVICE_NONE};

static const enum vp_service exposed_calls[] = {VP_VideoPortAcquireDeviceLock, VP_VideoPortReleaseDeviceLock,
                                                VP_SERVICE_NONE};

/* ---- Rows --------------------------------------------------------------------------------------------------- */

#define I2C_LINE(id, known_as, typedef_name, result_type, page_name, parameters)                                       \
  ROLE(id, known_as, typedef_name, result_type, parameters, BY(STRUCTURE, TEMPORARY), CALLS_PASSIVE, PAGEABLE,         \
       PAGE("nc-video-" page_name ".md; D:i2c-bus-and-child-devices-of-the-display-adapter.md"))

#define IO_PORT(id, known_as, typedef_name, page_name, parameters)                                                     \
  ROLE(id, known_as, typedef_name, VP_STATUS, parameters, BY(STRUCTURE, PERMANENT), PAGEABLE_LEVEL, PAGEABLE,          \
       PAGE("nc-video-" page_name ".md; miniport/ns-miniport-_emulator_access_entry.md (lifetimes INF)"))
#define PORT P(ULONG_PTR, Context, DRIVER), P(ULONG, Port, NOT), P(UCHAR, AccessMode, NOT)

#define REFERENCE(id, known_as, typedef_name, page_name)                                                               \
  ROLE(id, known_as, typedef_name, VOID, .convention = VP_CONVENTION_C, PARAMETERS(CONTEXT), BY(INTERFACE, NONE),      \
       LEVEL_NOT_STATED,                                                                                               \
       PAGE("miniport/nc-miniport-" page_name ".md; miniport/ns-miniport-_interface.md; "                              \
            "nc-video-pvideo_hw_query_interface.md"))

static const struct vp_role_row rows[VP_ROLE_COUNT] = {
    [VP_ROLE_NONE] = {.name = "", .definition = "", LEVEL_NOT_STATED, PAGE("")},

    /* No page says how long the two contexts stay good: they are only passed on. */
    ROLE(DRIVER_ENTRY, "DriverEntry", "", ULONG, PARAMETERS(P(PVOID, Context1, NOT), P(PVOID, Context2, NOT)),
         BY(NAME, NONE), CALLS_PASSIVE, PAGEABLE, CALLS(TYPICAL, entry_calls),
         PAGE("D:driverentry-of-video-miniport-driver.md; nf-video-videoportinitialize.md")),

    ROLE(FIND_ADAPTER, "HwVidFindAdapter", "PVIDEO_HW_FIND_ADAPTER", VP_STATUS,
         PARAMETERS(EXTENSION, P(PVOID, HwContext, DRIVER), P(PWSTR, ArgumentString, CALL),
                    P(PVIDEO_PORT_CONFIG_INFO, ConfigInfo, CALL), P(PUCHAR, Again, CALL)),
         INITIALIZATION_DATA, CALLS_PASSIVE, PAGEABLE, CALLS(TYPICAL, find_adapter_calls),
         RESULTS(VP_NO_ERROR, VP_ERROR_INVALID_PARAMETER, VP_ERROR_DEV_NOT_EXIST),
         PAGE("nc-video-pvideo_hw_find_adapter.md; D:enabling-dualview.md (lifetimes INF)")),

    ROLE(INITIALIZE, "HwVidInitialize", "PVIDEO_HW_INITIALIZE", BOOLEAN, PARAMETERS(EXTENSION), INITIALIZATION_DATA,
         CALLS_PASSIVE, PAGEABLE, CALLS(TYPICAL, initialize_calls), PAGE("nc-video-pvideo_hw_initialize.md")),

    ROLE(INTERRUPT, "HwVidInterrupt", "PVIDEO_HW_INTERRUPT", BOOLEAN, PARAMETERS(EXTENSION), INITIALIZATION_DATA,
         IRQL(DIRQL, DIRQL), INFERRED, RESIDENT, CALLS(CLOSED, interrupt_calls),
         PAGE("nc-video-pvideo_hw_interrupt.md")),

    /* Handling IOCTL_VIDEO_MAP_VIDEO_MEMORY calls VideoPortMapMemory, which needs PASSIVE_LEVEL. */
    ROLE(START_IO, "HwVidStartIO", "PVIDEO_HW_START_IO", BOOLEAN,
         PARAMETERS(EXTENSION, P(PVIDEO_REQUEST_PACKET, RequestPacket, REQUEST)), INITIALIZATION_DATA, CALLS_PASSIVE,
         PAGEABLE, RESULTS(RESULT_TRUE),
         PAGE("nc-video-pvideo_hw_start_io.md; D:processing-video-requests--windows-2000-model-.md; "
              "nf-video-videoportmapmemory.md")),

    ROLE(RESET_HW, "HwVidResetHw", "PVIDEO_HW_RESET_HW", BOOLEAN,
         PARAMETERS(EXTENSION, P(ULONG, Columns, NOT), P(ULONG, Rows, NOT)), INITIALIZATION_DATA, IRQL(PASSIVE, HIGH),
         RESIDENT, CALLS(CLOSED, reset_calls),
         PAGE("nc-video-pvideo_hw_reset_hw.md; D:resetting-the-adapter-in-video-miniport-drivers.md")),

    ROLE(TIMER, "HwVidTimer", "PVIDEO_HW_TIMER", VOID, PARAMETERS(EXTENSION), INITIALIZATION_DATA, LEVEL_NOT_STATED,
         RESIDENT, CALLS(FORBIDDEN, timer_forbidden),
         PAGE("nc-video-pvideo_hw_timer.md; nf-video-videoportstoptimer.md; nf-video-videoportgetdevicedata.md")),

    /* Reserved for system use: no page describes it, nor the opaque PDMA. */
    ROLE(START_DMA, "HwVidStartDma", "PVIDEO_HW_START_DMA", HW_DMA_RETURN, PARAMETERS(EXTENSION, P(PDMA, pDma, NOT)),
         INITIALIZATION_DATA, LEVEL_NOT_STATED, PAGE("HDR")),

    ROLE(SET_POWER, "HwVidSetPowerState", "PVIDEO_HW_POWER_SET", VP_STATUS,
         PARAMETERS(EXTENSION, P(ULONG, HwId, NOT), P(PVIDEO_POWER_MANAGEMENT, VideoPowerControl, CALL)),
         INITIALIZATION_DATA, PAGEABLE_LEVEL, PAGEABLE, RESULTS(VP_NO_ERROR),
         PAGE("nc-video-pvideo_hw_power_set.md; ntddvdeo/ns-ntddvdeo-_video_power_management.md (lifetime INF)")),

    ROLE(GET_POWER, "HwVidGetPowerState", "PVIDEO_HW_POWER_GET", VP_STATUS,
         PARAMETERS(EXTENSION, P(ULONG, HwId, NOT), P(PVIDEO_POWER_MANAGEMENT, VideoPowerControl, CALL)),
         INITIALIZATION_DATA, PAGEABLE_LEVEL, PAGEABLE, RESULTS(VP_NO_ERROR, VP_ERROR_DEVICE_REINITIALIZATION_NEEDED),
         PAGE("nc-video-pvideo_hw_power_get.md; ntddvdeo/ns-ntddvdeo-_video_power_management.md (lifetime INF)")),

    ROLE(GET_CHILD_DESCRIPTOR, "HwVidGetVideoChildDescriptor", "PVIDEO_HW_GET_CHILD_DESCRIPTOR", VP_STATUS,
         PARAMETERS(EXTENSION, P(PVIDEO_CHILD_ENUM_INFO, ChildEnumInfo, CALL),
                    P(PVIDEO_CHILD_TYPE, VideoChildType, CALL), P(PUCHAR, pChildDescriptor, CALL), P(PULONG, UId, CALL),
                    P(PULONG, pUnused, CALL)),
         INITIALIZATION_DATA, CALLS_PASSIVE, PAGEABLE, CALLS(TYPICAL, child_calls),
         RESULTS(VP_ERROR_CONTINUE, VP_ERROR_NO_MORE_DEVICES, VP_ERROR_INVALID_NAME),
         PAGE("nc-video-pvideo_hw_get_child_descriptor.md (lifetimes INF)")),

    ROLE(QUERY_INTERFACE, "HwVidQueryInterface", "PVIDEO_HW_QUERY_INTERFACE", VP_STATUS,
         PARAMETERS(EXTENSION, P(PQUERY_INTERFACE, QueryInterface, CALL)), INITIALIZATION_DATA, PAGEABLE_LEVEL,
         PAGEABLE, PAGE("nc-video-pvideo_hw_query_interface.md; ns-video-_query_interface.md (lifetime INF)")),

    ROLE(LEGACY_RESOURCES, "HwVidLegacyResources", "PVIDEO_HW_LEGACYRESOURCES", VOID,
         PARAMETERS(P(ULONG, VendorId, NOT), P(ULONG, DeviceId, NOT),
                    P(PVIDEO_ACCESS_RANGE_PTR, LegacyResourceList, CALL), P(PULONG, LegacyResourceCount, CALL)),
         INITIALIZATION_DATA, PAGEABLE_LEVEL, PAGEABLE, PAGE("nc-video-pvideo_hw_legacyresources.md (lifetimes INF)")),

    ROLE(QUERY_DEVICE, "HwVidQueryDeviceCallback", "PMINIPORT_QUERY_DEVICE_ROUTINE", VP_STATUS,
         PARAMETERS(EXTENSION, CONTEXT, P(VIDEO_DEVICE_DATA_TYPE, DeviceDataType, NOT), P(PVOID, Identifier, CALL),
                    P(ULONG, IdentifierLength, NOT), P(PVOID, ConfigurationData, CALL),
                    P(ULONG, ConfigurationDataLength, NOT), P(PVOID, ComponentInformation, CALL),
                    P(ULONG, ComponentInformationLength, NOT)),
         BY(ARGUMENT, TEMPORARY), CALLS_PASSIVE, PAGEABLE, CALLS(TYPICAL, query_device_calls),
         PAGE("nc-video-pminiport_query_device_routine.md (lifetimes INF)")),

    ROLE(GET_REGISTRY, "HwVidQueryNamedValueCallback", "PMINIPORT_GET_REGISTRY_ROUTINE", VP_STATUS,
         PARAMETERS(EXTENSION, CONTEXT, P(PWSTR, ValueName, CALL), P(PVOID, ValueData, CALL_STACK),
                    P(ULONG, ValueLength, NOT)),
         BY(ARGUMENT, TEMPORARY), CALLS_PASSIVE, PAGEABLE, CALLS(TYPICAL, get_registry_calls),
         PAGE("nc-video-pminiport_get_registry_routine.md; nf-video-videoportgetdevicebase.md")),

    ROLE(EXECUTE_DMA, "HwVidExecuteDma", "PEXECUTE_DMA", VOID,
         PARAMETERS(EXTENSION, P(PVP_DMA_ADAPTER, VpDmaAdapter, PUT_DMA),
                    P(PVP_SCATTER_GATHER_LIST, SGList, COMPLETE_DMA), CONTEXT),
         BY(ARGUMENT, TEMPORARY), IRQL(DISPATCH, DISPATCH), RESIDENT,
         PAGE("nc-video-pexecute_dma.md; nf-video-videoportstartdma.md; nf-video-videoportputdmaadapter.md")),

    /* At VpLowPriority it runs at the highest level that masks no interrupt, which is DISPATCH_LEVEL. */
    ROLE(SYNCHRONIZE, "HwVidSynchronizeExecutionCallback", "PMINIPORT_SYNCHRONIZE_ROUTINE", BOOLEAN,
         PARAMETERS(CONTEXT), BY(ARGUMENT, TEMPORARY), IRQL(DISPATCH, DIRQL), RESIDENT, CALLS(CLOSED, interrupt_calls),
         PAGE("nc-video-pminiport_synchronize_routine.md; nf-video-videoportsynchronizeexecution.md; "
              "D:when-to-implement-a-hwvidsynchronizeexecutioncallback-routine.md")),

    ROLE(DPC, "HwVidDpcRoutine", "PMINIPORT_DPC_ROUTINE", VOID, PARAMETERS(EXTENSION, CONTEXT), BY(ARGUMENT, ONE_SHOT),
         IRQL(DISPATCH, DISPATCH), RESIDENT, CALLS(FORBIDDEN, dpc_forbidden),
         PAGE("nc-video-pminiport_dpc_routine.md; nf-video-videoportqueuedpc.md; MSDN:ff567672")),

    /* The level is said to be raised, and pageable code and data are ruled out. */
    ROLE(BUGCHECK, "HwVidBugcheckCallback", "PVIDEO_BUGCHECK_CALLBACK", VOID,
         PARAMETERS(EXTENSION, P(ULONG, BugcheckCode, NOT), P(PUCHAR, Buffer, CALL), P(ULONG, BufferSize, NOT)),
         BY(ARGUMENT, PERMANENT), IRQL(DISPATCH, HIGH), INFERRED, RESIDENT,
         PAGE("nc-video-pvideo_bugcheck_callback.md; nf-video-videoportregisterbugcheckcallback.md (lifetime INF)")),

    ROLE(BANKED_MEMORY, "HwVidBankedMemoryCallback", "PBANKED_SECTION_ROUTINE", VOID,
         PARAMETERS(P(ULONG, ReadBank, NOT), P(ULONG, WriteBank, NOT), CONTEXT), BY(ARGUMENT, PERMANENT),
         IRQL(APC, APC), RESIDENT, PAGE("NT4:vmpfncs_2; nf-video-videoportmapbankedmemory.md")),

    I2C_LINE(WRITE_CLOCK_LINE, "WriteClockLine", "PVIDEO_WRITE_CLOCK_LINE", VOID, "pvideo_write_clock_line",
             PARAMETERS(EXTENSION, P(UCHAR, Data, NOT))),
    I2C_LINE(WRITE_DATA_LINE, "WriteDataLine", "PVIDEO_WRITE_DATA_LINE", VOID, "pvideo_write_data_line",
             PARAMETERS(EXTENSION, P(UCHAR, Data, NOT))),
    I2C_LINE(READ_CLOCK_LINE, "ReadClockLine", "PVIDEO_READ_CLOCK_LINE", BOOLEAN, "pvideo_read_clock_line",
             PARAMETERS(EXTENSION)),
    I2C_LINE(READ_DATA_LINE, "ReadDataLine", "PVIDEO_READ_DATA_LINE", BOOLEAN, "pvideo_read_data_line",
             PARAMETERS(EXTENSION)),

    IO_PORT(IO_PORT_UCHAR, "SvgaHwIoPortUchar", "PDRIVER_IO_PORT_UCHAR", "pdriver_io_port_uchar",
            PARAMETERS(PORT, P(PUCHAR, Data, CALL))),
    IO_PORT(IO_PORT_USHORT, "SvgaHwIoPortUshort", "PDRIVER_IO_PORT_USHORT", "pdriver_io_port_ushort",
            PARAMETERS(PORT, P(PUSHORT, Data, CALL))),
    IO_PORT(IO_PORT_ULONG, "SvgaHwIoPortUlong", "PDRIVER_IO_PORT_ULONG", "pdriver_io_port_ulong",
            PARAMETERS(PORT, P(PULONG, Data, CALL))),
    IO_PORT(IO_PORT_UCHAR_STRING, "SvgaHwIoPortUcharString", "PDRIVER_IO_PORT_UCHAR_STRING",
            "pdriver_io_port_uchar_string", PARAMETERS(PORT, P(PUCHAR, Data, CALL), P(ULONG, DataLength, NOT))),
    IO_PORT(IO_PORT_USHORT_STRING, "SvgaHwIoPortUshortString", "PDRIVER_IO_PORT_USHORT_STRING",
            "pdriver_io_port_ushort_string", PARAMETERS(PORT, P(PUSHORT, Data, CALL), P(ULONG, DataLength, NOT))),
    IO_PORT(IO_PORT_ULONG_STRING, "SvgaHwIoPortUlongString", "PDRIVER_IO_PORT_ULONG_STRING",
            "pdriver_io_port_ulong_string", PARAMETERS(PORT, P(PULONG, Data, CALL), P(ULONG, DataLength, NOT))),

    REFERENCE(INTERFACE_REFERENCE, "InterfaceReference", "PINTERFACE_REFERENCE", "pinterface_reference"),
    REFERENCE(INTERFACE_DEREFERENCE, "InterfaceDereference", "PINTERFACE_DEREFERENCE", "pinterface_dereference"),

    /* The documents fix no signature for the functions of a miniport's own interface. */
    ROLE(EXPOSED_INTERFACE, "function exposed by HwVidQueryInterface", "", VOID, .any_signature = true,
         BY(INTERFACE, NONE), LEVEL_NOT_STATED, CALLS(TYPICAL, exposed_calls),
         PAGE("nc-video-pvideo_hw_query_interface.md")),
};

const struct vp_role_row *vp_role_row(enum vp_role role) { return &rows[role]; }

bool vp_role_takes_extension(enum vp_role role) {
  const struct vp_role_row *row = vp_role_row(role);
  return row->parameter_count != 0 && row->parameters[0].lent == VP_LENT_DEVICE;
}
