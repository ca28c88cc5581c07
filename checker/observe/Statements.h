//===- Statements.h - Walking a function's statements -----------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_STATEMENTS_H
#define VPCHECK_OBSERVE_STATEMENTS_H

#include "clang/AST/Stmt.h"
#include "llvm/ADT/SmallVector.h"
#include <algorithm>

namespace vpcheck {

/// Shows `Root`, which may be null, and all below it to `Visit`, in source order. Needs no stack, however deep it is.
template <typename VisitT> void forEachStatement(const clang::Stmt *Root, VisitT Visit) {
  llvm::SmallVector<const clang::Stmt *, 64> Pending{Root};
  while (!Pending.empty()) {
    const clang::Stmt *S = Pending.pop_back_val();
    if (!S)
      continue;
    Visit(S);
    const size_t First = Pending.size();
    Pending.append(S->child_begin(), S->child_end());
    std::reverse(Pending.begin() + static_cast<ptrdiff_t>(First), Pending.end());
  }
}

} // namespace vpcheck

#endif
