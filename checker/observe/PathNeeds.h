//===- PathNeeds.h - What levels and the device need paths for --*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// To follow paths is costly. The rules about levels and about the device ask about few functions of a driver; this
// tells which.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_PATHNEEDS_H
#define VPCHECK_OBSERVE_PATHNEEDS_H

#include "observe/AnalysisOptions.h"
#include "observe/Exploration.h"
#include "observe/Lockers.h"
#include "llvm/ADT/DenseSet.h"

namespace vpcheck {

class PathNeeds {
public:
  PathNeeds(Observation &Seen, const RuleSet &Rules);

  /// Whether a rule about levels or about the device asks what happens on the paths of `Root`, registered as `Role`.
  bool of(const clang::FunctionDecl *Root, vp_role Role) const;

private:
  using FunctionSet = llvm::DenseSet<const clang::FunctionDecl *>;

  /// Constructors and destructors are called without a call in the text.
  bool contains(const FunctionSet &Set, const clang::FunctionDecl *Root) const {
    return Set.contains(Root) || (HasHiddenCalls && !Set.empty());
  }

  const Observation &Seen;
  const RuleSet &Rules;
  bool HasHiddenCalls;
  /// All of them with the functions that reach them.
  FunctionSet Acquiring;      ///< spin locks
  FunctionSet PassiveCalling; ///< what may not be called, or not in every way, at DISPATCH_LEVEL
  FunctionSet RaisedCalling;  ///< what must be called at DISPATCH_LEVEL
  FunctionSet Waiting;
  FunctionSet Mapping;
  FunctionSet Accessing; ///< ports or registers
  FunctionSet Guessing;  ///< those whose addresses may never have been mapped
};

} // namespace vpcheck

#endif
