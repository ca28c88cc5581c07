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

/// The options that all checks share: they stand under no check's name.
static tidy::ClangTidyCheck::OptionsView sharedOptions(tidy::ClangTidyContext &Context) {
  return {StringRef(OptionPrefix).drop_back(), Context.getOptions().CheckOptions, &Context};
}

RuleCheck::RuleCheck(vp_rule Rule, StringRef Name, tidy::ClangTidyContext *Context,
                     std::shared_ptr<SharedAnalysis> Analysis)
    : ClangTidyCheck(Name, Context), Rule(Rule), Analysis(std::move(Analysis)) {
  this->Analysis->enable(Rule, *this);
  tidy::ClangTidyCheck::OptionsView Shared = sharedOptions(*Context);
  for (StringRef Option : {DriverKindOption, NodeBudgetOption}) {
    auto Value = Shared.get(Option.drop_front(StringRef(OptionPrefix).size()));
    std::string Problem;
    if (Value && this->Analysis->isLeader(*this) && !setOption(Option, *Value, this->Analysis->options(), Problem))
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
