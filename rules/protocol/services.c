/*
 * services.c - the port's functions.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/protocol.h"

#include <string.h>

/* The words of the rows in services/. A row is SERVICE(name, result, what differs from zero…): not restricted to
   roles, no callback, no argument rule, no duty, no pair, current, stdcall. */
#define SERVICE(service, result_type, ...)                                                                             \
  [VP_##service] = {.name = #service, .result = VP_TYPE_##result_type, __VA_ARGS__},

#define COUNT(type, ...) (unsigned)(sizeof((const type[]){__VA_ARGS__}) / sizeof(type))

#define PARAMETERS(...) .parameter_count = COUNT(struct vp_parameter, __VA_ARGS__), .parameters = {__VA_ARGS__}
#define P(of_type, spelling) {.name = #spelling, .type = VP_TYPE_##of_type}
#define EXTENSION P(PVOID, HwDeviceExtension)

#define IRQL(from, to, on) .irql = {.lowest = VP_IRQL_##from, .highest = VP_IRQL_##to, .condition = VP_IRQL_##on}
#define PASSIVE IRQL(PASSIVE, PASSIVE, ALWAYS)
#define UP_TO_DISPATCH IRQL(PASSIVE, DISPATCH, ALWAYS)
#define UP_TO_DIRQL IRQL(PASSIVE, DIRQL, ALWAYS)
#define ANY_LEVEL IRQL(PASSIVE, HIGH, ALWAYS)
#define ANY_LEVEL_IF_RESIDENT IRQL(PASSIVE, HIGH, IF_RESIDENT)
#define DISPATCH_ONLY IRQL(DISPATCH, DISPATCH, ALWAYS)
#define LEVEL_NOT_STATED IRQL(NOT_STATED, NOT_STATED, ALWAYS)

#define ROLE(id) VP_ROLE_BIT(VP_ROLE_##id)
#define INTERRUPT_TIMER_DPC_SYNCHRONIZE (ROLE(INTERRUPT) | ROLE(TIMER) | ROLE(DPC) | ROLE(SYNCHRONIZE))

#define CALLBACK(number, role_id, kept, ...)                                                                           \
  .callback = {                                                                                                        \
      .present = true, .parameter = (number), .role = VP_ROLE_##role_id, .lifetime = VP_LIFETIME_##kept, __VA_ARGS__}
#define NO_CONTEXT .context = -1

#define ARGUMENTS(...) .argument_count = COUNT(struct vp_argument_rule, __VA_ARGS__), .arguments = {__VA_ARGS__}
#define A(number, ...) {.parameter = (number), __VA_ARGS__}
#define MUST_BE_ZERO .kind = VP_ARGUMENT_MUST_BE_ZERO
#define SHOULD_BE_ZERO .kind = VP_ARGUMENT_SHOULD_BE_ZERO
#define MAY_BE_NULL .kind = VP_ARGUMENT_MAY_BE_NULL
#define EQUALS(number) .kind = VP_ARGUMENT_EQUALS, .value = (number)
#define AT_MOST(number) .kind = VP_ARGUMENT_AT_MOST, .value = (number)
#define AT_LEAST(number) .kind = VP_ARGUMENT_AT_LEAST, .value = (number)
#define FLAGS(bits) .kind = VP_ARGUMENT_FLAGS, .value = (bits)
#define UP_TO(last) .kind = VP_ARGUMENT_RANGE, .value = (last)
#define SIZED .kind = VP_ARGUMENT_SIZED
#define VERSIONED .kind = VP_ARGUMENT_VERSIONED
#define NONPAGED .kind = VP_ARGUMENT_NONPAGED
#define RESULT_OF(service) .kind = VP_ARGUMENT_FROM, .from = VP_##service
#define OUT_OF(service, parameter) .kind = VP_ARGUMENT_FROM, .from = VP_##service, .text = #parameter
#define SAME_AS(service, parameter) .kind = VP_ARGUMENT_SAME_AS, .from = VP_##service, .text = #parameter
#define NO_PREFIX(prefix) .kind = VP_ARGUMENT_NO_PREFIX, .text = (prefix)
#define PORT_ADDRESS .kind = VP_ARGUMENT_PORT_ADDRESS
#define REGISTER_ADDRESS .kind = VP_ARGUMENT_REGISTER_ADDRESS
#define DEVICE_ADDRESS .kind = VP_ARGUMENT_DEVICE_ADDRESS
#define FORWARDED(number) .kind = VP_ARGUMENT_FORWARDED, .value = (number)

#define CHECK_STATUS .duty = VP_DUTY_CHECK_STATUS
#define CHECK_CLAIM .duty = VP_DUTY_CHECK_CLAIM
#define CHECK_NULL .duty = VP_DUTY_CHECK_NULL

#define OPENS(what, closing) .pair = VP_PAIR_OPENS, .partner = VP_##closing, .resource = VP_RESOURCE_##what
#define CLOSES(what, opening) .pair = VP_PAIR_CLOSES, .partner = VP_##opening, .resource = VP_RESOURCE_##what

#define OBSOLETE .obsolescence = VP_OBSOLETE
#define NO_EFFECT .obsolescence = VP_OBSOLETE_NO_EFFECT
#define USE(service) .replacement = VP_##service

#define PAGE(pages) .page = (pages)

/* Constants of the public headers that the rows compare with, spelled as there. */
enum {
  CDE_USE_SUBSYSTEM_IDS = 0x1,
  CDE_USE_REVISION = 0x2,

  NOTIFICATION_EVENT = 0x1,
  INITIAL_EVENT_SIGNALED = 0x2,

  VIDEO_MEMORY_SPACE_IO = VP_MEMORY_SPACE_IO,
  VIDEO_MEMORY_SPACE_P6CACHE = 0x8,

  VIDEO_DEBUG_REPORT_MAX_SIZE = 0x8000,
  VIDEO_DUALVIEW_REMOVABLE = 0x1,

  BYTES_OF_UCHAR = 1,
  BYTES_OF_USHORT = 2,
  BYTES_OF_ULONG = 4,

  VpMonitorData = 4,
  VpHighPriority = 2,
  VpModifyAccess = 2,
  VpPagedPoolCacheAligned = 5,
  VideoPortServicesWCMemoryProtection = 6
};

static const struct vp_service_row rows[VP_SERVICE_COUNT] = {
    [VP_SERVICE_NONE] = {.name = "", .page = "", LEVEL_NOT_STATED},
#include "services/configuration.inc"
#include "services/debug_report.inc"
#include "services/diagnostics.inc"
#include "services/dma.inc"
#include "services/memory.inc"
#include "services/obsolete_dma.inc"
#include "services/registers.inc"
#include "services/synchronization.inc"
};

const struct vp_service_row *vp_service_row(enum vp_service service) { return &rows[service]; }

static bool same(const char *name, size_t length, const char *known) {
  return strlen(known) == length && memcmp(name, known, length) == 0;
}

enum vp_service vp_service_named(const char *name, size_t length) {
  static const char prefix[] = "VideoPort";
  const size_t prefix_length = sizeof prefix - 1;
  if (length <= prefix_length || memcmp(name, prefix, prefix_length) != 0)
    return VP_SERVICE_NONE;
  for (unsigned service = VP_SERVICE_NONE + 1; service < VP_SERVICE_COUNT; ++service)
    if (same(name, length, rows[service].name))
      return (enum vp_service)service;
  /* The header's spelling has the row; this is the one in the title of the service's page. */
  if (same(name, length, "VideoPortUnlockBuffer"))
    return VP_VideoPortUnLockBuffer;
  return VP_SERVICE_NONE;
}

bool vp_service_in(const enum vp_service *list, enum vp_service service) {
  if (list == NULL || service == VP_SERVICE_NONE)
    return false;
  for (; *list != VP_SERVICE_NONE; ++list)
    if (*list == service)
      return true;
  return false;
}

bool vp_service_takes_extension(enum vp_service service) {
  const struct vp_service_row *row = vp_service_row(service);
  return row->parameter_count != 0 && strcmp(row->parameters[0].name, "HwDeviceExtension") == 0;
}

static bool is_held_lock(enum vp_service service) {
  const enum vp_resource resource = vp_service_row(service)->resource;
  return resource == VP_RESOURCE_HELD_SPIN_LOCK || resource == VP_RESOURCE_HELD_SPIN_LOCK_AT_DPC;
}

bool vp_service_acquires_lock(enum vp_service service) {
  return is_held_lock(service) && vp_service_row(service)->pair == VP_PAIR_OPENS;
}

bool vp_service_releases_lock(enum vp_service service) {
  return is_held_lock(service) && vp_service_row(service)->pair == VP_PAIR_CLOSES;
}

bool vp_service_ends_loan(enum vp_service service) {
  return service == VP_VideoPortCompleteDma || service == VP_VideoPortGetRomImage;
}
