//===- StatisticsText.cpp - What a run has looked at, in words ------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/StatisticsText.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace llvm;
using namespace vpcheck;

static double milliseconds(const Statistics &Looked, Stage Of) {
  return std::chrono::duration<double, std::milli>(Looked.Times[static_cast<unsigned>(Of)]).count();
}

/// The names of the rules that are judged together in `Of` and are on, in lines that are easy to read.
static void writeRules(Stage Of, const RuleSet &Rules, raw_ostream &Out) {
  constexpr size_t Width = 100;
  std::string Line;
  for (unsigned Index = 0; Index < VP_RULE_COUNT; ++Index) {
    auto Rule = static_cast<vp_rule>(Index);
    if (!Rules[Index] || stageOf(Rule) != Of)
      continue;
    StringRef Name = vp_rule_row(Rule)->name;
    if (Line.size() + Name.size() > Width) {
      Out << Line << '\n';
      Line = std::string(18, ' ');
    }
    Line += " " + Name.str();
  }
  Out << Line << '\n';
}

void vpcheck::writeStatistics(const Report &Results, const LintScope &Scope, raw_ostream &Out) {
  const Statistics &Looked = Results.Looked;
  Out << formatv("files        {0} checked, {1} of them from the cache; {2} could not be checked\n",
                 Results.FilesChecked.size(), Scope.FilesFromCache, Results.FilesFailed.size());
  Out << formatv("functions    {0}, {1} followed path by path\n", Looked.Functions, Looked.Explored);
  Out << "roles       ";
  for (unsigned Role = VP_ROLE_NONE + 1; Role < VP_ROLE_COUNT; ++Role)
    if (Looked.Roles[Role] != 0)
      Out << formatv(" {0} {1}", vp_role_row(static_cast<vp_role>(Role))->name, Looked.Roles[Role]);
  Out << formatv("\nrules        {0} of {1} on\n", Scope.Rules.count(), VP_RULE_COUNT);
  Out << formatv("undecided    {0}\n", Results.Undecided.size());
  for (unsigned Index = 0; Index < VP_UNDECIDED_COUNT; ++Index) {
    auto Reason = static_cast<vp_undecided>(Index);
    if (auto Count = count_if(Results.Undecided, [&](const UndecidedPlace &D) { return D.Reason == Reason; }))
      Out << formatv("{0,12} {1}\n", Count, vp_undecided_name(Reason));
  }
  Out << "time, over all threads; rules that are judged together share a line\n";
  Out << formatv("{0,12:F1} ms   reading and parsing\n", milliseconds(Looked, Stage::Parse));
  Out << formatv("{0,12:F1} ms   surveying functions, calls and registrations\n", milliseconds(Looked, Stage::Survey));
  Out << formatv("{0,12:F1} ms   following paths\n", milliseconds(Looked, Stage::Explore));
  for (Stage Judging : {Stage::Entry, Stage::Callbacks, Stage::Lookups, Stage::Retention, Stage::LoanEnds,
                        Stage::Bugcheck, Stage::Program}) {
    Out << formatv("{0,12:F1} ms  ", milliseconds(Looked, Judging));
    writeRules(Judging, Scope.Rules, Out);
  }
}
