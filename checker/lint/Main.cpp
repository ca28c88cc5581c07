//===- Main.cpp - The vpcheck command -------------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/Fix.h"
#include "lint/InitEditor.h"
#include "lint/Kit.h"
#include "lint/KnownFindings.h"
#include "lint/Lint.h"
#include "lint/Options.h"
#include "lint/StatisticsText.h"
#include "report/Rules.h"
#include "report/Text.h"
#include "support/WriteFile.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace vpcheck;

static int complain(const Twine &Message) {
  WithColor::error(errs(), "vpcheck") << Message << '\n';
  return ExitTrouble;
}

static int explain(StringRef Name) {
  vp_rule Rule = vp_rule_named(Name.data(), Name.size());
  if (Rule == VP_RULE_COUNT)
    return complain("there is no rule '" + Name + "'; --list-rules shows them");
  outs() << rulePage(Rule);
  return ExitClean;
}

/// Lists the rules, with those on that would be in the current folder.
static int list(const Options &Asked) {
  ConfigurationFiles Files;
  Configuration Configured;
  std::string Problem;
  if (!configure("./file.c", Asked, Files, Configured, Problem))
    return complain(Problem);
  listRules(outs(), Configured.Analysis.Rules);
  return ExitClean;
}

/// What needs the driver kit but no source file: printing it, and setting up an editor.
static int useKit(const Options &Asked) {
  Kit Headers;
  std::string Problem;
  if (!findKit(Asked.Executable, Headers, Problem))
    return complain(Problem);
  if (Asked.InitEditor)
    return initEditor(Asked.Files.empty() ? "." : Asked.Files.front(), Headers, Asked.Target);
  for (const std::string &Argument : Headers.arguments(Asked.Target))
    outs() << Argument << '\n';
  return ExitClean;
}

/// Writes a report to its place.
static bool write(const Report &Results, const Output &Wanted, const Options &Asked) {
  Error Problem = writeFile(Wanted.File, [&](raw_ostream &Out) {
    Out.enable_colors(Asked.Colours.value_or(Out.has_colors()));
    Wanted.Form->Write(Results, Out);
  });
  if (!Problem)
    return true;
  std::string Place = Wanted.File.empty() ? "to standard output" : "'" + Wanted.File + "'";
  complain("cannot write " + Place + ": " + toString(std::move(Problem)));
  return false;
}

/// Writes the map of the drivers that the files make up.
static int map(const Options &Asked) {
  LintRun Run(Asked);
  std::string Map;
  bool Complete = false;
  if (!Run.map(*Asked.Map, Map, Complete))
    return ExitTrouble;
  const std::string &File = Asked.Outputs.front().File;
  if (Error Problem = writeFile(File, [&](raw_ostream &Out) { Out << Map; }))
    return complain("cannot write " + (File.empty() ? "to standard output" : "'" + File + "'") + ": " +
                    toString(std::move(Problem)));
  return Complete ? ExitClean : ExitTrouble;
}

/// Whether findings that are left must make the run fail.
static bool fails(const Report &Results, ArrayRef<const Finding *> Repaired, const Options &Asked) {
  auto Counts = [&](vp_severity Severity) { return Asked.FailOn && Severity >= *Asked.FailOn; };
  return (Counts(VP_WARNING) && !Results.UnusedSuppressions.empty()) ||
         any_of(Results.Findings, [&](const Finding &Found) {
           return Found.isOpen() && Counts(Found.Severity) && !is_contained(Repaired, &Found);
         });
}

/// Whether more is undecided than may be; says so if it is.
static bool tooMuchUndecided(const Report &Results, const Options &Asked) {
  size_t Count = Results.Undecided.size();
  if (!Asked.MaxUndecided || Count <= *Asked.MaxUndecided)
    return false;
  complain(Twine(Count) + (Count == 1 ? " place" : " places") + " could not be decided, and --max-undecided allows " +
           Twine(*Asked.MaxUndecided) + "; --show-undecided lists them");
  return true;
}

/// Checks the files that were named.
static int lint(const Options &Asked) {
  KnownFindings Known;
  if (!Known.read(Asked))
    return ExitTrouble;
  Report Results;
  Results.Root = Asked.Root;
  LintRun Run(Asked);
  if (!Run.check(Results))
    return ExitTrouble;
  bool Written = Known.apply(Results, Run.Scope);
  Run.keepChanged(Results);
  for (const Output &Wanted : Asked.Outputs)
    Written &= write(Results, Wanted, Asked);
  if (Asked.ShowUndecided)
    for (const UndecidedPlace &Doubt : Results.Undecided)
      errs() << shownPlace(Doubt.Where) << ": undecided: " << vp_undecided_name(Doubt.Reason) << '\n';
  if (!Asked.Quiet)
    errs() << "vpcheck: " << summaryLine(Results) << '\n';
  if (Asked.Statistics)
    writeStatistics(Results, Run.Scope, errs());
  std::vector<const Finding *> Repaired;
  if (Asked.Fix) {
    FixOutcome Outcome = applyRepairs(Results);
    if (!Asked.Quiet)
      errs() << "vpcheck: " << Outcome.summary() << '\n';
    Written &= Outcome.FilesFailed == 0;
    Repaired = std::move(Outcome.Repaired);
  }
  if (!Written || !Results.FilesFailed.empty())
    return ExitTrouble;
  bool Undecided = tooMuchUndecided(Results, Asked);
  return Undecided || fails(Results, Repaired, Asked) ? ExitFindings : ExitClean;
}

int main(int Count, const char **Arguments) {
  InitLLVM Start(Count, Arguments);
  // Microsoft's inline assembly is read by the target's assembler.
  InitializeAllTargetInfos();
  InitializeAllTargetMCs();
  InitializeAllAsmParsers();
  Options Asked;
  if (!parseCommandLine(Count, Arguments, Asked))
    return ExitTrouble;
  if (Asked.ListRules)
    return list(Asked);
  if (Asked.PrintKit || Asked.InitEditor)
    return useKit(Asked);
  if (!Asked.ExplainRule.empty())
    return explain(Asked.ExplainRule);
  return Asked.Map ? map(Asked) : lint(Asked);
}
