//===- AnalysisOptions.h - How a translation unit is checked ----*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_ANALYSISOPTIONS_H
#define VPCHECK_OBSERVE_ANALYSISOPTIONS_H

#include "observe/Profile.h"
#include "support/RuleSelection.h"
#include "vpcheck/protocol.h"

namespace vpcheck {

struct AnalysisOptions {
  vp_driver_kind DriverKind = VP_DRIVER_AUTO;
  RuleSet Rules = defaultRules();
  unsigned NodeBudget = 20000; ///< for one function
  Profile *Times = nullptr;    ///< where time is counted, if anybody wants to know
  /// The unit will be judged together with others: what those may need is observed as well.
  bool ForLink = false;
};

/// The options as they stand under `CheckOptions` in `.clang-tidy`.
inline constexpr char OptionPrefix[] = "videoport.";
inline constexpr char DriverKindOption[] = "videoport.DriverKind";
inline constexpr char NodeBudgetOption[] = "videoport.NodeBudget";

/// Sets an option from text. Returns false, with a message in `Problem`, if `Name` is no option of vpcheck or cannot
/// have this value.
bool setOption(llvm::StringRef Name, llvm::StringRef Value, AnalysisOptions &Options, std::string &Problem);

} // namespace vpcheck

#endif
