//===- LivenessObserver.cpp - Keeping what a root leaves behind -----------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Exploration.h"
#include "observe/Observers.h"
#include "support/Compat.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

namespace {

/// The engine forgets memory as soon as no variable leads to it. What the root's parameters lead to stays in use by the
/// root's caller, so it is kept until the root returns, as is what the path learns of the parameters themselves.
class LivenessObserver : public Checker<check::LiveSymbols> {
public:
  explicit LivenessObserver(Exploration &Current) : Current(Current) {}

  void checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const {
    (void)State;
    for (SymbolRef Parameter : Current.Parameters)
      Reaper.markLive(Parameter);
  }

private:
  Exploration &Current;
};

} // namespace

void vpcheck::registerLivenessObserver(CheckerManager &Manager, Exploration &Current) {
  compat::addObserver<LivenessObserver>(Manager, Current);
}
