//===- Json.cpp - Reports as JSON -----------------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/Json.h"
#include "report/Fingerprint.h"
#include "support/Compat.h"
#include "support/RuleSelection.h"
#include "vpcheck-config.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace llvm;
using namespace vpcheck;

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

namespace {

/// Makes JSON of the parts of a report, with files named relative to `Root`.
class Writer {
public:
  explicit Writer(const Report &Results, StringRef Root) : Results(Results), Root(Root) {}

  json::Array findings();
  json::Array undecided();
  json::Array suppressions(bool WithLines);
  std::string text(StringRef Text);
  std::string name(StringRef File) { return text(pathBelow(Root, File)); }

  bool AllUTF8 = true; ///< so far: all texts were UTF-8

private:
  json::Object place(const Place &Where);
  json::Array notes(const Finding &Found);
  json::Array repair(const Finding &Found);

  const Report &Results;
  StringRef Root;
};

} // namespace

std::string Writer::text(StringRef Text) {
  if (LLVM_LIKELY(json::isUTF8(Text)))
    return Text.str();
  AllUTF8 = false;
  return json::fixUTF8(Text);
}

json::Object Writer::place(const Place &Where) {
  return json::Object{{"file", name(Where.File)}, {"line", Where.Line}, {"column", Where.Column}};
}

json::Array Writer::notes(const Finding &Found) {
  json::Array Notes;
  for (const Note &Step : Found.Notes) {
    json::Object Written = place(Step.Where);
    Written["text"] = text(Step.Text);
    Written["onPath"] = Step.OnPath;
    Notes.push_back(std::move(Written));
  }
  return Notes;
}

json::Array Writer::repair(const Finding &Found) {
  json::Array Edits;
  for (const Edit &Change : Found.Repair) {
    json::Object Written = place(Change.Begin);
    Written["endLine"] = Change.End.Line;
    Written["endColumn"] = Change.End.Column;
    Written["utf16Column"] = Change.BeginUnit;
    Written["endUtf16Column"] = Change.EndUnit;
    Written["offset"] = Change.Offset;
    Written["length"] = Change.Length;
    Written["text"] = text(Change.Text);
    Edits.push_back(std::move(Written));
  }
  return Edits;
}

json::Array Writer::findings() {
  json::Array Written;
  for (const Finding &Found : Results.Findings) {
    json::Object Object = place(Found.Where);
    Object["rule"] = publicName(Found.Rule);
    Object["severity"] = vp_severity_name(Found.Severity);
    Object["message"] = text(Found.Message);
    Object["function"] = text(Found.Function);
    if (!Found.Driver.empty())
      Object["driver"] = text(Found.Driver);
    Object["state"] = Found.Suppressed ? "suppressed" : Found.InBaseline ? "baseline" : "open";
    Object["notes"] = notes(Found);
    Object["repair"] = repair(Found);
    Written.push_back(std::move(Object));
  }
  return Written;
}

json::Array Writer::undecided() {
  json::Array Written;
  for (const UndecidedPlace &Doubt : Results.Undecided) {
    json::Object Object = place(Doubt.Where);
    Object["reason"] = vp_undecided_name(Doubt.Reason);
    Written.push_back(std::move(Object));
  }
  return Written;
}

json::Array Writer::suppressions(bool WithLines) {
  json::Array Written;
  for (const Suppression &Silencer : Results.UnusedSuppressions) {
    json::Object Object = place(Silencer.Where);
    Object["name"] = text(Silencer.Name);
    Object["used"] = Silencer.Used;
    if (WithLines) {
      Object["firstLine"] = Silencer.FirstLine;
      Object["lastLine"] = Silencer.LastLine;
    }
    Written.push_back(std::move(Object));
  }
  return Written;
}

json::Object vpcheck::jsonReport(const Report &Results) {
  Writer Write(Results, Results.Root);
  json::Array Findings = Write.findings(), Files;
  for (auto [Written, Fingerprint] : zip_equal(Findings, fingerprints(Results)))
    (*Written.getAsObject())["fingerprint"] = Fingerprint;
  for (const std::string &File : Results.FilesChecked)
    Files.push_back(json::Object{{"file", Write.name(File)}, {"checked", true}});
  for (const FailedFile &Failed : Results.FilesFailed)
    Files.push_back(
        json::Object{{"file", Write.name(Failed.File)}, {"checked", false}, {"why", Write.text(Failed.Why)}});
  json::Object Open;
  for (vp_severity Severity : {VP_ERROR, VP_WARNING, VP_ADVICE})
    Open[vp_severity_name(Severity)] = Results.count(Severity);
  return json::Object{
      {"format", "vpcheck-report"},
      {"version", JsonReportVersion},
      {"tool", json::Object{{"name", "vpcheck"}, {"version", VPCHECK_VERSION}}},
      {"summary", json::Object{{"filesChecked", Results.FilesChecked.size()},
                               {"filesFailed", Results.FilesFailed.size()},
                               {"open", std::move(Open)},
                               {"suppressed", Results.countSuppressed()},
                               {"baseline", Results.countKnown()},
                               {"unusedSuppressions", Results.UnusedSuppressions.size()},
                               {"undecided", Results.Undecided.size()}}},
      {"files", std::move(Files)},
      {"findings", std::move(Findings)},
      {"undecided", Write.undecided()},
      {"unusedSuppressions", Write.suppressions(/*WithLines=*/false)},
  };
}

void vpcheck::writeJson(const Report &Results, raw_ostream &Out) {
  Out << formatv("{0:2}\n", json::Value(jsonReport(Results)));
}

std::optional<json::Object> vpcheck::storedResults(const Report &Results) {
  Writer Write(Results, /*Root=*/"");
  json::Object Stored{{"findings", Write.findings()},
                      {"undecided", Write.undecided()},
                      {"suppressions", Write.suppressions(/*WithLines=*/true)},
                      {"functions", Results.Looked.Functions},
                      {"explored", Results.Looked.Explored},
                      {"roles", json::Array(Results.Looked.Roles)}};
  if (!Write.AllUTF8)
    return std::nullopt;
  return Stored;
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

// json::ObjectMapper finds these by the namespaces of what they read.
static bool fromJSON(const json::Value &Stored, vp_severity &Severity, json::Path At) {
  std::optional<StringRef> Name = Stored.getAsString();
  for (vp_severity Candidate : {VP_ADVICE, VP_WARNING, VP_ERROR})
    if (Name == StringRef(vp_severity_name(Candidate))) {
      Severity = Candidate;
      return true;
    }
  At.report("no severity");
  return false;
}

static bool fromJSON(const json::Value &Stored, vp_undecided &Reason, json::Path At) {
  std::optional<StringRef> Name = Stored.getAsString();
  for (unsigned Index = 0; Index < VP_UNDECIDED_COUNT; ++Index)
    if (auto Candidate = static_cast<vp_undecided>(Index); Name == StringRef(vp_undecided_name(Candidate))) {
      Reason = Candidate;
      return true;
    }
  At.report("no reason for being undecided");
  return false;
}

static bool fromJSON(const json::Value &Stored, vp_rule &Rule, json::Path At) {
  StringRef Name = Stored.getAsString().value_or("");
  Rule = vp_rule_named(Name.data(), Name.size());
  if (Rule != VP_RULE_COUNT)
    return true;
  At.report("no rule");
  return false;
}

namespace vpcheck {

static bool readPlace(json::ObjectMapper &Read, Place &Where) {
  return Read && Read.map("file", Where.File) && Read.map("line", Where.Line) && Read.map("column", Where.Column);
}

static bool fromJSON(const json::Value &Stored, Note &Step, json::Path At) {
  json::ObjectMapper Read(Stored, At);
  return readPlace(Read, Step.Where) && Read.map("text", Step.Text) && Read.map("onPath", Step.OnPath);
}

static bool fromJSON(const json::Value &Stored, Edit &Change, json::Path At) {
  json::ObjectMapper Read(Stored, At);
  if (!readPlace(Read, Change.Begin))
    return false;
  Change.End.File = Change.Begin.File;
  return Read.map("endLine", Change.End.Line) && Read.map("endColumn", Change.End.Column) &&
         Read.map("utf16Column", Change.BeginUnit) && Read.map("endUtf16Column", Change.EndUnit) &&
         Read.map("offset", Change.Offset) && Read.map("length", Change.Length) && Read.map("text", Change.Text);
}

static bool fromJSON(const json::Value &Stored, Finding &Found, json::Path At) {
  json::ObjectMapper Read(Stored, At);
  std::string State;
  if (!(readPlace(Read, Found.Where) && Read.map("rule", Found.Rule) && Read.map("severity", Found.Severity) &&
        Read.map("message", Found.Message) && Read.map("function", Found.Function) && Read.map("state", State) &&
        Read.map("notes", Found.Notes) && Read.map("repair", Found.Repair)))
    return false;
  Found.Suppressed = State == "suppressed";
  Found.InBaseline = State == "baseline";
  return true;
}

static bool fromJSON(const json::Value &Stored, UndecidedPlace &Doubt, json::Path At) {
  json::ObjectMapper Read(Stored, At);
  return readPlace(Read, Doubt.Where) && Read.map("reason", Doubt.Reason);
}

static bool fromJSON(const json::Value &Stored, Suppression &Silencer, json::Path At) {
  json::ObjectMapper Read(Stored, At);
  return readPlace(Read, Silencer.Where) && Read.map("name", Silencer.Name) && Read.map("used", Silencer.Used) &&
         Read.map("firstLine", Silencer.FirstLine) && Read.map("lastLine", Silencer.LastLine);
}

} // namespace vpcheck

bool vpcheck::readResults(const json::Value &Stored, Report &Results) {
  json::Path::Root Root;
  json::ObjectMapper Read(Stored, Root);
  std::vector<unsigned> Roles;
  if (!(Read && Read.map("findings", Results.Findings) && Read.map("undecided", Results.Undecided) &&
        Read.map("suppressions", Results.UnusedSuppressions) && Read.map("functions", Results.Looked.Functions) &&
        Read.map("explored", Results.Looked.Explored) && Read.map("roles", Roles)) ||
      Roles.size() != Results.Looked.Roles.size())
    return false;
  llvm::copy(Roles, Results.Looked.Roles.begin());
  return true;
}
