//===- FunctionRanges.h - The function around a place -----------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_FUNCTIONRANGES_H
#define VPCHECK_OBSERVE_FUNCTIONRANGES_H

#include "observe/Survey.h"
#include <vector>

namespace vpcheck {

/// Finds functions by the places in them.
class FunctionRanges {
public:
  FunctionRanges(const Survey &Unit, const clang::SourceManager &Sources);

  /// The innermost definition that `Place` lies in, or null.
  const clang::FunctionDecl *around(clang::SourceLocation Place) const;

private:
  struct Range {
    clang::SourceLocation Begin, End;
    clang::SourceLocation Farthest; ///< End of this one or of one that begins before it, whichever is later
    const clang::FunctionDecl *Function;
  };

  const clang::SourceManager &Sources;
  std::vector<Range> Ranges; ///< in order of Begin
};

} // namespace vpcheck

#endif
