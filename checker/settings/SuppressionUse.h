//===- SuppressionUse.h - Which suppressions do something -------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_SETTINGS_SUPPRESSIONUSE_H
#define VPCHECK_SETTINGS_SUPPRESSIONUSE_H

#include "observe/ParseRecord.h"
#include "observe/UnitAnalysis.h"

namespace vpcheck {

/// A comment or pragma names a rule, or a glob over rules, to silence it.
struct SuppressionUse {
  std::string Name;
  clang::SourceLocation Location;
  bool Used;          ///< whether the translation unit has a finding that it silences
  unsigned FirstLine; ///< the lines of the file in which it has effect
  unsigned LastLine;
};

/// All suppressions of the translation unit outside system headers that name rules of vpcheck, also such as do not
/// exist, unless these rules were turned off. The findings of `Result` must be marked already.
std::vector<SuppressionUse> suppressionUses(const UnitResult &Result, const ParseRecord &Parsed, const RuleSet &Rules,
                                            const clang::SourceManager &Sources);

} // namespace vpcheck

#endif
