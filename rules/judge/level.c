/*
 * level.c - judging calls by whether a spin lock is held.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/level.h"

#include "level_findings.h"

#include <string.h>

bool vp_locked_call_finding(struct vp_finding *finding, const struct vp_target *target,
                            const struct vp_level_call *call) {
  const struct vp_verdict verdict = vp_verdict_under_lock(target, &call->arguments);
  if (verdict.offence == VP_OFFENCE_NONE)
    return false;
  vp_verdict_init_finding_under_lock(finding, &verdict, target, &call->arguments, call->site);
  if (verdict.offence == VP_OFFENCE_LEVEL)
    finding->condition = VP_IF_NOT_RAISED;
  finding->caller = call->caller;
  return true;
}

bool vp_unlocked_call_finding(struct vp_finding *finding, const struct vp_target *target,
                              const struct vp_level_call *call) {
  const struct vp_manner manner = {.arguments = call->arguments};
  if (call->root == VP_ROLE_NONE)
    return false;
  const struct vp_verdict verdict = vp_verdict_in_role(target, call->root, &manner);
  if (verdict.offence != VP_OFFENCE_TOO_LOW)
    return false;
  vp_verdict_init_finding(finding, &verdict, target, call->root, &call->arguments, call->site);
  finding->condition = VP_IF_MAY_BE_LOCKED;
  finding->caller = call->caller;
  return true;
}

/* The role forbids to wait. With which timeout the call is made, often only the path tells. */
static bool judge_wait(const struct vp_target *target, const struct vp_level_call *call, const struct vp_sink *sink) {
  const struct vp_manner manner = {.arguments = call->arguments, .on_path = true};
  const struct vp_verdict verdict = vp_verdict_in_role(target, call->root, &manner);
  if (verdict.offence != VP_OFFENCE_WAIT)
    return false;
  struct vp_finding finding;
  vp_verdict_init_finding(&finding, &verdict, target, call->root, &call->arguments, call->site);
  vp_sink_found(sink, &finding);
  return true;
}

static void acquire(struct vp_level *level, const struct vp_level_call *call) {
  if (level->count == VP_MAX_LOCKS) {
    level->unknown = true;
    return;
  }
  level->locks[level->count] = call->lock;
  level->acquired_at[level->count++] = call->site;
}

/* The latest lock that `lock` may be, as a position; `count` if there is none. */
static uint32_t find_lock(const struct vp_level *level, vp_object lock) {
  for (uint32_t i = level->count; i != 0; --i)
    if (lock == 0 || level->locks[i - 1] == 0 || level->locks[i - 1] == lock)
      return i - 1;
  return level->count;
}

/* A lock that nobody acquired in plain sight changes nothing that is known. */
static void release(struct vp_level *level, vp_object lock) {
  const uint32_t position = find_lock(level, lock);
  if (position == level->count)
    return;
  const uint32_t behind = --level->count - position;
  memmove(&level->locks[position], &level->locks[position + 1], behind * sizeof level->locks[0]);
  memmove(&level->acquired_at[position], &level->acquired_at[position + 1], behind * sizeof level->acquired_at[0]);
  level->locks[level->count] = 0;
  level->acquired_at[level->count] = 0;
}

void vp_level_call(struct vp_level *level, const struct vp_level_call *call, const struct vp_sink *sink) {
  const struct vp_target target = vp_target_of(call->service, call->interface_tag, call->member);
  struct vp_finding finding;
  if (target.name != NULL && !call->level_checked && !judge_wait(&target, call, sink)) {
    if (level->count != 0 && vp_locked_call_finding(&finding, &target, call)) {
      vp_finding_note(&finding, level->acquired_at[level->count - 1], "the spin lock is acquired here");
      vp_sink_found(sink, &finding);
    } else if (level->count == 0 && !level->unknown && vp_unlocked_call_finding(&finding, &target, call)) {
      vp_sink_found(sink, &finding);
    }
  }
  if (vp_service_acquires_lock(call->service))
    acquire(level, call);
  else if (vp_service_releases_lock(call->service))
    release(level, call->lock);
}

void vp_level_opaque_call(struct vp_level *level) { *level = (struct vp_level){.unknown = true}; }
