//===- Sarif.cpp - Findings as SARIF 2.1.0 --------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/Sarif.h"
#include "repair/Repair.h"
#include "report/Rules.h"
#include "vpcheck-config.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"

using namespace llvm;
using namespace vpcheck;

static constexpr char SourceRoot[] = "%SRCROOT%";

/// Percent-encodes what a URI may not hold.
static std::string uriPath(StringRef Path) {
  std::string Result;
  for (unsigned char C : Path) {
    if (isAlnum(C) || StringRef("-._~/").contains(C))
      Result += static_cast<char>(C);
    else
      Result += "%" + utohexstr(C, /*LowerCase=*/false, 2);
  }
  return Result;
}

static json::Object artifactLocation(StringRef File) {
  std::string Shown = shownPath(File);
  if (sys::path::is_absolute(Shown))
    return json::Object{{"uri", "file://" + uriPath(Shown)}};
  return json::Object{{"uri", uriPath(Shown)}, {"uriBaseId", SourceRoot}};
}

static json::Object message(StringRef Text) { return json::Object{{"text", json::fixUTF8(Text)}}; }

static json::Object location(const Place &Where) {
  json::Object Physical{{"artifactLocation", artifactLocation(Where.File)}};
  if (Where.Line != 0)
    Physical["region"] = json::Object{{"startLine", Where.Line}, {"startColumn", Where.Column}};
  return json::Object{{"physicalLocation", std::move(Physical)}};
}

static json::Object location(const Place &Where, StringRef Text) {
  json::Object Result = location(Where);
  Result["message"] = message(Text);
  return Result;
}

static StringRef level(vp_severity Severity) {
  return Severity == VP_ERROR ? "error" : Severity == VP_WARNING ? "warning" : "note";
}

static json::Object ruleMetadata(vp_rule Rule) {
  const struct vp_rule_row &Row = *vp_rule_row(Rule);
  json::Object Result{
      {"id", publicName(Rule)},
      {"name", publicName(Rule)},
      {"shortDescription", message(Row.summary)},
      {"fullDescription", message((Twine(Row.summary) + ". Source: " + Row.page + ".").str())},
      {"defaultConfiguration", json::Object{{"level", level(Row.severity)}, {"enabled", vp_rule_on_by_default(Rule)}}},
      {"properties",
       json::Object{{"tags", json::Array{"video-port", "windows-driver"}},
                    {"problem.severity", Row.severity == VP_ADVICE ? "recommendation" : vp_severity_name(Row.severity)},
                    {"precision", Row.severity == VP_ADVICE ? "medium" : "high"},
                    {"repairable", repairDescription(Rule) != nullptr}}},
  };
  if (StringRef Page = rulePage(Rule); !Page.empty())
    Result["help"] = json::Object{{"text", Page}, {"markdown", Page}};
  return Result;
}

/// What the repair of `Found` changes, as SARIF's array of fixes.
static json::Array fixes(const Finding &Found) {
  json::Array Changes;
  for (size_t I = 0; I < Found.Repair.size();) {
    const std::string &File = Found.Repair[I].Begin.File;
    json::Array Replacements;
    for (; I < Found.Repair.size() && Found.Repair[I].Begin.File == File; ++I) {
      const Edit &Change = Found.Repair[I];
      json::Object Replacement{{"deletedRegion", json::Object{{"startLine", Change.Begin.Line},
                                                              {"startColumn", Change.BeginUnit},
                                                              {"endLine", Change.End.Line},
                                                              {"endColumn", Change.EndUnit}}}};
      if (!Change.Text.empty())
        Replacement["insertedContent"] = message(Change.Text);
      Replacements.push_back(std::move(Replacement));
    }
    Changes.push_back(
        json::Object{{"artifactLocation", artifactLocation(File)}, {"replacements", std::move(Replacements)}});
  }
  return json::Array{
      json::Object{{"description", message(repairDescription(Found.Rule))}, {"artifactChanges", std::move(Changes)}}};
}

static json::Object result(const Finding &Found) {
  json::Object Result{
      {"ruleId", publicName(Found.Rule)},
      {"ruleIndex", static_cast<unsigned>(Found.Rule)},
      {"level", level(Found.Severity)},
      {"message", message(Found.Message)},
  };
  json::Object Where = location(Found.Where);
  if (!Found.Function.empty())
    Where["logicalLocations"] = json::Array{json::Object{{"name", Found.Function}, {"kind", "function"}}};
  Result["locations"] = json::Array{std::move(Where)};

  json::Array Path, Related;
  for (const Note &Step : Found.Notes) {
    json::Object At = location(Step.Where, Step.Text);
    if (Step.OnPath)
      Path.push_back(json::Object{{"location", std::move(At)}});
    else
      Related.push_back(std::move(At));
  }
  if (!Path.empty()) {
    Path.push_back(json::Object{{"location", location(Found.Where, Found.Message)}});
    Result["codeFlows"] =
        json::Array{json::Object{{"threadFlows", json::Array{json::Object{{"locations", std::move(Path)}}}}}};
  }
  if (!Related.empty())
    Result["relatedLocations"] = std::move(Related);
  if (Found.Suppressed)
    Result["suppressions"] = json::Array{json::Object{{"kind", "inSource"}}};
  if (!Found.Repair.empty())
    Result["fixes"] = fixes(Found);
  return Result;
}

void vpcheck::writeSarif(const Report &Results, raw_ostream &Out) {
  json::Array Rules, Found, Notifications;
  for (unsigned Rule = 0; Rule < VP_RULE_COUNT; ++Rule)
    Rules.push_back(ruleMetadata(static_cast<vp_rule>(Rule)));
  for (const Finding &F : Results.Findings)
    Found.push_back(result(F));
  for (const FailedFile &Failed : Results.FilesFailed)
    Notifications.push_back(json::Object{{"level", "error"},
                                         {"message", message("the file " + Failed.Why)},
                                         {"locations", json::Array{location(Place{Failed.File, 0, 0})}}});
  for (const Suppression &Unused : Results.UnusedSuppressions)
    Notifications.push_back(json::Object{{"level", "warning"},
                                         {"message", message(unusedText(Unused))},
                                         {"locations", json::Array{location(Unused.Where)}}});
  json::Object Invocation{{"executionSuccessful", Results.FilesFailed.empty()}};
  if (!Notifications.empty())
    Invocation["toolExecutionNotifications"] = std::move(Notifications);
  json::Object Run{
      {"tool", json::Object{{"driver", json::Object{{"name", "vpcheck"},
                                                    {"version", VPCHECK_VERSION},
                                                    {"semanticVersion", VPCHECK_VERSION},
                                                    {"rules", std::move(Rules)}}}}},
      {"invocations", json::Array{std::move(Invocation)}},
      {"columnKind", "utf16CodeUnits"},
      {"results", std::move(Found)},
  };
  json::Value Log = json::Object{
      {"$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"},
      {"version", "2.1.0"},
      {"runs", json::Array{std::move(Run)}},
  };
  Out << formatv("{0:2}\n", Log);
}
