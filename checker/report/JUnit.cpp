//===- JUnit.cpp - Findings as failed tests -------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/JUnit.h"
#include "support/RuleSelection.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include <map>

using namespace llvm;
using namespace vpcheck;

namespace {

/// What is wrong in a file.
struct Problem {
  std::string Type; ///< the rule's name
  std::string Text; ///< its message, after its place
  std::string Notes;
};

struct TestCase {
  std::vector<Problem> Problems;
  std::string Error; ///< why the file could not be checked; empty if it was
};

} // namespace

/// `Text` without what XML cannot hold, and with what it would take for markup escaped. In an attribute, so are line
/// ends and tabs, which a reader would turn into spaces.
static std::string escaped(StringRef Text, bool IsAttribute) {
  std::string Legal = json::fixUTF8(Text), Result;
  for (StringRef Noncharacter : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
    for (size_t At = 0; (At = Legal.find(Noncharacter.str(), At)) != std::string::npos;)
      Legal.replace(At, Noncharacter.size(), "\xEF\xBF\xBD");
  raw_string_ostream Out(Result);
  for (char &C : Legal) {
    bool IsSpace = C == '\t' || C == '\n' || C == '\r';
    if (C == '\r' || (IsSpace && IsAttribute))
      Out << "&#" << static_cast<int>(C) << ';';
    else if (static_cast<unsigned char>(C) < ' ' && !IsSpace)
      Out << "\xEF\xBF\xBD";
    else
      printHTMLEscaped(StringRef(&C, 1), Out);
  }
  return Result;
}

static std::string quoted(StringRef Text) { return '"' + escaped(Text, /*IsAttribute=*/true) + '"'; }

/// One failure for all problems of a file: readers show the first failure of a test and no other.
static void writeFailure(const std::vector<Problem> &Problems, raw_ostream &Out) {
  bool Alike = all_of(Problems, [&](const Problem &P) { return P.Type == Problems.front().Type; });
  Out << "      <failure type=" << quoted(Alike ? Problems.front().Type : "vpcheck") << " message="
      << quoted(Problems.size() == 1 ? Problems.front().Text : std::to_string(Problems.size()) + " findings") << '>';
  for (const Problem &P : Problems)
    Out << escaped(P.Text + " [" + P.Type + "]\n" + P.Notes, /*IsAttribute=*/false);
  Out << "</failure>\n";
}

static void writeCase(StringRef Name, const TestCase &Case, raw_ostream &Out) {
  StringRef Folder = sys::path::parent_path(Name, sys::path::Style::posix);
  Out << "    <testcase classname=" << quoted(Folder.empty() ? "(root)" : Folder)
      << " name=" << quoted(sys::path::filename(Name, sys::path::Style::posix)) << " file=" << quoted(Name);
  if (Case.Error.empty() && Case.Problems.empty()) {
    Out << "/>\n";
    return;
  }
  Out << ">\n";
  if (!Case.Error.empty())
    Out << "      <error type=\"file-not-checked\" message=" << quoted(Case.Error) << "/>\n";
  if (!Case.Problems.empty())
    writeFailure(Case.Problems, Out);
  Out << "    </testcase>\n";
}

static std::map<std::string, TestCase> testCases(const Report &Results) {
  auto Name = [&](StringRef File) { return sys::path::convert_to_slash(Results.nameOf(File)); };
  auto At = [&](const Place &Where) {
    std::string Position = Where.Line == 0 ? "" : ":" + std::to_string(Where.Line) + ":" + std::to_string(Where.Column);
    return Name(Where.File) + Position + ": ";
  };
  std::map<std::string, TestCase> Cases;
  for (const std::string &File : Results.FilesChecked)
    Cases[Name(File)];
  for (const FailedFile &Failed : Results.FilesFailed)
    Cases[Name(Failed.File)].Error = "the file " + Failed.Why;
  for (const Finding &Found : Results.Findings) {
    if (!Found.isOpen())
      continue;
    std::string Notes;
    for (const Note &Step : Found.Notes)
      Notes += "  " + At(Step.Where) + Step.Text + "\n";
    Cases[Name(Found.Where.File)].Problems.push_back(
        {publicName(Found.Rule), At(Found.Where) + vp_severity_name(Found.Severity) + ": " + Found.shownMessage(),
         Notes});
  }
  for (const Suppression &Unused : Results.UnusedSuppressions)
    Cases[Name(Unused.Where.File)].Problems.push_back(
        {"vpcheck-unused-suppression", At(Unused.Where) + "warning: " + unusedText(Unused), ""});
  return Cases;
}

void vpcheck::writeJUnit(const Report &Results, raw_ostream &Out) {
  std::map<std::string, TestCase> Cases = testCases(Results);
  size_t Errors = count_if(Cases, [](const auto &Case) { return !Case.second.Error.empty(); });
  size_t Failures =
      count_if(Cases, [](const auto &Case) { return Case.second.Error.empty() && !Case.second.Problems.empty(); });
  Out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n  <testsuite name=\"vpcheck\" tests=\""
      << Cases.size() << "\" failures=\"" << Failures << "\" errors=\"" << Errors << "\" skipped=\"0\">\n";
  for (const auto &[Name, Case] : Cases)
    writeCase(Name, Case, Out);
  Out << "  </testsuite>\n</testsuites>\n";
}
