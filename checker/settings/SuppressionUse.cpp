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

/// Whether the rules that `Name` stands for are all off.
static bool concernsOnlyRulesOff(StringRef Name, const RuleSet &Rules) {
  bool Matched = false;
  for (unsigned Index = 0; Index < VP_RULE_COUNT; ++Index)
    if (ruleMatches(static_cast<vp_rule>(Index), Name)) {
      if (Rules[Index])
        return false;
      Matched = true;
    }
  return Matched;
}

template <typename Suppression>
static void add(const Suppression &Silencer, const UnitResult &Result, const RuleSet &Rules,
                const SourceManager &Sources, std::vector<SuppressionUse> &Uses) {
  if (concernsOnlyRulesOff(Silencer.Name, Rules))
    return;
  bool Used = llvm::any_of(Result.Findings, [&](const UnitFinding &Finding) {
    return Finding.Suppressed && Silencer.covers(Finding.Rule, Finding.Location, Sources);
  });
  Uses.push_back({Silencer.Name, Sources.getFileLoc(Silencer.Location), Used});
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
      add(Name, Result, Rules, Sources, Uses);
  }
  return Uses;
}
