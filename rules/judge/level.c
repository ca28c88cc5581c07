/*
 * level.c - judging calls by whether a spin lock is held.
 *
 * Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
 * SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
 */
#include "vpcheck/level.h"

#include "forbidden.h"

#include <string.h>

/* Whether vp_judge_program finds the call because some role that leads to it runs at DISPATCH_LEVEL or above already.
 */
static bool is_found_by_role(const struct vp_target *target, const struct vp_level_call *call) {
  const struct vp_manner manner = {.arguments = call->arguments, .may_be_locked = true};
  for (enum vp_role role = VP_ROLE_NONE + 1; role < VP_ROLE_COUNT; role = (enum vp_role)(role + 1))
    if ((call->context.roles & VP_ROLE_BIT(role)) != 0 && vp_role_is_raised(role) &&
        vp_verdict_in_role(target, role, &manner).offence != VP_OFFENCE_NONE)
      return true;
  return false;
}

static void judge_locked(const struct vp_level *level, const struct vp_target *target, const struct vp_level_call *call,
                         const struct vp_sink *sink) {
  const struct vp_verdict verdict = vp_verdict_under_lock(target, &call->arguments);
  if (verdict.offence == VP_OFFENCE_NONE || (verdict.offence == VP_OFFENCE_LEVEL && is_found_by_role(target, call)))
    return;
  struct vp_finding finding;
  vp_verdict_init_finding_under_lock(&finding, &verdict, target, &call->arguments, call->site);
  vp_finding_note(&finding, level->acquired_at[level->count - 1], "the spin lock is acquired here");
  vp_sink_found(sink, &finding);
}

/* A service that needs DISPATCH_LEVEL is called without a lock. Where no lock can be held, vp_judge_program finds it.
 */
static void judge_unlocked(const struct vp_target *target, const struct vp_level_call *call,
                           const struct vp_sink *sink) {
  const struct vp_manner manner = {.arguments = call->arguments};
  if (!call->context.may_be_locked)
    return;
  const struct vp_verdict verdict = vp_verdict_in_role(target, call->root, &manner);
  if (verdict.offence != VP_OFFENCE_TOO_LOW)
    return;
  struct vp_finding finding;
  vp_verdict_init_finding(&finding, &verdict, target, call->root, &call->arguments, call->site);
  vp_sink_found(sink, &finding);
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
  if (target.name != NULL && !call->level_checked && !judge_wait(&target, call, sink)) {
    if (level->count != 0)
      judge_locked(level, &target, call, sink);
    else if (!level->unknown && call->root != VP_ROLE_NONE)
      judge_unlocked(&target, call, sink);
  }
  if (vp_service_acquires_lock(call->service))
    acquire(level, call);
  else if (vp_service_releases_lock(call->service))
    release(level, call->lock);
}

void vp_level_opaque_call(struct vp_level *level) { *level = (struct vp_level){.unknown = true}; }
