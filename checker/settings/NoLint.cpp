//===- NoLint.cpp - NOLINT comments ---------------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "settings/NoLint.h"
#include "clang-tidy/NoLintDirectiveHandler.h"
#include "support/Compat.h"
#include "clang/Basic/DiagnosticIDs.h"
#include "clang/Tooling/Core/Diagnostic.h"
#include "llvm/ADT/StringExtras.h"
#include <algorithm>

using namespace clang;
using namespace vpcheck;

namespace {

/// clang-tidy's library asks for a diagnostic as the compiler hands it to its client. This is such a client.
class NoLintJudge : public DiagnosticConsumer {
public:
  explicit NoLintJudge(const SourceManager &Sources)
      : Engine(llvm::makeIntrusiveRefCnt<DiagnosticIDs>(), Options.argument(), this, /*ShouldOwnClient=*/false),
        Warning(Engine.getCustomDiagID(DiagnosticsEngine::Warning, "finding")) {
    Engine.setSourceManager(const_cast<SourceManager *>(&Sources));
  }

  bool silences(vp_rule Rule, SourceLocation Place) {
    Name = publicName(Rule);
    Engine.Report(Place, Warning);
    return Silenced;
  }

  const std::vector<std::string> &problems() const { return Problems; }

private:
  void HandleDiagnostic(DiagnosticsEngine::Level Level, const Diagnostic &Info) override {
    llvm::SmallVector<tooling::Diagnostic, 1> Errors;
    Silenced = Handler.shouldSuppress(Level, Info, Name, Errors, /*AllowIO=*/true, /*EnableNoLintBlocks=*/true);
    for (const tooling::Diagnostic &Error : Errors) {
      std::string Text = Error.Message.FilePath + ": " + Error.Message.Message;
      if (!llvm::is_contained(Problems, Text))
        Problems.push_back(Text);
    }
  }

  compat::OwnedDiagnosticOptions Options;
  DiagnosticsEngine Engine;
  unsigned Warning;
  tidy::NoLintDirectiveHandler Handler;
  std::string Name;
  bool Silenced = false;
  std::vector<std::string> Problems;
};

} // namespace

std::vector<std::string> vpcheck::applyNoLint(UnitResult &Result, const SourceManager &Sources) {
  if (Result.Findings.empty())
    return {};
  NoLintJudge Judge(Sources);
  for (UnitFinding &Finding : Result.Findings)
    if (Judge.silences(Finding.Rule, Finding.Location)) {
      Finding.Suppressed = true;
      Finding.Repair.clear();
    }
  return Judge.problems();
}

/// Whether a comment may have effect at `Place`: the text of one is in its file, or `Place` lies in a macro.
static bool mayBeSilent(SourceLocation Place, const SourceManager &Sources, llvm::DenseMap<FileID, bool> &Known) {
  if (Place.isInvalid() || Place.isMacroID())
    return Place.isMacroID();
  auto [Entry, New] = Known.try_emplace(Sources.getFileID(Place));
  if (New)
    Entry->second = Sources.getBufferData(Entry->first).contains("NOLINT");
  return Entry->second;
}

void vpcheck::addNoLint(llvm::ArrayRef<LinkablePlace> Places, const RuleSet &Rules, const SourceManager &Sources,
                        std::vector<RuleSet> &Silenced) {
  NoLintJudge Judge(Sources);
  llvm::DenseMap<FileID, bool> Known;
  for (auto [At, Silent] : llvm::zip_equal(Places, Silenced))
    if (mayBeSilent(At.Location, Sources, Known))
      for (unsigned Rule = 0; Rule < VP_RULE_COUNT; ++Rule)
        if (Rules[Rule] && Judge.silences(static_cast<vp_rule>(Rule), At.Location))
          Silent.set(Rule);
}

bool NoLintName::covers(vp_rule Rule, SourceLocation Place, const SourceManager &Sources) const {
  if (!ruleMatches(Rule, Name))
    return false;
  FileID File = Sources.getFileID(Location);
  // Where a macro is expanded, both its definition and the place of its use count.
  while (true) {
    auto [PlaceFile, Offset] = Sources.getDecomposedLoc(Sources.getSpellingLoc(Place));
    unsigned Line = Sources.getLineNumber(PlaceFile, Offset);
    if (PlaceFile == File && Line >= FirstLine && Line <= LastLine)
      return true;
    if (!Place.isMacroID())
      return false;
    Place = Sources.getImmediateExpansionRange(Place).getBegin();
  }
}

namespace {

enum class NoLintKind { Line, NextLine, Begin, End };

struct NoLintComment {
  NoLintKind Kind;
  size_t Offset;
  StringRef Names; // between the parentheses
};

} // namespace

/// The `NOLINT` comments of `Text` that name something, as clang-tidy finds them.
static std::vector<NoLintComment> noLintComments(StringRef Text) {
  std::vector<NoLintComment> Comments;
  constexpr StringRef Word = "NOLINT";
  for (size_t At = Text.find(Word); At != StringRef::npos; At = Text.find(Word, At + Word.size())) {
    if (At > 0 && llvm::isAlnum(Text[At - 1]))
      continue;
    StringRef Rest = Text.substr(At);
    StringRef Spelled = Rest.take_while([](char C) { return llvm::isAlnum(C); });
    Rest = Rest.drop_front(Spelled.size());
    StringRef Line = Rest.take_until([](char C) { return C == '\n' || C == '\r'; });
    size_t Close = Line.find(')');
    if (!Line.starts_with("(") || Close == StringRef::npos)
      continue;
    StringRef Names = Line.slice(1, Close);
    if (Spelled == "NOLINT")
      Comments.push_back({NoLintKind::Line, At, Names});
    else if (Spelled == "NOLINTNEXTLINE")
      Comments.push_back({NoLintKind::NextLine, At, Names});
    else if (Spelled == "NOLINTBEGIN")
      Comments.push_back({NoLintKind::Begin, At, Names});
    else if (Spelled == "NOLINTEND")
      Comments.push_back({NoLintKind::End, At, Names});
  }
  return Comments;
}

static std::string withoutBlanks(StringRef Names) {
  std::string Result = Names.str();
  Result.erase(std::remove(Result.begin(), Result.end(), ' '), Result.end());
  return Result;
}

/// The comment that ends the block with which `Comments` begins; blocks of the same names nest. Null: none does.
static const NoLintComment *endOf(llvm::ArrayRef<NoLintComment> Comments) {
  std::string Names = withoutBlanks(Comments.front().Names);
  unsigned Depth = 0;
  for (const NoLintComment &Comment : Comments) {
    if (withoutBlanks(Comment.Names) != Names)
      continue;
    if (Comment.Kind == NoLintKind::Begin)
      ++Depth;
    else if (Comment.Kind == NoLintKind::End && --Depth == 0)
      return &Comment;
  }
  return nullptr;
}

std::vector<NoLintName> vpcheck::noLintNames(FileID File, const SourceManager &Sources) {
  std::vector<NoLintName> Result;
  bool Invalid = false;
  StringRef Text = Sources.getBufferData(File, &Invalid);
  if (Invalid)
    return Result;
  std::vector<NoLintComment> Comments = noLintComments(Text);
  for (size_t I = 0; I < Comments.size(); ++I) {
    const NoLintComment &Comment = Comments[I];
    if (Comment.Kind == NoLintKind::End)
      continue;
    unsigned First = Sources.getLineNumber(File, Comment.Offset), Last = First;
    if (Comment.Kind == NoLintKind::NextLine)
      First = Last = First + 1;
    if (Comment.Kind == NoLintKind::Begin) {
      const NoLintComment *End = endOf(llvm::ArrayRef(Comments).drop_front(I));
      if (!End)
        continue; // clang-tidy complains about it
      Last = Sources.getLineNumber(File, End->Offset);
    }
    SourceLocation Location = Sources.getLocForStartOfFile(File).getLocWithOffset(Comment.Offset);
    llvm::SmallVector<StringRef, 4> Names;
    Comment.Names.split(Names, ',', -1, /*KeepEmpty=*/false);
    for (StringRef Name : Names)
      if (Name.trim().starts_with(vp_rule_prefix))
        Result.push_back({Name.trim().str(), Location, First, Last});
  }
  return Result;
}
