//===- Fix.h - Changing the files that are checked --------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_LINT_FIX_H
#define VPCHECK_LINT_FIX_H

#include "report/Report.h"
#include <string>
#include <vector>

namespace vpcheck {

/// What has become of the repairs.
struct FixOutcome {
  std::vector<const Finding *> Repaired; ///< findings of the report that are mended
  unsigned LeftOut = 0;                  ///< findings whose repair touches the place of another one's
  unsigned FilesChanged = 0;
  unsigned FilesFailed = 0; ///< that could not be changed

  /// "2 findings repaired in 1 file", and what is left.
  std::string summary() const;
};

/// Applies the repairs of all open findings, each one whole or not at all, and an edit that several findings share
/// once. A file holds afterwards either all of its edits or what it held before. Says on standard error what could not
/// be done.
FixOutcome applyRepairs(const Report &Results);

} // namespace vpcheck

#endif
