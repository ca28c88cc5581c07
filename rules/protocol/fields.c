/*
 * fields.c - VIDEO_HW_INITIALIZATION_DATA: its versions, its fields, and what each kind of driver must set.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/protocol.h"

#include <string.h>

#define STRUCTURE "ns-video-_video_hw_initialization_data.md"
#define ENTRY "D:driverentry-of-video-miniport-driver.md"
#define CALLBACK_PAGE(name) STRUCTURE "; nc-video-pvideo_hw_" name ".md"

/* ---- Versions ----------------------------------------------------------------------------------------------- */

/* The WXP constant says XP in its name, but the structure's page calls it the size for Windows Vista and later. */
static const struct vp_version_row versions[VP_VERSION_COUNT] = {
    [VP_VERSION_NT4] = {"SIZE_OF_NT4_VIDEO_HW_INITIALIZATION_DATA", VP_FIELD_START_DMA, "HDR; " ENTRY},
    [VP_VERSION_W2K] = {"SIZE_OF_W2K_VIDEO_HW_INITIALIZATION_DATA", VP_FIELD_RESERVED, "HDR; " STRUCTURE},
    [VP_VERSION_WXP] = {"SIZE_OF_WXP_VIDEO_HW_INITIALIZATION_DATA", VP_FIELD_COUNT, "HDR; " STRUCTURE},
};

const struct vp_version_row *vp_version_row(enum vp_version version) { return &versions[version]; }

/* ---- Fields ------------------------------------------------------------------------------------------------- */

#define VP_FIELD(id, name) static const char name_##id[] = name;
#include "vpcheck/fields.def"

#define FIELD(id, ...) [VP_FIELD_##id] = {name_##id, __VA_ARGS__}
#define DATA(id, type, kind, since, need, page)                                                                        \
  FIELD(id, VP_TYPE_##type, VP_FIELD_KIND_##kind, VP_VERSION_##since, VP_NEED_##need, VP_ROLE_NONE, page)
#define CALLBACK(id, type, since, need, role, page)                                                                    \
  FIELD(id, VP_TYPE_##type, VP_FIELD_KIND_CALLBACK, VP_VERSION_##since, VP_NEED_##need, VP_ROLE_##role, page)

/* Where DriverEntry's page and the structure's page disagree on what must be set (HwInterrupt, HwQueryInterface), the
   structure's page holds. */
static const struct vp_field_row fields[VP_FIELD_COUNT] = {
    DATA(SIZE, ULONG, SIZE, NT4, REQUIRED, STRUCTURE "; " ENTRY),
    DATA(ADAPTER_INTERFACE_TYPE, INTERFACE_TYPE, NUMBER, NT4, IGNORED, STRUCTURE),
    CALLBACK(FIND_ADAPTER, PVIDEO_HW_FIND_ADAPTER, NT4, REQUIRED, FIND_ADAPTER, CALLBACK_PAGE("find_adapter")),
    CALLBACK(INITIALIZE, PVIDEO_HW_INITIALIZE, NT4, REQUIRED, INITIALIZE, CALLBACK_PAGE("initialize")),
    CALLBACK(INTERRUPT, PVIDEO_HW_INTERRUPT, NT4, CONDITIONAL, INTERRUPT, CALLBACK_PAGE("interrupt")),
    CALLBACK(START_IO, PVIDEO_HW_START_IO, NT4, REQUIRED, START_IO, CALLBACK_PAGE("start_io")),
    DATA(DEVICE_EXTENSION_SIZE, ULONG, SIZE, NT4, CONDITIONAL, STRUCTURE),
    DATA(STARTING_DEVICE_NUMBER, ULONG, NUMBER, NT4, ZERO, STRUCTURE),
    CALLBACK(RESET_HW, PVIDEO_HW_RESET_HW, NT4, CONDITIONAL, RESET_HW, CALLBACK_PAGE("reset_hw")),
    CALLBACK(TIMER, PVIDEO_HW_TIMER, NT4, OPTIONAL, TIMER, CALLBACK_PAGE("timer")),
    CALLBACK(START_DMA, PVIDEO_HW_START_DMA, W2K, RESERVED, START_DMA, STRUCTURE),
    CALLBACK(SET_POWER_STATE, PVIDEO_HW_POWER_SET, W2K, PNP, SET_POWER, CALLBACK_PAGE("power_set")),
    CALLBACK(GET_POWER_STATE, PVIDEO_HW_POWER_GET, W2K, PNP, GET_POWER, CALLBACK_PAGE("power_get")),
    CALLBACK(GET_CHILD_DESCRIPTOR, PVIDEO_HW_GET_CHILD_DESCRIPTOR, W2K, PNP, GET_CHILD_DESCRIPTOR,
             CALLBACK_PAGE("get_child_descriptor") "; D:detecting-child-devices.md"),
    CALLBACK(QUERY_INTERFACE, PVIDEO_HW_QUERY_INTERFACE, W2K, OPTIONAL, QUERY_INTERFACE,
             CALLBACK_PAGE("query_interface") "; D:communicating-with-the-driver-of-a-child-device.md"),
    DATA(CHILD_EXTENSION_SIZE, ULONG, SIZE, W2K, OPTIONAL, STRUCTURE "; ns-video-_video_child_enum_info.md"),
    DATA(LEGACY_LIST, PVIDEO_ACCESS_RANGE, LIST, W2K, CONDITIONAL, STRUCTURE "; D:claiming-legacy-resources.md"),
    DATA(LEGACY_COUNT, ULONG, NUMBER, W2K, CONDITIONAL, STRUCTURE "; D:claiming-legacy-resources.md"),
    CALLBACK(GET_LEGACY_RESOURCES, PVIDEO_HW_LEGACYRESOURCES, W2K, CONDITIONAL, LEGACY_RESOURCES,
             CALLBACK_PAGE("legacyresources")),
    DATA(ALLOW_EARLY_ENUMERATION, BOOLEAN, FLAG, W2K, OPTIONAL, STRUCTURE),
    DATA(RESERVED, ULONG, NUMBER, WXP, RESERVED, STRUCTURE),
};

const struct vp_field_row *vp_field_row(enum vp_field field) { return &fields[field]; }

enum vp_field vp_field_named(const char *name, size_t length) {
  unsigned field = 0;
  while (field < VP_FIELD_COUNT &&
         (strlen(fields[field].name) != length || memcmp(fields[field].name, name, length) != 0))
    ++field;
  return (enum vp_field)field;
}

/* ---- Kinds of driver ---------------------------------------------------------------------------------------- */

#define CORE_FIELDS                                                                                                    \
  (VP_FIELD_BIT(VP_FIELD_FIND_ADAPTER) | VP_FIELD_BIT(VP_FIELD_INITIALIZE) | VP_FIELD_BIT(VP_FIELD_START_IO))
#define PNP_FIELDS                                                                                                     \
  (VP_FIELD_BIT(VP_FIELD_SET_POWER_STATE) | VP_FIELD_BIT(VP_FIELD_GET_POWER_STATE) |                                   \
   VP_FIELD_BIT(VP_FIELD_GET_CHILD_DESCRIPTOR))

static const struct vp_driver_kind_row kinds[VP_DRIVER_KIND_COUNT] = {
    [VP_DRIVER_AUTO] = {"auto", CORE_FIELDS, STRUCTURE},
    [VP_DRIVER_PNP] = {"pnp", CORE_FIELDS | PNP_FIELDS,
                       STRUCTURE "; D:plug-and-play-and-power-management-in-video-miniport-drivers--windows-.md"},
    [VP_DRIVER_MIRROR] = {"mirror", CORE_FIELDS,
                          "D:mirror-driver-support-in-video-miniport-drivers--windows-2000-model-.md"},
    [VP_DRIVER_LEGACY] = {"legacy", CORE_FIELDS, "D:converting-a-windows-nt-4-0-miniport-driver-to-windows-2000.md"},
};

const struct vp_driver_kind_row *vp_driver_kind_row(enum vp_driver_kind kind) { return &kinds[kind]; }
