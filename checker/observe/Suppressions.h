//===- Suppressions.h - Pragmas that silence rules --------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The driver world's way to silence one warning on one line of code:
//
//   #pragma warning(suppress: videoport-callback-null)
//   #pragma prefast(suppress: videoport-callback-null, "why")
//
// Both stand on the line before the code. `__pragma` and `_Pragma` can also stand on the line itself.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_SUPPRESSIONS_H
#define VPCHECK_OBSERVE_SUPPRESSIONS_H

#include "observe/Pragmas.h"
#include "vpcheck/catalogue.h"
#include "clang/Basic/SourceManager.h"
#include <memory>
#include <string>
#include <vector>

namespace clang {
class Preprocessor;
}

namespace vpcheck {

/// One rule, or glob over rules, that one pragma silences.
struct SuppressionPragma {
  std::string Name; ///< "videoport-callback-null", "videoport-*"
  clang::SourceLocation Location;
  clang::FileID File;
  unsigned Line; ///< the line of the file in which the rule is silent

  /// Whether it silences what it names at `Place`.
  bool isAbout(clang::SourceLocation Place, const clang::SourceManager &Sources) const;

  /// Whether it silences a finding of `Rule` at `Place`.
  bool covers(vp_rule Rule, clang::SourceLocation Place, const clang::SourceManager &Sources) const;
};

/// The pragmas of one translation unit that name rules of vpcheck, in the order in which they are met.
using SuppressionRecord = std::vector<SuppressionPragma>;

/// Fills `Record`, which must outlive the preprocessing, from the pragmas that `PP` meets.
std::unique_ptr<PragmaListener> recordSuppressions(clang::Preprocessor &PP, SuppressionRecord &Record);

} // namespace vpcheck

#endif
