/*
 * structures.c - structures with function pointers, and structures that state their own size.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/protocol.h"

#include <string.h>

/* ---- Members, in the order in which the header has them ------------------------------------------------------ */

#define SIZE_MEMBER {"Size", VP_MEMBER_SIZE, VP_ROLE_NONE, NULL}
#define VERSION_MEMBER {"Version", VP_MEMBER_VERSION, VP_ROLE_NONE, NULL}
#define NUMBER(name) {#name, VP_MEMBER_NUMBER, VP_ROLE_NONE, NULL}
#define POINTER(name) {#name, VP_MEMBER_POINTER, VP_ROLE_NONE, NULL}
#define RESERVED(name) {#name, VP_MEMBER_RESERVED, VP_ROLE_NONE, NULL}
#define NESTED(name, tag) {#name, VP_MEMBER_STRUCTURE, VP_ROLE_NONE, #tag}
#define CALLBACK(name, role, definition) {#name, VP_MEMBER_CALLBACK, VP_ROLE_##role, #definition}
#define PROVIDED(name, definition) {#name, VP_MEMBER_PROVIDED, VP_ROLE_NONE, #definition}

/* What every interface begins with. Who hands the interface out supplies the two functions: the miniport in
   HwVidQueryInterface, the port in VideoPortQueryServices. */
#define INTERFACE_MEMBERS                                                                                              \
  SIZE_MEMBER, VERSION_MEMBER, {"Context", VP_MEMBER_CONTEXT, VP_ROLE_NONE, NULL},                                     \
      {"InterfaceReference", VP_MEMBER_REFERENCE, VP_ROLE_INTERFACE_REFERENCE, "PINTERFACE_REFERENCE"},                \
      {"InterfaceDereference", VP_MEMBER_DEREFERENCE, VP_ROLE_INTERFACE_DEREFERENCE, "PINTERFACE_DEREFERENCE"}

#define AGP_MEMBERS                                                                                                    \
  PROVIDED(AgpReservePhysical, PAGP_RESERVE_PHYSICAL), PROVIDED(AgpReleasePhysical, PAGP_RELEASE_PHYSICAL),            \
      PROVIDED(AgpCommitPhysical, PAGP_COMMIT_PHYSICAL), PROVIDED(AgpFreePhysical, PAGP_FREE_PHYSICAL),                \
      PROVIDED(AgpReserveVirtual, PAGP_RESERVE_VIRTUAL), PROVIDED(AgpReleaseVirtual, PAGP_RELEASE_VIRTUAL),            \
      PROVIDED(AgpCommitVirtual, PAGP_COMMIT_VIRTUAL), PROVIDED(AgpFreeVirtual, PAGP_FREE_VIRTUAL)

#define LINE_MEMBERS                                                                                                   \
  CALLBACK(WriteClockLine, WRITE_CLOCK_LINE, PVIDEO_WRITE_CLOCK_LINE),                                                 \
      CALLBACK(WriteDataLine, WRITE_DATA_LINE, PVIDEO_WRITE_DATA_LINE),                                                \
      CALLBACK(ReadClockLine, READ_CLOCK_LINE, PVIDEO_READ_CLOCK_LINE),                                                \
      CALLBACK(ReadDataLine, READ_DATA_LINE, PVIDEO_READ_DATA_LINE)

static const struct vp_member_row ddc_control[] = {SIZE_MEMBER, NESTED(I2CCallbacks, I2C_CALLBACKS),
                                                   NUMBER(EdidSegment)};

/* Routine is declared as PVOID: AccessType and StringSupport decide which of the six IO_PORT roles it has. */
static const struct vp_member_row emulator_access_entry[] = {
    NUMBER(BasePort),   NUMBER(NumConsecutivePorts), NUMBER(AccessType),
    NUMBER(AccessMode), NUMBER(StringSupport),       {"Routine", VP_MEMBER_CALLBACK, VP_ROLE_NONE, NULL}};

static const struct vp_member_row i2c_callbacks[] = {LINE_MEMBERS};

static const struct vp_member_row base_interface[] = {INTERFACE_MEMBERS};

/* The structure's page lists one more member, DeviceUid, which neither it nor the header explains. */
static const struct vp_member_row query_interface[] = {POINTER(InterfaceType), SIZE_MEMBER, VERSION_MEMBER,
                                                       POINTER(Interface), POINTER(InterfaceSpecificData)};

static const struct vp_member_row i2c_control[] = {LINE_MEMBERS, NUMBER(I2CDelay)};

static const struct vp_member_row agp_interface[] = {INTERFACE_MEMBERS, AGP_MEMBERS, NUMBER(AgpAllocationLimit)};

static const struct vp_member_row agp_interface_2[] = {INTERFACE_MEMBERS, AGP_MEMBERS, NUMBER(AgpAllocationLimit),
                                                       PROVIDED(AgpSetRate, PAGP_SET_RATE)};

static const struct vp_member_row agp_services[] = {AGP_MEMBERS, NUMBER(AllocationLimit)};

static const struct vp_member_row config_info[] = {
    {"Length", VP_MEMBER_SIZE, VP_ROLE_NONE, NULL},
    NUMBER(SystemIoBusNumber),
    NUMBER(AdapterInterfaceType),
    NUMBER(BusInterruptLevel),
    NUMBER(BusInterruptVector),
    NUMBER(InterruptMode),
    NUMBER(NumEmulatorAccessEntries),
    POINTER(EmulatorAccessEntries),
    NUMBER(EmulatorAccessEntriesContext),
    NUMBER(VdmPhysicalVideoMemoryAddress),
    NUMBER(VdmPhysicalVideoMemoryLength),
    NUMBER(HardwareStateSize),
    RESERVED(DmaChannel),
    RESERVED(DmaPort),
    RESERVED(DmaShareable),
    NUMBER(InterruptShareable),
    RESERVED(Master),
    RESERVED(DmaWidth),
    RESERVED(DmaSpeed),
    RESERVED(bMapBuffers),
    RESERVED(NeedPhysicalAddresses),
    RESERVED(DemandMode),
    RESERVED(MaximumTransferLength),
    RESERVED(NumberOfPhysicalBreaks),
    RESERVED(ScatterGather),
    RESERVED(MaximumScatterGatherChunkSize),
    PROVIDED(VideoPortGetProcAddress, PVIDEO_PORT_GET_PROC_ADDRESS),
    POINTER(DriverRegistryPath),
    NUMBER(SystemMemorySize),
};

/* The header declares these functions without a typedef. */
static const struct vp_member_row debug_report_interface[] = {
    INTERFACE_MEMBERS,
    {"DbgReportCreate", VP_MEMBER_PROVIDED, VP_ROLE_NONE, NULL},
    {"DbgReportSecondaryData", VP_MEMBER_PROVIDED, VP_ROLE_NONE, NULL},
    {"DbgReportComplete", VP_MEMBER_PROVIDED, VP_ROLE_NONE, NULL}};

static const struct vp_member_row i2c_interface[] = {INTERFACE_MEMBERS, PROVIDED(I2CStart, PI2C_START),
                                                     PROVIDED(I2CStop, PI2C_STOP), PROVIDED(I2CWrite, PI2C_WRITE),
                                                     PROVIDED(I2CRead, PI2C_READ)};

static const struct vp_member_row i2c_interface_2[] = {INTERFACE_MEMBERS, PROVIDED(I2CStart, PI2C_START_2),
                                                       PROVIDED(I2CStop, PI2C_STOP_2), PROVIDED(I2CWrite, PI2C_WRITE_2),
                                                       PROVIDED(I2CRead, PI2C_READ_2)};

static const struct vp_member_row int10_interface[] = {INTERFACE_MEMBERS,
                                                       PROVIDED(Int10AllocateBuffer, PINT10_ALLOCATE_BUFFER),
                                                       PROVIDED(Int10FreeBuffer, PINT10_FREE_BUFFER),
                                                       PROVIDED(Int10ReadMemory, PINT10_READ_MEMORY),
                                                       PROVIDED(Int10WriteMemory, PINT10_WRITE_MEMORY),
                                                       PROVIDED(Int10CallBios, PINT10_CALL_BIOS)};

static const struct vp_member_row memory_protection_interface[] = {
    INTERFACE_MEMBERS, PROVIDED(VideoPortProtectWCMemory, PROTECT_WC_MEMORY),
    PROVIDED(VideoPortRestoreWCMemory, RESTORE_WC_MEMORY)};

static const struct vp_member_row version_info[] = {
    SIZE_MEMBER,         NUMBER(MajorVersion),     NUMBER(MinorVersion),
    NUMBER(BuildNumber), NUMBER(ServicePackMajor), NUMBER(ServicePackMinor)};

/* ---- Structures, sorted by tag -------------------------------------------------------------------------------- */

/* The values of VIDEO_PORT_SERVICES that have an interface. */
enum { NO_SERVICES, AGP = 1, I2C = 2, INT10 = 4, DEBUG_REPORT = 5, WC_MEMORY_PROTECTION = 6 };

#define STRUCTURE(of_tag, by, of_members, services, of_version, level, ...)                                            \
  {.tag = #of_tag,                                                                                                     \
   .filled_by = (by),                                                                                                  \
   .member_count = sizeof(of_members) / sizeof(of_members)[0],                                                         \
   .members = (of_members),                                                                                            \
   .services_type = (services),                                                                                        \
   .version = (of_version),                                                                                            \
   .irql = {.lowest = VP_IRQL_##level, .highest = VP_IRQL_##level},                                                    \
   .page = __VA_ARGS__}
#define PLAIN(tag, by, members, pages) STRUCTURE(tag, by, members, NO_SERVICES, 0, NOT_STATED, pages)

static const struct vp_structure_row rows[] = {
    PLAIN(DDC_CONTROL, "driver", ddc_control, "ns-video-_ddc_control.md"),
    PLAIN(EMULATOR_ACCESS_ENTRY, "driver", emulator_access_entry, "miniport/ns-miniport-_emulator_access_entry.md"),
    PLAIN(I2C_CALLBACKS, "driver", i2c_callbacks, "ns-video-_i2c_callbacks.md"),
    PLAIN(INTERFACE, "whoever hands the interface out", base_interface, "miniport/ns-miniport-_interface.md"),
    PLAIN(QUERY_INTERFACE, "querying driver", query_interface, "ns-video-_query_interface.md"),
    PLAIN(VIDEO_I2C_CONTROL, "driver", i2c_control, "HDR"),
    STRUCTURE(VIDEO_PORT_AGP_INTERFACE, "port", agp_interface, AGP, 1, PASSIVE,
              "ns-video-_video_port_agp_interface.md; nf-video-videoportqueryservices.md"),
    STRUCTURE(VIDEO_PORT_AGP_INTERFACE_2, "port", agp_interface_2, AGP, 2, PASSIVE,
              "ns-video-_video_port_agp_interface_2.md; nf-video-videoportqueryservices.md"),
    STRUCTURE(VIDEO_PORT_AGP_SERVICES, "port", agp_services, NO_SERVICES, 0, PASSIVE,
              "videoagp/ns-videoagp-_video_port_agp_services.md"),
    STRUCTURE(VIDEO_PORT_CONFIG_INFO, "port, then HwVidFindAdapter", config_info, NO_SERVICES, 0, PASSIVE,
              "ns-video-_video_port_config_info.md; nc-video-pvideo_port_get_proc_address.md"),
    STRUCTURE(VIDEO_PORT_DEBUG_REPORT_INTERFACE, "port", debug_report_interface, DEBUG_REPORT, 1, PASSIVE,
              "ns-video-_video_port_debug_report_interface.md"),
    STRUCTURE(VIDEO_PORT_I2C_INTERFACE, "port", i2c_interface, I2C, 1, PASSIVE,
              "ns-video-_video_port_i2c_interface.md; nf-video-videoportqueryservices.md"),
    STRUCTURE(VIDEO_PORT_I2C_INTERFACE_2, "port", i2c_interface_2, I2C, 2, PASSIVE, "HDR (level INF)"),
    STRUCTURE(VIDEO_PORT_INT10_INTERFACE, "port", int10_interface, INT10, 1, PASSIVE,
              "ns-video-_video_port_int10_interface.md; nc-video-pint10_call_bios.md; nc-video-pvideo_hw_reset_hw.md",
              .never_from = VP_ROLE_BIT(VP_ROLE_RESET_HW)),
    STRUCTURE(VIDEO_PORT_WCMEMORYPROTECTION_INTERFACE, "port", memory_protection_interface, WC_MEMORY_PROTECTION, 1,
              NOT_STATED,
              "ns-video-_video_port_wcmemoryprotection_interface.md; nc-video-protect_wc_memory.md; "
              "nc-video-restore_wc_memory.md"),
    PLAIN(VPOSVERSIONINFO, "driver (Size), then port", version_info,
          "ns-video-_vposversioninfo.md; nf-video-videoportgetversion.md"),
};

enum { ROW_COUNT = sizeof rows / sizeof rows[0] };

const struct vp_structure_row *vp_structure_row(size_t index) { return index < ROW_COUNT ? &rows[index] : NULL; }

/* Whether a tag of `length` characters comes before (< 0), at or behind (> 0) that of `row`. */
static int compare_tag(const char *tag, size_t length, const struct vp_structure_row *row) {
  size_t known = strlen(row->tag);
  int order = memcmp(tag, row->tag, length < known ? length : known);
  return order != 0 ? order : (length > known) - (length < known);
}

const struct vp_structure_row *vp_structure_tagged(const char *tag, size_t length) {
  while (length != 0 && *tag == '_') {
    ++tag;
    --length;
  }
  size_t begin = 0, end = ROW_COUNT;
  while (begin < end) {
    size_t middle = begin + (end - begin) / 2;
    int order = compare_tag(tag, length, &rows[middle]);
    if (order == 0)
      return &rows[middle];
    if (order < 0)
      end = middle;
    else
      begin = middle + 1;
  }
  return NULL;
}
