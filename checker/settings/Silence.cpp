//===- Silence.cpp - Where rules are silent -------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "settings/Silence.h"
#include "settings/NoLint.h"

using namespace clang;
using namespace vpcheck;

std::vector<RuleSet> vpcheck::silencedAt(llvm::ArrayRef<LinkablePlace> Places, const RuleSet &Rules,
                                         const ParseRecord &Parsed, const SourceManager &Sources) {
  std::vector<RuleSet> Silenced(Places.size());
  addNoLint(Places, Rules, Sources, Silenced);
  for (const SuppressionPragma &Pragma : Parsed.Suppressions)
    for (auto [At, Silent] : llvm::zip_equal(Places, Silenced))
      if (At.Location.isValid() && Pragma.isAbout(At.Location, Sources))
        for (unsigned Rule = 0; Rule < VP_RULE_COUNT; ++Rule)
          if (ruleMatches(static_cast<vp_rule>(Rule), Pragma.Name))
            Silent.set(Rule);
  return Silenced;
}
