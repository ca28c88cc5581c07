//===- Suppressions.cpp - Pragmas that silence rules ----------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Suppressions.h"
#include "support/RuleSelection.h"
#include "clang/Basic/DiagnosticLex.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/Preprocessor.h"

using namespace clang;
using namespace vpcheck;

bool SuppressionPragma::isAbout(SourceLocation Place, const SourceManager &Sources) const {
  auto [PlaceFile, Offset] = Sources.getDecomposedLoc(Sources.getFileLoc(Place));
  return PlaceFile == File && Sources.getLineNumber(PlaceFile, Offset) == Line;
}

bool SuppressionPragma::covers(vp_rule Rule, SourceLocation Place, const SourceManager &Sources) const {
  return isAbout(Place, Sources) && ruleMatches(Rule, Name);
}

/// The line in which a pragma silences rules: the one that holds the first code behind it; 0 if there is none. The
/// pragma, or the name of the macro that it comes from, stands at `Offset`.
static unsigned silencedLine(FileID File, unsigned Offset, PragmaIntroducerKind Kind, const SourceManager &Sources,
                             const LangOptions &Language) {
  StringRef Text = Sources.getBufferData(File);
  Lexer Raw(Sources.getLocForStartOfFile(File), Language, Text.begin(), Text.begin() + Offset, Text.end());
  Token T;
  Raw.LexFromRawLexer(T);
  unsigned Depth = 0;
  if (Kind != PIK_HashPragma) { // the operator and its operand are no code
    Raw.LexFromRawLexer(T);
    while (T.isNot(tok::eof) && (T.is(tok::l_paren) || Depth > 0)) {
      Depth += T.is(tok::l_paren) ? 1 : T.is(tok::r_paren) ? -1 : 0;
      Raw.LexFromRawLexer(T);
    }
  }
  bool Directive = Kind == PIK_HashPragma;
  while (T.isNot(tok::eof)) {
    if (T.isAtStartOfLine())
      Directive = T.is(tok::hash);
    if (!Directive)
      return Sources.getLineNumber(File, Sources.getFileOffset(T.getLocation()));
    Raw.LexFromRawLexer(T);
  }
  return 0;
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
    if (T.SpaceBefore && T.Kind != tok::colon)
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
  for (unsigned Remark : {diag::warn_pragma_warning_expected_number, diag::warn_pragma_warning_expected})
    PP.getDiagnostics().setSeverity(Remark, diag::Severity::Ignored, Location);
  const SourceManager &Sources = PP.getSourceManager();
  auto [File, Offset] = Sources.getDecomposedLoc(Sources.getFileLoc(Location));
  if (unsigned Line = silencedLine(File, Offset, Kind, Sources, PP.getLangOpts()))
    Record.push_back({Name.str(), Location, File, Line});
}

std::unique_ptr<PragmaListener> vpcheck::recordSuppressions(Preprocessor &PP, SuppressionRecord &Record) {
  return std::make_unique<SuppressionReader>(PP, Record);
}
