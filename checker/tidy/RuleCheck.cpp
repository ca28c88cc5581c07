//===- RuleCheck.cpp - A rule as a check of clang-tidy --------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tidy/RuleCheck.h"

using namespace clang;
using namespace clang::ast_matchers;
using namespace vpcheck;

RuleCheck::RuleCheck(vp_rule Rule, StringRef Name, tidy::ClangTidyContext *Context,
                     std::shared_ptr<SharedAnalysis> Analysis)
    : ClangTidyCheck(Name, Context), Rule(Rule), Analysis(std::move(Analysis)) {
  this->Analysis->enable(Rule, *this);
  for (const auto &Option : Context->getOptions().CheckOptions) {
    std::string Problem;
    if (Option.getKey().starts_with(OptionPrefix) && this->Analysis->isLeader(*this) &&
        !setOption(Option.getKey(), Option.getValue().Value, this->Analysis->options(), Problem))
      configurationDiag(Problem);
  }
}

RuleCheck::~RuleCheck() { Analysis->disable(Rule); }

void RuleCheck::registerPPCallbacks(const SourceManager &, Preprocessor *PP, Preprocessor *) {
  if (Analysis->isLeader(*this))
    Analysis->listen(*PP);
}

void RuleCheck::registerMatchers(MatchFinder *Finder) {
  // Any declaration will do to learn of the context; nothing is matched for its own sake.
  if (Analysis->isLeader(*this))
    Finder->addMatcher(decl(anyOf(functionDecl(), varDecl(hasGlobalStorage()))).bind("declaration"), this);
}

void RuleCheck::check(const MatchFinder::MatchResult &Result) { Analysis->meet(*Result.Context); }

void RuleCheck::onEndOfTranslationUnit() {
  if (Analysis->isLeader(*this))
    Analysis->run();
}

void RuleCheck::storeOptions(tidy::ClangTidyOptions::OptionMap &Options) {
  // They belong to all checks, and so stand under no check's name.
  Options[DriverKindOption].Value = vp_driver_kind_row(Analysis->options().DriverKind)->name;
  Options[NodeBudgetOption].Value = std::to_string(Analysis->options().NodeBudget);
}

void RuleCheck::report(const UnitFinding &Finding) {
  {
    auto Said = diag(Finding.Location, "%0");
    Said << Finding.Message;
    for (const FixItHint &Edit : Finding.Repair)
      Said << Edit;
  } // said at the end of its life
  for (const UnitNote &Step : Finding.Notes)
    diag(Step.Location, "%0", DiagnosticIDs::Note) << Step.Text;
}
