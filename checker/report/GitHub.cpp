//===- GitHub.cpp - Findings for GitHub Actions ---------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/GitHub.h"
#include "report/SourceFiles.h"
#include "support/RuleSelection.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"

using namespace llvm;
using namespace vpcheck;

static constexpr size_t MaxAnnotations = 10; // that GitHub shows of each kind, for one step

namespace {

class GitHubWriter {
public:
  GitHubWriter(const Report &Results, raw_ostream &Out) : Results(Results), Out(Out) {}

  void write();

private:
  std::string name(StringRef File);
  void annotate(StringRef Kind, const Place &Where, StringRef Title, StringRef Text);
  void writeFindings(vp_severity Severity);
  void pointToReport();

  const Report &Results;
  raw_ostream &Out;
  SourceFiles Sources;
};

} // namespace

/// Encodes what would end a command, or in a property, the property.
static std::string encode(StringRef Text, bool IsProperty) {
  std::string Result;
  for (char C : json::fixUTF8(Text))
    switch (C) {
    case '%':
      Result += "%25";
      break;
    case '\r':
      Result += "%0D";
      break;
    case '\n':
      Result += "%0A";
      break;
    case ':':
      Result += IsProperty ? "%3A" : ":";
      break;
    case ',':
      Result += IsProperty ? "%2C" : ",";
      break;
    default:
      Result += C;
    }
  return Result;
}

std::string GitHubWriter::name(StringRef File) { return sys::path::convert_to_slash(Results.nameOf(File)); }

void GitHubWriter::annotate(StringRef Kind, const Place &Where, StringRef Title, StringRef Text) {
  Out << "::" << Kind << " file=" << encode(name(Where.File), /*IsProperty=*/true);
  if (Where.Line != 0)
    Out << ",line=" << Where.Line << ",col=" << Sources.spanAt(Where).Begin;
  Out << ",title=" << Title << "::" << encode(Text, /*IsProperty=*/false) << '\n';
}

void GitHubWriter::writeFindings(vp_severity Severity) {
  StringRef Kind = Severity == VP_ADVICE ? "notice" : vp_severity_name(Severity);
  for (const Finding &Found : Results.Findings) {
    if (!Found.isOpen() || Found.Severity != Severity)
      continue;
    std::string Text = Found.shownMessage();
    for (const Note &Step : Found.Notes)
      Text += "\n" + name(Step.Where.File) + ":" + std::to_string(Step.Where.Line) + ": " + Step.Text;
    annotate(Kind, Found.Where, publicName(Found.Rule), Text);
  }
}

/// Says where the rest is if there is more than what GitHub shows.
void GitHubWriter::pointToReport() {
  size_t Errors = Results.count(VP_ERROR) + Results.FilesFailed.size();
  size_t Warnings = Results.count(VP_WARNING) + Results.UnusedSuppressions.size();
  if (std::max({Errors, Warnings, size_t(Results.count(VP_ADVICE))}) > MaxAnnotations)
    Out << "::notice title=vpcheck::GitHub shows " << MaxAnnotations
        << " annotations of a kind; the log of this step holds all of them\n";
}

void GitHubWriter::write() {
  for (const FailedFile &Failed : Results.FilesFailed)
    annotate("error", Place{Failed.File, 0, 0}, "file not checked", "the file " + Failed.Why);
  writeFindings(VP_ERROR);
  writeFindings(VP_WARNING);
  for (const Suppression &Unused : Results.UnusedSuppressions)
    annotate("warning", Unused.Where, "unused suppression", unusedText(Unused));
  pointToReport(); // before the other notices, to be among those that are shown
  writeFindings(VP_ADVICE);
}

void vpcheck::writeGitHub(const Report &Results, raw_ostream &Out) { GitHubWriter(Results, Out).write(); }
