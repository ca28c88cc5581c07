//===- RuleSelection.cpp - Which rules are applied ------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "support/RuleSelection.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/GlobPattern.h"
#include <algorithm>

using namespace llvm;
using namespace vpcheck;

RuleSet vpcheck::defaultRules() {
  RuleSet Rules;
  for (unsigned Rule = 0; Rule < VP_RULE_COUNT; ++Rule)
    Rules[Rule] = vp_rule_on_by_default(static_cast<vp_rule>(Rule));
  return Rules;
}

std::string vpcheck::publicName(vp_rule Rule) { return std::string(vp_rule_prefix) + vp_rule_row(Rule)->name; }

bool vpcheck::ruleMatches(vp_rule Rule, StringRef Glob) {
  Expected<GlobPattern> Pattern = GlobPattern::create(Glob);
  if (!Pattern)
    consumeError(Pattern.takeError());
  return Pattern && Pattern->match(publicName(Rule));
}

bool vpcheck::selectRules(StringRef Globs, RuleSet &Rules, std::string &Problem) {
  std::string List = Globs.str();
  std::replace(List.begin(), List.end(), '\n', ','); // clang-tidy takes either
  SmallVector<StringRef, 8> Parts;
  StringRef(List).split(Parts, ',', -1, /*KeepEmpty=*/false);
  for (StringRef Part : Parts) {
    Part = Part.trim();
    if (Part.empty())
      continue;
    bool On = !Part.consume_front("-");
    Expected<GlobPattern> Pattern = GlobPattern::create(Part);
    if (!Pattern) {
      Problem = ("'" + Part + "' is not a glob: " + toString(Pattern.takeError())).str();
      return false;
    }
    bool Matched = false;
    for (unsigned Rule = 0; Rule < VP_RULE_COUNT; ++Rule)
      if (Pattern->match(publicName(static_cast<vp_rule>(Rule)))) {
        Rules[Rule] = On;
        Matched = true;
      }
    if (!Matched && Part.starts_with(vp_rule_prefix)) {
      Problem = ("there is no rule '" + Part + "'; --list-rules shows them").str();
      return false;
    }
    if (!Matched && vp_rule_named(Part.data(), Part.size()) != VP_RULE_COUNT) {
      Problem = ("the rule '" + Part + "' is written '" + vp_rule_prefix + Part + "' here").str();
      return false;
    }
  }
  return true;
}

bool vpcheck::parseDriverKind(StringRef Name, vp_driver_kind &Kind, std::string &Problem) {
  std::string Names;
  for (unsigned Index = 0; Index < VP_DRIVER_KIND_COUNT; ++Index) {
    auto Candidate = static_cast<vp_driver_kind>(Index);
    StringRef Known = vp_driver_kind_row(Candidate)->name;
    if (Known == Name) {
      Kind = Candidate;
      return true;
    }
    Names += (Names.empty() ? "" : ", ") + Known.str();
  }
  Problem = ("'" + Name + "' is no kind of driver; the kinds are " + Names).str();
  return false;
}

bool vpcheck::parseFailOn(StringRef Name, std::optional<vp_severity> &Severity, std::string &Problem) {
  if (Name == "never") {
    Severity.reset();
    return true;
  }
  for (vp_severity Candidate : {VP_ADVICE, VP_WARNING, VP_ERROR})
    if (Name == vp_severity_name(Candidate)) {
      Severity = Candidate;
      return true;
    }
  Problem = ("'" + Name + "' is no severity; the choices are error, warning, advice and never").str();
  return false;
}
