//===- SharedAnalysis.h - One analysis for all checks -----------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_TIDY_SHAREDANALYSIS_H
#define VPCHECK_TIDY_SHAREDANALYSIS_H

#include "observe/UnitAnalysis.h"
#include <array>
#include <memory>

namespace vpcheck {

class RuleCheck;

/// The analysis of one translation unit, which all checks of its rules own together.
class SharedAnalysis {
public:
  SharedAnalysis() { Options.Rules.reset(); }

  /// `Check` is there to report the findings of `Rule`. The first one is the leader: it brings what the host of the
  /// checks hands to all of them.
  void enable(vp_rule Rule, RuleCheck &Check);
  void disable(vp_rule Rule) { Checks[Rule] = nullptr; }
  bool isLeader(const RuleCheck &Check) const { return Leader == &Check; }

  AnalysisOptions &options() { return Options; }

  /// Notes what `PP` meets from now on.
  void listen(clang::Preprocessor &PP);

  /// The translation unit has a declaration, which belongs to `Unit`.
  void meet(clang::ASTContext &Unit) { Context = &Unit; }

  /// Analyses the translation unit, and lets each check report its findings.
  void run();

private:
  AnalysisOptions Options;
  std::array<RuleCheck *, VP_RULE_COUNT> Checks = {};
  const RuleCheck *Leader = nullptr;
  ParseRecord Parsed;
  std::unique_ptr<ErrorListener> Errors;
  clang::Preprocessor *PP = nullptr;
  clang::ASTContext *Context = nullptr;
};

} // namespace vpcheck

#endif
