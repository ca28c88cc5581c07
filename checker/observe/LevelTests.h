//===- LevelTests.h - What other files tell about the level -----*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A test of the level need not look like one in the file that makes it: a helper of another file asks the port, or a
// callback of another file has left word in a member.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_LEVELTESTS_H
#define VPCHECK_OBSERVE_LEVELTESTS_H

#include "observe/Conditions.h"
#include "observe/Functions.h"
#include "llvm/Support/StringSaver.h"
#include <vector>

namespace vpcheck {

/// Finds out under which tests statements stand.
class LevelTests {
public:
  /// `Strings` owns the names of what is tested.
  LevelTests(Functions &Defined, llvm::UniqueStringSaver &Strings) : Defined(Defined), Strings(Strings) {}

  /// Fills in the tests of `Row`, a vp_call or vp_pageable_use that belongs to `Where`.
  template <typename RowT>
  void setTests(RowT &Row, const clang::Stmt &Where, const LocalUses &Uses, const Conditions &Known) {
    Row.test_count = 0;
    for (const vp_level_test &Test : testsOf(Where, Uses, Known))
      Row.tests[Row.test_count++] = Test;
  }

private:
  llvm::SmallVector<vp_level_test, VP_MAX_LEVEL_TESTS> testsOf(const clang::Stmt &Where, const LocalUses &Uses,
                                                               const Conditions &Known);

  Functions &Defined;
  llvm::UniqueStringSaver &Strings;
};

/// The functions of `Unit` that other files may ask for the level.
std::vector<vp_object> levelTellers(Survey &Unit, ProtocolNames &Names, Functions &Defined);

/// What functions of `Unit` leave word in for functions of other files.
std::vector<vp_marker> markersShared(Survey &Unit, Functions &Defined, const clang::ASTContext &Context,
                                     llvm::UniqueStringSaver &Strings);

} // namespace vpcheck

#endif
