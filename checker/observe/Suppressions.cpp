//===- Suppressions.cpp - Pragmas that silence rules ----------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Suppressions.h"
#include "observe/Pragmas.h"
#include "support/RuleSelection.h"
#include "clang/Basic/DiagnosticLex.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/Preprocessor.h"

using namespace clang;
using namespace vpcheck;

bool SuppressionPragma::covers(vp_rule Rule, SourceLocation Place, const SourceManager &Sources) const {
  auto [PlaceFile, Offset] = Sources.getDecomposedLoc(Sources.getFileLoc(Place));
  if (PlaceFile != File)
    return false;
  unsigned Line = Sources.getLineNumber(PlaceFile, Offset);
  return Line >= FirstLine && Line <= LastLine && ruleMatches(Rule, Name);
}

/// The first line behind `Offset`'s that holds more than directives and comments; 0 if there is none.
static unsigned nextCodeLine(FileID File, unsigned Offset, const SourceManager &Sources, const LangOptions &Language) {
  StringRef Text = Sources.getBufferData(File);
  size_t Start = Text.find('\n', Offset);
  if (Start == StringRef::npos)
    return 0;
  Lexer Raw(Sources.getLocForStartOfFile(File), Language, Text.begin(), Text.begin() + Start, Text.end());
  Token T;
  bool Directive = false;
  while (true) {
    Raw.LexFromRawLexer(T);
    if (T.is(tok::eof))
      return 0;
    if (T.isAtStartOfLine())
      Directive = T.is(tok::hash);
    if (!Directive)
      return Sources.getLineNumber(File, Sources.getFileOffset(T.getLocation()));
  }
}

namespace {

/// Reads `#pragma warning(suppress: …)` and `#pragma prefast(suppress: …)`.
class SuppressionReader : public PragmaListener {
public:
  SuppressionReader(Preprocessor &PP, SuppressionRecord &Record) : PragmaListener(PP), Record(Record) {}

private:
  void pragma(llvm::ArrayRef<PragmaToken> Line, SourceLocation Location, PragmaIntroducerKind Kind) override;
  void suppress(StringRef Name, SourceLocation Location, PragmaIntroducerKind Kind);

  SuppressionRecord &Record;
};

} // namespace

void SuppressionReader::pragma(llvm::ArrayRef<PragmaToken> Line, SourceLocation Location, PragmaIntroducerKind Kind) {
  if (Line[0].Kind != tok::raw_identifier || (Line[0].Text != "warning" && Line[0].Text != "prefast"))
    return;
  // Names are written without spaces, and so a space or comma ends one.
  std::string Name;
  bool Suppressing = false;
  auto End = [&] {
    if (Suppressing && StringRef(Name).starts_with(vp_rule_prefix))
      suppress(Name, Location, Kind);
    Name.clear();
  };
  for (const PragmaToken &T : Line.drop_front()) {
    if (T.SpaceBefore)
      End();
    if (T.Kind == tok::colon) {
      Suppressing = Name == "suppress";
      Name.clear();
    } else if (T.Kind == tok::comma || T.Kind == tok::semi || T.Kind == tok::l_paren || T.Kind == tok::r_paren) {
      End();
      Suppressing &= T.Kind == tok::comma;
    } else if (T.Kind != tok::string_literal) {
      Name += T.Text;
    }
  }
  End();
}

void SuppressionReader::suppress(StringRef Name, SourceLocation Location, PragmaIntroducerKind Kind) {
  // The compiler knows warnings by number only. What it says about a name says nothing to those who wrote it.
  PP.getDiagnostics().setSeverity(diag::warn_pragma_warning_expected_number, diag::Severity::Ignored, Location);
  const SourceManager &Sources = PP.getSourceManager();
  auto [File, Offset] = Sources.getDecomposedLoc(Sources.getFileLoc(Location));
  unsigned Own = Sources.getLineNumber(File, Offset);
  unsigned Next = nextCodeLine(File, Offset, Sources, PP.getLangOpts());
  Record.push_back(
      {Name.str(), Location, File, Kind == PIK_HashPragma ? std::max(Own, Next) : Own, std::max(Own, Next)});
}

std::unique_ptr<PPCallbacks> vpcheck::recordSuppressions(Preprocessor &PP, SuppressionRecord &Record) {
  return std::make_unique<SuppressionReader>(PP, Record);
}
