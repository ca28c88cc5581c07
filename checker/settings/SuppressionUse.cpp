//===- SuppressionUse.cpp - Which suppressions do something ---------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "settings/SuppressionUse.h"
#include "settings/NoLint.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace vpcheck;

/// Whether rules that `Name` stands for are off, so that nobody can tell what it would silence. Of advice, which is
/// off by default, only a name that stands for nothing else says so.
static bool concernsRulesOff(StringRef Name, const RuleSet &Rules) {
  bool AnyOff = false, AnyOn = false, AnyTurnedOff = false;
  for (unsigned Index = 0; Index < VP_RULE_COUNT; ++Index)
    if (auto Rule = static_cast<vp_rule>(Index); ruleMatches(Rule, Name)) {
      (Rules[Index] ? AnyOn : AnyOff) = true;
      AnyTurnedOff |= !Rules[Index] && vp_rule_on_by_default(Rule);
    }
  return AnyTurnedOff || (AnyOff && !AnyOn);
}

static std::pair<unsigned, unsigned> linesOf(const SuppressionPragma &Pragma) { return {Pragma.Line, Pragma.Line}; }
static std::pair<unsigned, unsigned> linesOf(const NoLintName &Name) { return {Name.FirstLine, Name.LastLine}; }

template <typename Suppression>
static void add(const Suppression &Silencer, const UnitResult &Result, const RuleSet &Rules,
                const SourceManager &Sources, std::vector<SuppressionUse> &Uses) {
  if (concernsRulesOff(Silencer.Name, Rules))
    return;
  bool Used = llvm::any_of(Result.Findings, [&](const UnitFinding &Finding) {
    return Finding.Suppressed && Finding.Holds && Silencer.covers(Finding.Rule, Finding.Location, Sources);
  });
  auto [First, Last] = linesOf(Silencer);
  Uses.push_back({Silencer.Name, Sources.getFileLoc(Silencer.Location), Used, First, Last});
}

std::vector<SuppressionUse> vpcheck::suppressionUses(const UnitResult &Result, const ParseRecord &Parsed,
                                                     const RuleSet &Rules, const SourceManager &Sources) {
  std::vector<SuppressionUse> Uses;
  for (const SuppressionPragma &Pragma : Parsed.Suppressions)
    if (!Sources.isInSystemHeader(Pragma.Location))
      add(Pragma, Result, Rules, Sources, Uses);
  for (auto Info = Sources.fileinfo_begin(), End = Sources.fileinfo_end(); Info != End; ++Info) {
    FileID File = Sources.translateFile(Info->first);
    if (File.isInvalid() || Sources.isInSystemHeader(Sources.getLocForStartOfFile(File)))
      continue;
    for (const NoLintName &Name : noLintNames(File, Sources))
      if (llvm::none_of(Parsed.Skipped,
                        [&](SourceRange Range) { return rangeContains(Range, Name.Location, Sources); }))
        add(Name, Result, Rules, Sources, Uses);
  }
  return Uses;
}
