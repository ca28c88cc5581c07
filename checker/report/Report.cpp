//===- Report.cpp - Findings, free of the compiler that made them ---------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/Report.h"
#include "observe/UnitAnalysis.h"
#include "report/Utf16.h"
#include "settings/SuppressionUse.h"
#include "support/RuleSelection.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace clang;
using namespace vpcheck;

/// `Path` without "..", unless a link makes that another file.
static std::string withoutDotDot(StringRef Path, llvm::vfs::FileSystem &Files) {
  llvm::SmallString<256> Plain(Path), Real, RealPlain;
  llvm::sys::path::remove_dots(Plain, /*remove_dot_dot=*/true);
  if (Plain == Path || Files.getRealPath(Path, Real))
    return Plain.str().str();
  bool Same = !Files.getRealPath(Plain, RealPlain) && Real == RealPlain;
  return (Same ? Plain : Real).str().str();
}

Place vpcheck::placeOf(SourceLocation Location, const SourceManager &Sources) {
  Place Result;
  if (Location.isInvalid())
    return Result;
  SourceLocation InFile = Sources.getFileLoc(Location);
  Result.Line = Sources.getSpellingLineNumber(InFile);
  Result.Column = Sources.getSpellingColumnNumber(InFile);
  llvm::SmallString<256> Path(Sources.getFilename(InFile));
  Sources.getFileManager().makeAbsolutePath(Path);
  llvm::sys::path::remove_dots(Path);
  Result.File = withoutDotDot(Path, Sources.getFileManager().getVirtualFileSystem());
  return Result;
}

/// The column of `Location`, from 1, in UTF-16 code units.
static unsigned columnUnit(SourceLocation Location, const SourceManager &Sources) {
  auto [File, Offset] = Sources.getDecomposedLoc(Location);
  return utf16Column(Sources.getBufferData(File), Offset + 1 - Sources.getSpellingColumnNumber(Location), Offset);
}

static Edit editOf(const FixItHint &Hint, const SourceManager &Sources) {
  Edit Result;
  Result.Begin = placeOf(Hint.RemoveRange.getBegin(), Sources);
  Result.End = placeOf(Hint.RemoveRange.getEnd(), Sources);
  Result.BeginUnit = columnUnit(Hint.RemoveRange.getBegin(), Sources);
  Result.EndUnit = columnUnit(Hint.RemoveRange.getEnd(), Sources);
  Result.Offset = Sources.getFileOffset(Hint.RemoveRange.getBegin());
  Result.Length = Sources.getFileOffset(Hint.RemoveRange.getEnd()) - Result.Offset;
  Result.Text = Hint.CodeToInsert;
  return Result;
}

void Report::add(const UnitResult &Result, const SourceManager &Sources) {
  for (const UnitFinding &Found : Result.Findings) {
    Finding Copy;
    Copy.Rule = Found.Rule;
    Copy.Severity = Found.Severity;
    Copy.Where = placeOf(Found.Location, Sources);
    Copy.Message = Found.Message;
    Copy.Function = Found.Function;
    Copy.Suppressed = Found.Suppressed;
    for (const UnitNote &Step : Found.Notes)
      Copy.Notes.push_back({placeOf(Step.Location, Sources), Step.Text, Step.OnPath});
    for (const FixItHint &Hint : Found.Repair)
      Copy.Repair.push_back(editOf(Hint, Sources));
    Findings.push_back(std::move(Copy));
  }
  for (const UnitUndecided &Doubt : Result.Undecided)
    Undecided.push_back({Doubt.Reason, placeOf(Doubt.Location, Sources)});
  Looked.add(Result.Looked);
}

void Report::add(llvm::ArrayRef<SuppressionUse> Uses, const SourceManager &Sources) {
  for (const SuppressionUse &Use : Uses)
    UnusedSuppressions.push_back({placeOf(Use.Location, Sources), Use.Name, Use.Used, Use.FirstLine, Use.LastLine});
}

template <typename T> static void moveInto(std::vector<T> &Into, std::vector<T> &&From) {
  Into.insert(Into.end(), std::make_move_iterator(From.begin()), std::make_move_iterator(From.end()));
}

void Report::add(Report Other) {
  moveInto(Findings, std::move(Other.Findings));
  moveInto(Undecided, std::move(Other.Undecided));
  moveInto(UnusedSuppressions, std::move(Other.UnusedSuppressions));
  moveInto(FilesChecked, std::move(Other.FilesChecked));
  moveInto(FilesFailed, std::move(Other.FilesFailed));
  Looked.add(Other.Looked);
}

bool Suppression::covers(const Finding &Found) const {
  return Found.Where.File == Where.File && FirstLine <= Found.Where.Line && Found.Where.Line <= LastLine &&
         ruleMatches(Found.Rule, Name);
}

/// Leaves the suppressions that neither a translation unit nor a driver uses.
static void settle(std::vector<Suppression> &Suppressions, llvm::ArrayRef<Finding> Findings) {
  for (Suppression &Silencer : Suppressions)
    Silencer.Used |=
        llvm::any_of(Findings, [&](const Finding &Found) { return Found.Suppressed && Silencer.covers(Found); });
  auto Key = [](const Suppression &S) { return std::tie(S.Where, S.Name); };
  // Of those that are alike, one that is used comes first.
  llvm::stable_sort(Suppressions, [&](const Suppression &One, const Suppression &Other) {
    return std::make_tuple(Key(One), !One.Used) < std::make_tuple(Key(Other), !Other.Used);
  });
  Suppressions.erase(
      std::unique(Suppressions.begin(), Suppressions.end(),
                  [&](const Suppression &One, const Suppression &Other) { return Key(One) == Key(Other); }),
      Suppressions.end());
  llvm::erase_if(Suppressions, [](const Suppression &S) { return S.Used; });
}

void Report::settle() {
  ::settle(UnusedSuppressions, Findings);
  auto Key = [](const Finding &F) { return std::tie(F.Where, F.Rule, F.Message); };
  llvm::stable_sort(Findings, [&](const Finding &One, const Finding &Other) { return Key(One) < Key(Other); });
  // Drivers may share a file: what is found in several is one finding.
  std::vector<Finding> Kept;
  for (Finding &Found : Findings)
    if (Kept.empty() || Key(Kept.back()) != Key(Found))
      Kept.push_back(std::move(Found));
    else if (!Found.Driver.empty() && !StringRef(", " + Kept.back().Driver + ", ").contains(", " + Found.Driver + ", "))
      Kept.back().Driver += ", " + Found.Driver;
  Findings = std::move(Kept);
  auto DoubtKey = [](const UndecidedPlace &D) { return std::tie(D.Where, D.Reason); };
  llvm::stable_sort(Undecided, [&](const UndecidedPlace &One, const UndecidedPlace &Other) {
    return DoubtKey(One) < DoubtKey(Other);
  });
  Undecided.erase(std::unique(Undecided.begin(), Undecided.end(),
                              [&](const UndecidedPlace &One, const UndecidedPlace &Other) {
                                return DoubtKey(One) == DoubtKey(Other);
                              }),
                  Undecided.end());
  llvm::sort(FilesChecked);
  FilesChecked.erase(llvm::unique(FilesChecked), FilesChecked.end());
  llvm::sort(FilesFailed);
  FilesFailed.erase(llvm::unique(FilesFailed), FilesFailed.end());
}

unsigned Report::count() const {
  return static_cast<unsigned>(llvm::count_if(Findings, [](const Finding &F) { return F.isOpen(); }));
}

unsigned Report::count(vp_severity Severity) const {
  return static_cast<unsigned>(
      llvm::count_if(Findings, [&](const Finding &F) { return F.isOpen() && F.Severity == Severity; }));
}

unsigned Report::countSuppressed() const {
  return static_cast<unsigned>(llvm::count_if(Findings, [](const Finding &F) { return F.Suppressed; }));
}

unsigned Report::countKnown() const {
  return static_cast<unsigned>(llvm::count_if(Findings, [](const Finding &F) { return F.InBaseline; }));
}

std::string Report::nameOf(StringRef File) const { return pathBelow(Root, File); }

std::string vpcheck::unusedText(const Suppression &Unused) {
  bool Exists = false;
  for (unsigned Rule = 0; Rule < VP_RULE_COUNT; ++Rule)
    Exists |= ruleMatches(static_cast<vp_rule>(Rule), Unused.Name);
  return Exists ? "there is nothing here for '" + Unused.Name + "' to suppress"
                : "'" + Unused.Name + "' suppresses nothing: there is no such rule";
}

std::string vpcheck::pathBelow(StringRef Folder, StringRef File) {
  StringRef Rest = File;
  if (!Folder.empty() && Rest.consume_front(Folder) &&
      (Folder.ends_with("/") || Rest.consume_front(llvm::sys::path::get_separator())))
    return Rest.str();
  return File.str();
}

std::string vpcheck::shownPath(StringRef File) {
  llvm::SmallString<256> Current;
  return llvm::sys::fs::current_path(Current) ? File.str() : pathBelow(Current, File);
}

std::string vpcheck::shownPlace(const Place &Where) {
  return shownPath(Where.File) + ':' + std::to_string(Where.Line) + ':' + std::to_string(Where.Column);
}
