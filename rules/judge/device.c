/*
 * device.c - judging how a miniport claims, maps and accesses its device.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/device.h"

#include <inttypes.h>

/* ---- Claiming before mapping ---------------------------------------------------------------------------------- */

void vp_claim_call(struct vp_claim_path *path, enum vp_service service, const struct vp_value *count, vp_object result,
                   vp_site site) {
  if (vp_service_row(service)->duty != VP_DUTY_CHECK_CLAIM)
    return;
  if (vp_value_is_zero(count)) {
    *path = (struct vp_claim_path){.unknown = path->unknown, .reported = path->reported};
    return;
  }
  if (path->count == VP_MAX_CLAIMS) {
    path->unknown = true;
    return;
  }
  path->results[path->count] = result;
  path->claimed_at[path->count++] = site;
}

void vp_claim_opaque(struct vp_claim_path *path) { path->unknown = true; }

/* Whether the path is one on which some claim was successful. */
static bool is_claimed(const struct vp_claim_path *path, const struct vp_value results[VP_MAX_CLAIMS]) {
  for (uint32_t i = 0; i < path->count; ++i)
    if (path->results[i] != 0 && vp_value_is_zero(&results[i]))
      return true;
  return false;
}

/* nf-video-videoportgetdevicebase.md, nf-video-videoportverifyaccessranges.md */
void vp_claim_map(struct vp_claim_path *path, const struct vp_value results[VP_MAX_CLAIMS], enum vp_role root,
                  vp_site site, const struct vp_sink *sink) {
  if (root != VP_ROLE_FIND_ADAPTER || path->reported || is_claimed(path, results))
    return;
  if (path->unknown) {
    vp_sink_undecided(sink, VP_UNDECIDED_CALLEE, site);
    return;
  }
  path->reported = true;
  struct vp_finding finding;
  if (path->count == 0)
    vp_finding_init(&finding, VP_RULE_DEVICE_BASE_UNCLAIMED, site,
                    "VideoPortGetDeviceBase maps a range that has not been claimed: call VideoPortGetAccessRanges or "
                    "VideoPortVerifyAccessRanges before");
  else
    vp_finding_init(&finding, VP_RULE_DEVICE_BASE_UNCLAIMED, site,
                    "VideoPortGetDeviceBase is reached although the range may not have been claimed: return if the "
                    "claim does not return NO_ERROR");
  for (uint32_t i = 0; i < path->count; ++i)
    vp_finding_note(&finding, path->claimed_at[i], "the range is claimed here");
  finding.condition = VP_IF_NO_LEGACY_RANGES;
  vp_sink_found(sink, &finding);
}

/* ---- Ports and registers -------------------------------------------------------------------------------------- */

/* The rule about the address that `service` receives, or NULL. */
static const struct vp_argument_rule *address_rule(enum vp_service service) {
  const struct vp_service_row *row = vp_service_row(service);
  for (unsigned i = 0; i < row->argument_count; ++i)
    if (row->arguments[i].kind == VP_ARGUMENT_PORT_ADDRESS || row->arguments[i].kind == VP_ARGUMENT_REGISTER_ADDRESS)
      return &row->arguments[i];
  return NULL;
}

bool vp_service_accesses_device(enum vp_service service) { return address_rule(service) != NULL; }

/* nf-video-videoportgetdevicebase.md */
static void judge_space(const struct vp_io_access *access, bool is_port, const struct vp_sink *sink) {
  if (access->space.kind != VP_VALUE_NUMBER)
    return;
  const bool in_io_space = (access->space.number & VP_MEMORY_SPACE_IO) != 0;
  if (in_io_space == is_port)
    return;
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_IO_SPACE_MISMATCH, access->site,
                  is_port ? "%s accesses a port, but the address is mapped in memory space: use the register functions"
                          : "%s accesses a register, but the address is mapped in I/O space: use the port functions",
                  vp_service_row(access->service)->name);
  vp_finding_note(&finding, access->mapped_at, "it is mapped here");
  vp_sink_found(sink, &finding);
}

/* nc-video-pminiport_query_device_routine.md */
static void report_unmapped(const struct vp_io_access *access, const struct vp_sink *sink) {
  const char *name = vp_service_row(access->service)->name;
  struct vp_finding finding;
  if (access->origin == VP_ADDRESS_CONSTANT)
    vp_finding_init(&finding, VP_RULE_IO_UNMAPPED_ADDRESS, access->site,
                    "%s is called with the fixed address 0x%" PRIx64
                    ": use the one that VideoPortGetDeviceBase returns for it",
                    name, access->address);
  else
    vp_finding_init(&finding, VP_RULE_IO_UNMAPPED_ADDRESS, access->site,
                    "%s is called with the bus address of an access range: use the one that VideoPortGetDeviceBase "
                    "returns for it",
                    name);
  if (access->held.member != NULL) {
    finding.condition = VP_IF_HOLDS_NO_POINTER;
    finding.holder = access->held;
  }
  vp_sink_found(sink, &finding);
}

void vp_judge_io_access(const struct vp_io_access *access, const struct vp_sink *sink) {
  const struct vp_argument_rule *rule = address_rule(access->service);
  if (rule == NULL)
    return;
  switch (access->origin) {
  case VP_ADDRESS_MAPPED:
    judge_space(access, rule->kind == VP_ARGUMENT_PORT_ADDRESS, sink);
    break;
  case VP_ADDRESS_CONSTANT:
    /* A null pointer is a mapping that failed, or none at all. */
    if (access->address != 0)
      report_unmapped(access, sink);
    break;
  case VP_ADDRESS_RANGE_START:
    report_unmapped(access, sink);
    break;
  case VP_ADDRESS_UNKNOWN:
    break;
  }
}

/* ---- The device lock ------------------------------------------------------------------------------------------ */

void vp_device_lock_call(struct vp_device_lock *lock, enum vp_service service) {
  if (service == VP_VideoPortAcquireDeviceLock)
    ++lock->held;
  else if (service == VP_VideoPortReleaseDeviceLock && lock->held != 0)
    --lock->held;
}

void vp_device_lock_opaque_call(struct vp_device_lock *lock) { lock->unknown = true; }

/* nc-video-pvideo_hw_query_interface.md */
void vp_device_lock_write(struct vp_device_lock *lock, enum vp_role root, const char *member, vp_site site,
                          const struct vp_sink *sink) {
  if (root != VP_ROLE_EXPOSED_INTERFACE || lock->held != 0 || lock->unknown || lock->reported)
    return;
  lock->reported = true;
  struct vp_finding finding;
  vp_finding_init(&finding, VP_RULE_DEVICE_LOCK_MISSING, site,
                  "%s is written without the device lock, but other drivers call this function at any time: call "
                  "VideoPortAcquireDeviceLock before",
                  member);
  vp_sink_found(sink, &finding);
}
