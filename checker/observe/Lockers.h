//===- Lockers.h - Which functions have to do with spin locks ---*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_LOCKERS_H
#define VPCHECK_OBSERVE_LOCKERS_H

#include "observe/Exploration.h"
#include "llvm/ADT/DenseSet.h"

namespace vpcheck {

/// What a file shows of spin locks without following paths.
class Lockers {
public:
  explicit Lockers(Observation &Seen);

  /// Whether the file uses anything that is judged by whether a spin lock is held.
  bool isConcerned() const { return Concerned; }

  /// Whether functions of other files may have to do with spin locks, so that they are worth noting.
  bool isForeignConcerned() const { return ForeignConcerned; }

  /// Whether `Function` reaches a spin lock's acquisition or release.
  bool locks(const clang::FunctionDecl *Function) const { return Locking.contains(Function->getCanonicalDecl()); }

  /// Whether it does, or calls what does not show.
  bool mayLock(const clang::FunctionDecl *Function) const {
    return PerhapsLocking.contains(Function->getCanonicalDecl());
  }

  /// Whether what `Function` reaches calls other files in such a way that a lock may be held during a call.
  bool callsUnderForeignLocks(const clang::FunctionDecl *Function) const {
    return ForeignConcerned && Crossing.contains(Function->getCanonicalDecl());
  }

private:
  using FunctionSet = llvm::DenseSet<const clang::FunctionDecl *>;

  bool Concerned = false;
  bool ForeignConcerned = false;
  FunctionSet Locking;
  FunctionSet PerhapsLocking;
  FunctionSet Crossing;
};

/// Whether `Service` may not be called, or not in every way, at DISPATCH_LEVEL.
bool needsPassive(vp_service Service);

/// Whether `Service` must be called at DISPATCH_LEVEL.
bool needsRaised(vp_service Service);

} // namespace vpcheck

#endif
