//===- PagedCode.h - Functions that state PAGED_CODE() ----------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// In most builds the macro stands for nothing, and the syntax tree does not show it.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_PAGEDCODE_H
#define VPCHECK_OBSERVE_PAGEDCODE_H

#include "clang/AST/Decl.h"
#include "clang/Lex/PPCallbacks.h"
#include <memory>
#include <vector>

namespace clang {
class Preprocessor;
}

namespace vpcheck {

class PagedCodeRecord {
public:
  /// Where `Definition`, a function's, states PAGED_CODE() for all of itself; invalid if it does not. What stands in an
  /// inner block, or behind a way out, does not speak for the whole function.
  clang::SourceLocation in(const clang::FunctionDecl &Definition) const;

  void add(clang::SourceLocation Location) { Places.push_back(Location); }

private:
  std::vector<clang::SourceLocation> Places; // in order of translation
};

/// Fills `Record`, which must outlive the preprocessing.
std::unique_ptr<clang::PPCallbacks> recordPagedCode(clang::Preprocessor &PP, PagedCodeRecord &Record);

} // namespace vpcheck

#endif
