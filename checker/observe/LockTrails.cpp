//===- LockTrails.cpp - What paths do to spin locks, for other files ------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/LockTrails.h"
#include "observe/Lockers.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

REGISTER_TRAIT_WITH_PROGRAMSTATE(Trail, const vp_lock_trail *)

/// Ways to get to one call, and to leave one function, that are told apart.
static constexpr unsigned MaxWays = 8;

vp_lock_trail LockTrails::trailIn(ProgramStateRef State) const {
  if (const vp_lock_trail *Known = State->get<Trail>())
    return *Known;
  vp_lock_trail Result;
  std::memset(&Result, 0, sizeof Result);
  return Result;
}

ProgramStateRef LockTrails::add(ProgramStateRef State, vp_lock_step_kind Kind, vp_site Site, vp_object Callee) {
  vp_lock_trail Now = trailIn(State);
  vp_lock_trail_add(&Now, Kind, Site, Callee);
  return State->set<Trail>(Trails.intern(Now));
}

ProgramStateRef LockTrails::lost(ProgramStateRef State) {
  vp_lock_trail Now = trailIn(State);
  vp_lock_trail_lose(&Now);
  return State->set<Trail>(Trails.intern(Now));
}

/// Takes down the call. Any path on which something is wrong is enough, so that not all need to be kept.
void LockTrails::use(const struct vp_level_call &Made, vp_object Callee, const vp_lock_trail &Trail) {
  if (Made.level_checked || !Used.insert({Made.site, Callee, Made.root, Trails.intern(Trail)}).second ||
      UsesOf[{Made.site, Callee, Made.root}]++ >= MaxWays)
    return;
  Current.Seen.LockUses.push_back({Made.caller, Callee, Made.service, Made.interface_tag, Made.member, Made.arguments,
                                   Made.site, Current.RootNumber, Made.root, Current.Seen.Assumed != VP_ROLE_NONE,
                                   Trail});
}

ProgramStateRef LockTrails::portCalled(ProgramStateRef State, const struct vp_level_call &Made,
                                       const vp_level &Before) {
  const vp_lock_trail Now = trailIn(State);
  const bool DependsOnLevel = Made.interface_tag || needsPassive(Made.service) || needsRaised(Made.service);
  if (DependsOnLevel && Before.unknown && Before.count == 0 && Now.count != 0)
    use(Made, 0, Now);
  if (vp_service_acquires_lock(Made.service))
    return add(State, VP_LOCK_ACQUIRED, Made.site, 0);
  if (vp_service_releases_lock(Made.service))
    return add(State, VP_LOCK_RELEASED, Made.site, 0);
  return State;
}

ProgramStateRef LockTrails::foreignCalled(ProgramStateRef State, const struct vp_level_call &Made,
                                          const FunctionDecl *Callee) {
  const vp_lock_trail Now = trailIn(State);
  const vp_object Number = Current.Seen.Defined.numberOf(Callee);
  // Without a lock, only a callback tells at which level its path begins.
  if (Now.count != 0 || (!Now.lost && Made.root != VP_ROLE_NONE))
    use(Made, Number, Now);
  return add(State, VP_LOCK_PASSED, Made.site, Number);
}

void LockTrails::left(ProgramStateRef State) {
  if (!Current.Seen.Locks->mayLock(Current.Root))
    return;
  llvm::SmallVectorImpl<const vp_lock_trail *> &Ways = Left[Current.RootNumber];
  vp_lock_trail Now = trailIn(State);
  if (Ways.size() == MaxWays)
    return;
  if (Ways.size() + 1 == MaxWays)
    vp_lock_trail_lose(&Now);
  const vp_lock_trail *Way = Trails.intern(Now);
  if (llvm::is_contained(Ways, Way))
    return;
  Ways.push_back(Way);
  Current.Seen.LockExits.push_back({Current.RootNumber, Now});
}
