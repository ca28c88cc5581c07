//===- SarifRules.cpp - The rules as SARIF describes them -----------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/SarifRules.h"
#include "repair/Repair.h"
#include "report/Rules.h"
#include "support/RuleSelection.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;
using namespace vpcheck;

StringRef vpcheck::sarifLevel(vp_severity Severity) {
  return Severity == VP_ERROR ? "error" : Severity == VP_WARNING ? "warning" : "note";
}

/// The rule's name as SARIF wants it besides its id: "InitNotZeroed".
static std::string pascalCase(StringRef Name) {
  std::string Result;
  for (auto [Word, Rest] = Name.split('-'); !Word.empty(); std::tie(Word, Rest) = Rest.split('-'))
    Result += toUpper(Word.front()) + Word.drop_front().str();
  return Result;
}

static json::Object describe(vp_rule Rule) {
  const struct vp_rule_row &Row = *vp_rule_row(Rule);
  StringRef Page = rulePage(Rule);
  std::string Address = documentAddress(Rule);
  json::Object Result{
      {"id", publicName(Rule)},
      {"name", pascalCase(Row.name)},
      {"shortDescription", json::Object{{"text", Row.summary}}},
      {"fullDescription", json::Object{{"text", (Twine(Row.summary) + ". Source: " + Row.page + ".").str()}}},
      {"defaultConfiguration",
       json::Object{{"level", sarifLevel(Row.severity)}, {"enabled", vp_rule_on_by_default(Rule)}}},
      {"help", json::Object{{"text", Page}, {"markdown", Page}}},
      {"properties",
       json::Object{{"tags", json::Array{"video-port", "windows-driver"}},
                    {"problem.severity", Row.severity == VP_ADVICE ? "recommendation" : vp_severity_name(Row.severity)},
                    {"precision", Row.severity == VP_ADVICE ? "medium" : "high"},
                    {"repairable", repairDescription(Rule) != nullptr}}},
  };
  if (!Address.empty())
    Result["helpUri"] = Address;
  return Result;
}

json::Array vpcheck::sarifRules() {
  json::Array Rules;
  for (unsigned Rule = 0; Rule < VP_RULE_COUNT; ++Rule)
    Rules.push_back(describe(static_cast<vp_rule>(Rule)));
  return Rules;
}
