/*
 * shared_state.c - judging data that several contexts, or several adapters, share.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "parts.h"

#include <stdlib.h>
#include <string.h>

#define ROLE(id) VP_ROLE_BIT(VP_ROLE_##id)

/* Their code and HwVidInterrupt do not disturb each other: it is synchronized, runs before the interrupt is connected,
   or when the system is about to stop. */
static const vp_role_set undisturbed = ROLE(INTERRUPT) | ROLE(SYNCHRONIZE) | ROLE(DRIVER_ENTRY) | ROLE(FIND_ADAPTER) |
                                       ROLE(INITIALIZE) | ROLE(QUERY_DEVICE) | ROLE(GET_REGISTRY) | ROLE(RESET_HW) |
                                       ROLE(BUGCHECK);

static vp_role_set roles_of(const struct vp_parts *parts, vp_object function) {
  return vp_contexts_of(parts->contexts, function).roles;
}

static int compare_addresses(const void *one, const void *other) { return (one > other) - (one < other); }

/* ---- Members that HwVidInterrupt writes ------------------------------------------------------------------------ */

static int compare_members(const struct vp_extension_access *one, const struct vp_extension_access *other) {
  const int result = strcmp(one->structure, other->structure);
  return result != 0 ? result : strcmp(one->member, other->member);
}

/* By member, then by function; otherwise as observed. */
static int compare_accesses(const void *one, const void *other) {
  const struct vp_extension_access *const *a = one, *const *b = other;
  const int result = compare_members(*a, *b);
  if (result != 0)
    return result;
  if ((*a)->function != (*b)->function)
    return (*a)->function < (*b)->function ? -1 : 1;
  return compare_addresses(*a, *b);
}

/* Judges the accesses from `begin` on up to `end`, all of one member. */
static void judge_member(const struct vp_parts *parts, const struct vp_extension_access *const *begin,
                         const struct vp_extension_access *const *end, const struct vp_sink *sink) {
  const struct vp_extension_access *write = NULL;
  for (const struct vp_extension_access *const *at = begin; at != end && write == NULL; ++at)
    if ((*at)->writes && !(*at)->interlocked && (roles_of(parts, (*at)->function) & ROLE(INTERRUPT)) != 0)
      write = *at;
  vp_object reported = 0;
  for (const struct vp_extension_access *const *at = begin; at != end && write != NULL; ++at) {
    const struct vp_extension_access *access = *at;
    if (access->interlocked || access->function == reported || (roles_of(parts, access->function) & ~undisturbed) == 0)
      continue;
    reported = access->function;
    struct vp_finding finding;
    vp_finding_init(&finding, VP_RULE_ISR_SHARED_STATE, access->site,
                    "%s is written by HwVidInterrupt, which may run in between: access it in a synchronized routine",
                    access->member);
    vp_finding_note(&finding, write->site, "HwVidInterrupt writes it here");
    vp_sink_found(sink, &finding);
  }
}

/* Judges the accesses from `begin` on up to `end`, all of one structure. */
static void judge_structure(const struct vp_parts *parts, const struct vp_extension_access *const *begin,
                            const struct vp_extension_access *const *end, const struct vp_sink *sink) {
  for (const struct vp_extension_access *const *next; begin != end; begin = next) {
    for (next = begin + 1; next != end && compare_members(*begin, *next) == 0;)
      ++next;
    judge_member(parts, begin, next, sink);
  }
}

/* nc-video-pvideo_hw_interrupt.md; D:interrupts-in-video-miniport-drivers.md */
static bool judge_interrupt_state(const struct vp_parts *parts, const struct vp_sink *sink) {
  const size_t count = parts->program->extension_access_count;
  if (count == 0)
    return true;
  const struct vp_extension_access **sorted = calloc(count, sizeof *sorted);
  if (sorted == NULL)
    return false;
  for (size_t i = 0; i < count; ++i)
    sorted[i] = &parts->program->extension_accesses[i];
  qsort(sorted, count, sizeof *sorted, compare_accesses);
  for (size_t begin = 0, end; begin < count; begin = end) {
    bool is_extension = false;
    for (end = begin; end < count && strcmp(sorted[begin]->structure, sorted[end]->structure) == 0; ++end)
      is_extension |= !sorted[end]->unsure;
    if (is_extension)
      judge_structure(parts, sorted + begin, sorted + end, sink);
  }
  free(sorted);
  return true;
}

/* ---- Variables that all adapters share -------------------------------------------------------------------------- */

/* By variable; otherwise as observed. */
static int compare_writes(const void *one, const void *other) {
  const struct vp_global_write *const *a = one, *const *b = other;
  if ((*a)->declared_at != (*b)->declared_at)
    return (*a)->declared_at < (*b)->declared_at ? -1 : 1;
  return compare_addresses(*a, *b);
}

/* One finding for each variable. D:video-miniport-driver-s-device-extension--windows-2000-model-.md */
static bool judge_globals(const struct vp_parts *parts, const struct vp_sink *sink) {
  const size_t count = parts->program->global_write_count;
  if (count == 0)
    return true;
  const struct vp_global_write **sorted = calloc(count, sizeof *sorted);
  if (sorted == NULL)
    return false;
  size_t kept = 0;
  for (size_t i = 0; i < count; ++i) {
    const struct vp_global_write *write = &parts->program->global_writes[i];
    if (!write->counts && (roles_of(parts, write->function) & ~ROLE(DRIVER_ENTRY)) != 0)
      sorted[kept++] = write;
  }
  qsort(sorted, kept, sizeof *sorted, compare_writes);
  for (size_t i = 0; i < kept; ++i) {
    if (i != 0 && sorted[i]->declared_at == sorted[i - 1]->declared_at)
      continue;
    struct vp_finding finding;
    vp_finding_init(&finding, VP_RULE_GLOBAL_ADAPTER_STATE, sorted[i]->site,
                    "%s is one for all adapters: what belongs to an adapter goes into the device extension",
                    sorted[i]->variable);
    vp_finding_note(&finding, sorted[i]->declared_at, "%s is declared here", sorted[i]->variable);
    vp_sink_found(sink, &finding);
  }
  free(sorted);
  return true;
}

bool vp_judge_shared_state(const struct vp_parts *parts, const struct vp_sink *sink) {
  const bool allocated = judge_interrupt_state(parts, sink);
  return judge_globals(parts, sink) && allocated;
}
