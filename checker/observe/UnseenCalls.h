//===- UnseenCalls.h - Calls that a path does not follow --------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_UNSEENCALLS_H
#define VPCHECK_OBSERVE_UNSEENCALLS_H

#include "observe/Exploration.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

namespace vpcheck {

/// Why a path does not show what a call does.
enum class UnseenCall {
  None,        ///< it does: the call was followed, or calls something of which the protocol says what it does
  NotFollowed, ///< the engine left it out, although the function has a body
  Driver,      ///< the function stands in another file of the driver, or is not known
  Library      ///< a function of the system or of the C run time
};

/// To be asked after the call.
UnseenCall unseenCall(const clang::ento::CallEvent &Call, clang::ento::CheckerContext &C, Exploration &Current);

/// Whether a symbol that `Whole` is worked out from, or itself, fulfils `Predicate`.
bool anyPart(clang::ento::SymbolRef Whole, llvm::function_ref<bool(clang::ento::SymbolRef)> Predicate);

/// Whether a part of `Value` is worked out from `Symbol`.
bool dependsOn(clang::ento::SVal Value, clang::ento::SymbolRef Symbol);

/// Whether `Value`, the last thing that was evaluated, decides which case of a switch is taken.
bool isSwitchedOn(const clang::Stmt *Value, clang::ento::CheckerContext &C);

} // namespace vpcheck

#endif
