//===- StatisticsText.h - What a run has looked at, in words ----*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_LINT_STATISTICSTEXT_H
#define VPCHECK_LINT_STATISTICSTEXT_H

#include "lint/Lint.h"
#include "llvm/Support/raw_ostream.h"

namespace vpcheck {

/// Writes what --stats promises: files, functions, roles, rules, what was not decided and why, and the time that the
/// rules took, added up over all threads.
void writeStatistics(const Report &Results, const LintScope &Scope, llvm::raw_ostream &Out);

} // namespace vpcheck

#endif
