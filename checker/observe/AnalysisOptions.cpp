//===- AnalysisOptions.cpp - How a translation unit is checked ------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/AnalysisOptions.h"
#include "llvm/ADT/Twine.h"

using namespace llvm;
using namespace vpcheck;

bool vpcheck::setOption(StringRef Name, StringRef Value, AnalysisOptions &Options, std::string &Problem) {
  if (Name == DriverKindOption)
    return parseDriverKind(Value, Options.DriverKind, Problem);
  if (Name == NodeBudgetOption) {
    if (!Value.getAsInteger(10, Options.NodeBudget) && Options.NodeBudget > 0)
      return true;
    Problem = ("'" + Value + "' is no budget; it is a positive number of nodes").str();
    return false;
  }
  Problem =
      ("there is no option '" + Name + "'; the options are " + DriverKindOption + " and " + NodeBudgetOption).str();
  return false;
}
