//===- Lint.h - Checking source files -------------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_LINT_LINT_H
#define VPCHECK_LINT_LINT_H

#include "lint/Options.h"
#include "report/Report.h"

namespace vpcheck {

/// Checks all files that the options name and returns what was found. A file that cannot be checked is named on
/// standard error and in the report; the others are checked all the same. Returns false, after having said why, if
/// nothing could be checked because of the options themselves.
bool checkFiles(const Options &Asked, Report &Results);

} // namespace vpcheck

#endif
