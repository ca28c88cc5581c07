//===- Sarif.cpp - Findings as SARIF 2.1.0 --------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/Sarif.h"
#include "repair/Repair.h"
#include "report/Fingerprint.h"
#include "report/SarifRules.h"
#include "report/SourceFiles.h"
#include "support/RuleSelection.h"
#include "vpcheck-config.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include <numeric>

using namespace llvm;
using namespace vpcheck;

static constexpr char SourceRoot[] = "%SRCROOT%";

// GitHub's code scanning refuses a run with more results, and leaves out steps beyond those.
static constexpr size_t MaxResults = 25000;
static constexpr size_t MaxSteps = 1000;
static_assert(VP_MAX_NOTES <= 100, "code scanning takes no more related locations");

//===----------------------------------------------------------------------===//
// Parts that need nothing else
//===----------------------------------------------------------------------===//

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

static json::Object message(StringRef Text) { return json::Object{{"text", json::fixUTF8(Text)}}; }

/// `Text` as the text of a link in a message.
static std::string linkText(StringRef Text) {
  std::string Result;
  for (char C : Text) {
    if (StringRef("\\[]").contains(C))
      Result += '\\';
    Result += C;
  }
  return Result;
}

/// The findings that there is room for, in their order: those to deal with before those that are known, and of both
/// the more severe ones.
static std::vector<size_t> findingsToWrite(const std::vector<Finding> &Findings) {
  std::vector<size_t> Chosen(Findings.size());
  std::iota(Chosen.begin(), Chosen.end(), 0);
  if (Chosen.size() <= MaxResults)
    return Chosen;
  auto Rank = [&](size_t Index) { return std::make_pair(!Findings[Index].isOpen(), -Findings[Index].Severity); };
  stable_sort(Chosen, [&](size_t One, size_t Other) { return Rank(One) < Rank(Other); });
  Chosen.resize(MaxResults);
  sort(Chosen);
  return Chosen;
}

//===----------------------------------------------------------------------===//
// The log
//===----------------------------------------------------------------------===//

namespace {

class SarifWriter {
public:
  explicit SarifWriter(const Report &Results) : Results(Results), Fingerprints(fingerprints(Results)) {}

  void write(raw_ostream &Out);

private:
  json::Object artifactLocation(StringRef File);
  json::Object location(const Place &Where);
  json::Object location(const Place &Where, StringRef Text);
  json::Array fixes(const Finding &Found);
  json::Array suppressions(const Finding &Found);
  json::Object partialFingerprints(size_t Index);
  void addNotes(const Finding &Found, json::Object &Result);
  json::Object result(size_t Index);
  void notify(StringRef Level, const Twine &Text, std::optional<Place> Where = std::nullopt);
  void notifyOfFiles();
  json::Object invocation();

  const Report &Results;
  std::vector<std::string> Fingerprints;
  SourceFiles Sources;
  json::Array Notifications;
  size_t StepsLeftOut = 0; ///< so far
};

} // namespace

json::Object SarifWriter::artifactLocation(StringRef File) {
  std::string Name = Results.nameOf(File);
  bool Inside = !sys::path::is_absolute(Name);
  std::string Path = uriPath(sys::path::convert_to_slash(Name));
  if (Inside)
    return json::Object{{"uri", Path}, {"uriBaseId", SourceRoot}};
  return json::Object{{"uri", (StringRef(Path).starts_with("/") ? "file://" : "file:///") + Path}};
}

json::Object SarifWriter::location(const Place &Where) {
  json::Object Physical{{"artifactLocation", artifactLocation(Where.File)}};
  if (Where.Line != 0) {
    SourceFiles::Span Span = Sources.spanAt(Where);
    json::Object Region{{"startLine", Where.Line}, {"startColumn", Span.Begin}};
    if (Span.End != Span.Begin) {
      Region["endLine"] = Where.Line;
      Region["endColumn"] = Span.End;
    }
    Physical["region"] = std::move(Region);
  }
  return json::Object{{"physicalLocation", std::move(Physical)}};
}

json::Object SarifWriter::location(const Place &Where, StringRef Text) {
  json::Object Result = location(Where);
  Result["message"] = message(Text);
  return Result;
}

/// What the repair of `Found` changes, as SARIF's array of fixes.
json::Array SarifWriter::fixes(const Finding &Found) {
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

json::Array SarifWriter::suppressions(const Finding &Found) {
  json::Array Written;
  if (Found.Suppressed)
    Written.push_back(json::Object{{"kind", "inSource"}, {"status", "accepted"}});
  if (Found.InBaseline)
    Written.push_back(json::Object{{"kind", "external"}, {"status", "accepted"}, {"justification", "in the baseline"}});
  return Written;
}

json::Object SarifWriter::partialFingerprints(size_t Index) {
  json::Object Written{{"vpcheckFinding/v1", Fingerprints[Index]}};
  if (std::string Hash = Sources.lineHash(Results.Findings[Index].Where); !Hash.empty())
    Written["primaryLocationLineHash"] = Hash;
  return Written;
}

/// Writes the path that leads to the finding, and the other places that belong to it. Code scanning shows those where
/// the message links to them.
void SarifWriter::addNotes(const Finding &Found, json::Object &Result) {
  json::Array Steps, Related;
  std::string Text = Found.shownMessage();
  size_t StepCount = count_if(Found.Notes, [](const Note &Step) { return Step.OnPath; });
  size_t Skip = StepCount < MaxSteps ? 0 : StepCount + 1 - MaxSteps; // the finding itself is the last step
  StepsLeftOut += Skip;
  for (const Note &Step : Found.Notes) {
    if (Step.OnPath && Skip != 0) {
      --Skip;
      continue;
    }
    json::Object At = location(Step.Where, Step.Text);
    if (Step.OnPath) {
      Steps.push_back(json::Object{{"location", std::move(At)}});
    } else {
      size_t Id = Related.size() + 1;
      At["id"] = Id;
      Related.push_back(std::move(At));
      Text += "\n[" + linkText(Step.Text) + "](" + std::to_string(Id) + ")";
    }
  }
  Result["message"] = message(Text);
  if (!Steps.empty()) {
    Steps.push_back(json::Object{{"location", location(Found.Where, Found.Message)}});
    Result["codeFlows"] =
        json::Array{json::Object{{"threadFlows", json::Array{json::Object{{"locations", std::move(Steps)}}}}}};
  }
  if (!Related.empty())
    Result["relatedLocations"] = std::move(Related);
}

json::Object SarifWriter::result(size_t Index) {
  const Finding &Found = Results.Findings[Index];
  json::Object Where = location(Found.Where);
  if (!Found.Function.empty())
    Where["logicalLocations"] =
        json::Array{json::Object{{"name", json::fixUTF8(Found.Function)}, {"kind", "function"}}};
  json::Object Result{
      {"ruleId", publicName(Found.Rule)},
      {"ruleIndex", static_cast<unsigned>(Found.Rule)},
      {"level", sarifLevel(Found.Severity)},
      {"locations", json::Array{std::move(Where)}},
      {"partialFingerprints", partialFingerprints(Index)},
  };
  addNotes(Found, Result);
  if (!Found.isOpen())
    Result["suppressions"] = suppressions(Found);
  if (Results.HasBaseline)
    Result["baselineState"] = Found.InBaseline ? "unchanged" : "new";
  if (!Found.Repair.empty())
    Result["fixes"] = fixes(Found);
  return Result;
}

void SarifWriter::notify(StringRef Level, const Twine &Text, std::optional<Place> Where) {
  json::Object Written{{"level", Level}, {"message", message(Text.str())}};
  if (Where)
    Written["locations"] = json::Array{location(*Where)};
  Notifications.push_back(std::move(Written));
}

void SarifWriter::notifyOfFiles() {
  for (const FailedFile &Failed : Results.FilesFailed)
    notify("error", "the file " + Failed.Why, Place{Failed.File, 0, 0});
  for (const Suppression &Unused : Results.UnusedSuppressions)
    notify("warning", unusedText(Unused), Unused.Where);
}

json::Object SarifWriter::invocation() {
  json::Object Written{{"executionSuccessful", Results.FilesFailed.empty()}};
  if (!Notifications.empty())
    Written["toolExecutionNotifications"] = std::move(Notifications);
  return Written;
}

void SarifWriter::write(raw_ostream &Out) {
  std::vector<size_t> Chosen = findingsToWrite(Results.Findings);
  json::OStream Json(Out, /*IndentSize=*/2);
  auto WriteRun = [&] {
    Json.attribute("tool", json::Object{{"driver", json::Object{{"name", "vpcheck"},
                                                                {"version", VPCHECK_VERSION},
                                                                {"semanticVersion", VPCHECK_VERSION},
                                                                {"rules", sarifRules()}}}});
    Json.attribute("automationDetails", json::Object{{"id", "vpcheck/"}}); // not to replace another tool's run
    Json.attribute("columnKind", "utf16CodeUnits");
    Json.attributeArray("results", [&] {
      for (size_t Index : Chosen)
        Json.value(result(Index));
    });
    notifyOfFiles();
    if (size_t LeftOut = Results.Findings.size() - Chosen.size())
      notify("warning", Twine(LeftOut) + " findings are left out, the least severe ones, because code scanning takes " +
                            Twine(MaxResults) + " at most; --format=json holds them all");
    if (StepsLeftOut != 0)
      notify("note", Twine(StepsLeftOut) +
                         " steps at the beginning of long paths are left out because code scanning "
                         "shows " +
                         Twine(MaxSteps) + " at most of each; --format=json holds them all");
    Json.attribute("invocations", json::Array{invocation()});
  };
  Json.object([&] {
    Json.attribute("$schema",
                   "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
    Json.attribute("version", "2.1.0");
    Json.attributeArray("runs", [&] { Json.object(WriteRun); });
  });
  Out << '\n';
}

void vpcheck::writeSarif(const Report &Results, raw_ostream &Out) { SarifWriter(Results).write(Out); }

void vpcheck::writeOpenSarif(const Report &Results, raw_ostream &Out) {
  Report Open = Results;
  erase_if(Open.Findings, [](const Finding &Found) { return !Found.isOpen(); });
  writeSarif(Open, Out);
}
