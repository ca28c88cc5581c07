//===- RuleCheck.h - A rule as a check of clang-tidy ------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_TIDY_RULECHECK_H
#define VPCHECK_TIDY_RULECHECK_H

#include "clang-tidy/ClangTidyCheck.h"
#include "tidy/SharedAnalysis.h"
#include <memory>

namespace vpcheck {

/// One rule as a check. All checks of a translation unit share one analysis, which the first of them runs.
class RuleCheck : public clang::tidy::ClangTidyCheck {
public:
  RuleCheck(vp_rule Rule, llvm::StringRef Name, clang::tidy::ClangTidyContext *Context,
            std::shared_ptr<SharedAnalysis> Analysis);
  ~RuleCheck() override;

  void registerPPCallbacks(const clang::SourceManager &Sources, clang::Preprocessor *PP,
                           clang::Preprocessor *ModuleExpander) override;
  void registerMatchers(clang::ast_matchers::MatchFinder *Finder) override;
  void check(const clang::ast_matchers::MatchFinder::MatchResult &Result) override;
  void onEndOfTranslationUnit() override;
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Options) override;

  /// Reports a finding of this check's rule.
  void report(const UnitFinding &Finding);

private:
  vp_rule Rule;
  std::shared_ptr<SharedAnalysis> Analysis;
};

} // namespace vpcheck

#endif
