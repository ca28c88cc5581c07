//===- SharedAnalysis.cpp - One analysis for all checks -------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tidy/SharedAnalysis.h"
#include "tidy/RuleCheck.h"
#include "clang/Lex/Preprocessor.h"

using namespace clang;
using namespace vpcheck;

void SharedAnalysis::enable(vp_rule Rule, RuleCheck &Check) {
  if (!Leader)
    Leader = &Check;
  Options.Rules.set(Rule);
  Checks[Rule] = &Check;
}

void SharedAnalysis::listen(Preprocessor &Meeting) {
  PP = &Meeting;
  recordPragmas(*PP, Parsed);
  Errors = std::make_unique<ErrorListener>(PP->getDiagnostics(), Parsed.Errors);
}

void SharedAnalysis::run() {
  Errors.reset();
  if (!Context || !PP)
    return;
  UnitResult Result = analyseUnit(*Context, *PP, Parsed, Options);
  for (const UnitFinding &Finding : Result.Findings)
    if (!Finding.Suppressed && Checks[Finding.Rule])
      Checks[Finding.Rule]->report(Finding);
}
