//===- KnownFindings.h - The baseline of a run ------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_LINT_KNOWNFINDINGS_H
#define VPCHECK_LINT_KNOWNFINDINGS_H

#include "lint/Lint.h"
#include "report/Baseline.h"

namespace vpcheck {

/// What --baseline and --write-baseline ask for.
class KnownFindings {
public:
  /// Reads the baseline, if there is one. Returns false after having said what is wrong with it.
  bool read(const Options &Asked);

  /// Marks the findings of a settled report that are known, says which known ones have gone, and writes the baseline
  /// that was asked for. Returns false, after having said why, if it could not be written.
  bool apply(Report &Results, const LintScope &Scope);

private:
  bool write(const Baseline &Written) const;

  const Options *Asked = nullptr;
  std::optional<Baseline> Known;
};

} // namespace vpcheck

#endif
