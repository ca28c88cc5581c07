//===- DataUses.h - Which functions use which data --------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A walk over the bodies of functions that says what they read and write: data that may be paged out, members of the
// device extension, variables with static storage. It follows no path.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_DATAUSES_H
#define VPCHECK_OBSERVE_DATAUSES_H

#include "observe/CallFacts.h"
#include "observe/Exploration.h"
#include "vpcheck/program.h"
#include "llvm/Support/StringSaver.h"
#include <vector>

namespace vpcheck {

/// What is worth looking for.
struct WantedUses {
  bool Pageable = false;
  bool Extension = false;
  bool Globals = false;
};

/// What all functions of a translation unit do, in the model's terms.
class DataUses {
public:
  DataUses(Observation &Seen, const SectionRecord &Sections, WantedUses Wanted);

  /// Finds out which of the uses at `Places` stand under a test of the level. Returns the functions that have uses
  /// there.
  llvm::SmallVector<vp_object, 8> addConditions(const llvm::DenseSet<vp_site> &Places, CallFacts &Calls);

  std::vector<vp_pageable_use> Pageable;
  std::vector<vp_open_pageable_use> Open; ///< empty unless the file will be judged together with others
  std::vector<vp_paged_holder> Holders;   ///< as well
  std::vector<vp_extension_access> Extension;
  std::vector<vp_global_write> Globals;

private:
  friend class DataUseVisitor;
  clang::ASTContext &Context;
  Functions &Defined;
  const bool ForLink;
  /// Where each row of `Pageable`, and of `Open`, comes from.
  using Origins = std::vector<std::pair<const clang::FunctionDecl *, const clang::Expr *>>;
  Origins PageableOrigins, OpenOrigins;
  llvm::BumpPtrAllocator Allocator;
  llvm::UniqueStringSaver Strings;
};

} // namespace vpcheck

#endif
