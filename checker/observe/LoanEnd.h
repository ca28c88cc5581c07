//===- LoanEnd.h - Loans that end before the function returns ---*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_LOANEND_H
#define VPCHECK_OBSERVE_LOANEND_H

#include "vpcheck/retention.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace vpcheck {

/// How and where a loan ended.
struct LoanEnd {
  vp_loan_end Kind;
  vp_site Site;

  bool operator==(const LoanEnd &Other) const { return Kind == Other.Kind && Site == Other.Site; }
  void Profile(llvm::FoldingSetNodeID &ID) const {
    ID.AddInteger(Kind);
    ID.AddInteger(Site);
  }
};

/// The end of the loan of what `Pointer` leads to, or null if it has not ended on this path.
const LoanEnd *endOf(clang::ento::SymbolRef Pointer, clang::ento::ProgramStateRef State);

/// Calls `Function` for every pointer whose loan has ended on this path.
void forEachEnd(clang::ento::ProgramStateRef State,
                llvm::function_ref<void(clang::ento::SymbolRef, const LoanEnd &)> Function);

} // namespace vpcheck

#endif
