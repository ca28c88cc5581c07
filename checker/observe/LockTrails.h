//===- LockTrails.h - What paths do to spin locks, for other files -*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A path shows what one file does. Where a function of another file may have acquired or released a spin lock, this
// takes down what the model needs to tell later (lock_trail.h).
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_LOCKTRAILS_H
#define VPCHECK_OBSERVE_LOCKTRAILS_H

#include "observe/Exploration.h"
#include "vpcheck/level.h"

namespace vpcheck {

class LockTrails {
public:
  explicit LockTrails(Exploration &Current) : Current(Current) {}

  /// A function of the port is called, at the level `Before`. Returns the state afterwards.
  clang::ento::ProgramStateRef portCalled(clang::ento::ProgramStateRef State, const struct vp_level_call &Made,
                                          const vp_level &Before);

  /// `Made` is a call of `Callee`, which another file defines.
  clang::ento::ProgramStateRef foreignCalled(clang::ento::ProgramStateRef State, const struct vp_level_call &Made,
                                             const clang::FunctionDecl *Callee);

  /// Something may have happened to spin locks that no file tells.
  clang::ento::ProgramStateRef lost(clang::ento::ProgramStateRef State);

  /// The path leaves the explored function.
  void left(clang::ento::ProgramStateRef State);

private:
  vp_lock_trail trailIn(clang::ento::ProgramStateRef State) const;
  clang::ento::ProgramStateRef add(clang::ento::ProgramStateRef State, vp_lock_step_kind Kind, vp_site Site,
                                   vp_object Callee);
  void use(const struct vp_level_call &Made, vp_object Callee, const vp_lock_trail &Trail);

  Exploration &Current;
  Interner<vp_lock_trail> Trails;
  llvm::DenseSet<std::tuple<vp_site, vp_object, unsigned, const vp_lock_trail *>> Used;
  llvm::DenseMap<std::tuple<vp_site, vp_object, unsigned>, unsigned> UsesOf;
  llvm::DenseMap<vp_object, llvm::SmallVector<const vp_lock_trail *, 2>> Left;
};

} // namespace vpcheck

#endif
