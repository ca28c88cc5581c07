//===- MemoryOrigin.h - How a path comes by a piece of memory ---*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_MEMORYORIGIN_H
#define VPCHECK_OBSERVE_MEMORYORIGIN_H

#include "clang/AST/Decl.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/MemRegion.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState.h"

namespace vpcheck {

/// Where the pointer was found that leads to a piece of memory.
struct MemoryOrigin {
  enum Kind {
    Unknown,
    Stack,     ///< an automatic variable, or a parameter itself
    Global,    ///< a variable with static storage, or memory that one leads to
    Parameter, ///< memory that a parameter of the explored function leads to
    Result     ///< memory that a call returned
  };
  Kind From = Unknown;
  /// Whether no other pointer had to be followed on the way.
  bool Direct = true;
  unsigned Index = 0;                       ///< Parameter: 0-based
  const clang::VarDecl *Variable = nullptr; ///< Stack and Global, if there is one
  clang::ento::SymbolRef Symbol = nullptr;  ///< Result: what the call returned
};

/// The origin of the memory that `Region` lies in.
MemoryOrigin originOf(const clang::ento::MemRegion *Region, clang::ento::ProgramStateRef State);

/// The origin of the memory that the pointer `Symbol` leads to.
MemoryOrigin originOf(clang::ento::SymbolRef Symbol, clang::ento::ProgramStateRef State);

/// The symbol of the pointer that leads to `Region`, or null if it is no memory behind an unknown pointer.
clang::ento::SymbolRef baseSymbol(const clang::ento::MemRegion *Region);

/// The symbol of the pointer that `Value` is, whatever was added to it or however it was cast, or null.
clang::ento::SymbolRef pointerSymbol(clang::ento::SVal Value);

} // namespace vpcheck

#endif
