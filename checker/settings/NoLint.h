//===- NoLint.h - NOLINT comments -------------------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_SETTINGS_NOLINT_H
#define VPCHECK_SETTINGS_NOLINT_H

#include "observe/UnitAnalysis.h"
#include "clang/Basic/SourceManager.h"
#include <string>
#include <vector>

namespace vpcheck {

/// Marks the findings of `Result` that a `NOLINT`, `NOLINTNEXTLINE` or `NOLINTBEGIN` comment silences. clang-tidy's own
/// library decides. Returns what is wrong with such comments, one text for each.
std::vector<std::string> applyNoLint(UnitResult &Result, const clang::SourceManager &Sources);

/// Adds to `Silenced`, which has an element for each of `Places`, the rules of `Rules` that such comments silence
/// there.
void addNoLint(llvm::ArrayRef<LinkablePlace> Places, const RuleSet &Rules, const clang::SourceManager &Sources,
               std::vector<RuleSet> &Silenced);

/// A name of one of vpcheck's rules, or a glob over them, in a comment.
struct NoLintName {
  std::string Name;
  clang::SourceLocation Location;
  unsigned FirstLine; ///< the lines of the file in which it has effect
  unsigned LastLine;

  /// Whether it silences a finding of `Rule` at `Place`.
  bool covers(vp_rule Rule, clang::SourceLocation Place, const clang::SourceManager &Sources) const;
};

/// The names that `NOLINT` comments in `File` give, where they could only mean rules of vpcheck.
std::vector<NoLintName> noLintNames(clang::FileID File, const clang::SourceManager &Sources);

} // namespace vpcheck

#endif
