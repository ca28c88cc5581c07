//===- Edits.cpp - Making edits to source text ----------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "repair/Edits.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"

using namespace clang;
using namespace vpcheck;

static constexpr char Blanks[] = " \t\f\v";

//===----------------------------------------------------------------------===//
// Places
//===----------------------------------------------------------------------===//

bool Edits::isEditable(SourceLocation Location) const {
  const SourceManager &Sources = Context.getSourceManager();
  return Location.isValid() && Location.isFileID() && !Sources.isInSystemHeader(Location) &&
         !Sources.isWrittenInScratchSpace(Location) && !Sources.isWrittenInBuiltinFile(Location) &&
         !Sources.isWrittenInCommandLineFile(Location);
}

/// Whether a line of `Text` behind the first is for the preprocessor, so that other code may be compiled with another
/// configuration.
static bool hasDirective(StringRef Text) {
  while (Text.contains('\n')) {
    Text = Text.split('\n').second;
    StringRef Line = Text.ltrim(Blanks);
    if (Line.starts_with("#") || Line.starts_with("%:") || Line.starts_with("\?\?="))
      return true;
  }
  return false;
}

/// Whether `Location` lies in an argument of a macro that is not the system's. What such a macro does with its argument
/// is not known: it may use it twice.
static bool isInArgument(SourceLocation Location, const SourceManager &Sources) {
  return Sources.isMacroArgExpansion(Location) &&
         !Sources.isInSystemHeader(Sources.getSpellingLoc(Sources.getImmediateExpansionRange(Location).getBegin()));
}

/// The characters of the tokens, if they stand in a file as they are, written there or as all that a macro expands to,
/// with no directive between them.
CharSourceRange Edits::inFile(SourceRange Tokens) const {
  const SourceManager &Sources = Context.getSourceManager();
  if (Tokens.isInvalid() || isInArgument(Tokens.getBegin(), Sources) || isInArgument(Tokens.getEnd(), Sources))
    return {};
  CharSourceRange Range =
      Lexer::makeFileCharRange(CharSourceRange::getTokenRange(Tokens), Sources, Context.getLangOpts());
  if (Range.isInvalid() || !isEditable(Range.getBegin()) ||
      hasDirective(Lexer::getSourceText(Range, Sources, Context.getLangOpts())))
    return {};
  return Range;
}

/// The tokens of `Value`, as far as they are not of a macro that it is passed to.
SourceRange Edits::spelled(const Expr &Value) const {
  const Expr *Written = &Value;
  while (inFile(Written->getSourceRange()).isInvalid()) {
    const Expr *Inner = Written->IgnoreImpCasts();
    if (const auto *Parenthesised = dyn_cast<ParenExpr>(Inner))
      Inner = Parenthesised->getSubExpr();
    if (Inner == Written)
      break;
    Written = Inner;
  }
  return Written->getSourceRange();
}

std::string Edits::textOf(SourceRange Tokens) const {
  CharSourceRange Range = inFile(Tokens);
  if (Range.isInvalid())
    return {};
  return Lexer::getSourceText(Range, Context.getSourceManager(), Context.getLangOpts()).str();
}

/// The text of the file from `Location` on.
StringRef Edits::textFrom(SourceLocation Location) const {
  const SourceManager &Sources = Context.getSourceManager();
  auto [File, Offset] = Sources.getDecomposedLoc(Location);
  return Sources.getBufferData(File).drop_front(Offset);
}

/// The blanks with which the line of `Location` begins, and whether nothing else stands in front of it.
StringRef Edits::indentationAt(SourceLocation Location, bool &BeginsLine) const {
  const SourceManager &Sources = Context.getSourceManager();
  auto [File, Offset] = Sources.getDecomposedLoc(Location);
  StringRef Before = Sources.getBufferData(File).take_front(Offset);
  StringRef Line = Before.substr(Before.find_last_of("\r\n") + 1);
  StringRef Indentation = Line.take_while([](char C) { return StringRef(Blanks).contains(C); });
  BeginsLine = Indentation.size() == Line.size();
  return Indentation;
}

/// How lines end in the file of `Location`.
StringRef Edits::lineEndAt(SourceLocation Location) const {
  const SourceManager &Sources = Context.getSourceManager();
  StringRef Text = Sources.getBufferData(Sources.getFileID(Location));
  size_t End = Text.find('\n');
  return End != StringRef::npos && End != 0 && Text[End - 1] == '\r' ? "\r\n" : "\n";
}

/// The statement from its first character to behind its semicolon.
CharSourceRange Edits::withSemicolon(const Stmt &Statement) const {
  CharSourceRange Range = inFile(Statement.getSourceRange());
  if (Range.isInvalid() || !Statement.getBeginLoc().isFileID())
    return {};
  StringRef Rest = textFrom(Range.getEnd());
  size_t Semicolon = Rest.find_first_not_of(Blanks);
  if (Semicolon == StringRef::npos || Rest[Semicolon] != ';')
    return {};
  Range.setEnd(Range.getEnd().getLocWithOffset(static_cast<int>(Semicolon) + 1));
  return Range;
}

//===----------------------------------------------------------------------===//
// Edits
//===----------------------------------------------------------------------===//

void Edits::replace(SourceRange Tokens, StringRef Text) {
  CharSourceRange Range = inFile(Tokens);
  if (Range.isInvalid())
    return giveUp();
  Hints.push_back(FixItHint::CreateReplacement(Range, Text));
}

void Edits::insert(SourceLocation Location, StringRef Text) {
  if (!isEditable(Location))
    return giveUp();
  Hints.push_back(FixItHint::CreateInsertion(Location, Text));
}

void Edits::insertBehind(SourceRange Tokens, StringRef Text) {
  CharSourceRange Range = inFile(Tokens);
  if (Range.isInvalid())
    return giveUp();
  Hints.push_back(FixItHint::CreateInsertion(Range.getEnd(), Text));
}

void Edits::insertStatementBefore(const Stmt &Statement, StringRef Text) {
  SourceLocation Begin = Statement.getBeginLoc();
  if (!isEditable(Begin))
    return giveUp();
  bool BeginsLine = false;
  StringRef Indentation = indentationAt(Begin, BeginsLine);
  insert(Begin, (BeginsLine ? Text + lineEndAt(Begin) + Indentation : Text + " ").str());
}

void Edits::insertStatementBehind(const Stmt &Statement, StringRef Text) {
  CharSourceRange Range = withSemicolon(Statement);
  if (Range.isInvalid())
    return giveUp();
  // A comment behind the statement stays with it.
  StringRef Rest = textFrom(Range.getEnd());
  Rest = Rest.take_front(Rest.find_first_of("\r\n")).rtrim(Blanks);
  StringRef Behind = Rest.ltrim(Blanks);
  bool IsComment = (Behind.starts_with("//") && !Behind.ends_with("\\")) ||
                   (Behind.starts_with("/*") && Behind.find("*/") == Behind.size() - 2);
  bool BeginsLine = false;
  StringRef Indentation = indentationAt(Range.getBegin(), BeginsLine);
  if (BeginsLine && (Behind.empty() || IsComment))
    insert(Range.getEnd().getLocWithOffset(static_cast<int>(Rest.size())),
           (lineEndAt(Range.getBegin()) + Indentation + Text).str());
  else
    insert(Range.getEnd(), (" " + Text).str());
}

void Edits::removeStatement(const Stmt &Statement) {
  CharSourceRange Range = withSemicolon(Statement);
  if (Range.isInvalid())
    return giveUp();
  bool BeginsLine = false;
  StringRef Indentation = indentationAt(Range.getBegin(), BeginsLine);
  StringRef Rest = textFrom(Range.getEnd());
  StringRef Behind = Rest.ltrim(Blanks);
  size_t Removed = Rest.size() - Behind.size();
  if (BeginsLine && (Behind.consume_front("\r\n") || Behind.consume_front("\n"))) {
    Range.setBegin(Range.getBegin().getLocWithOffset(-static_cast<int>(Indentation.size())));
    Removed = Rest.size() - Behind.size();
  }
  Range.setEnd(Range.getEnd().getLocWithOffset(static_cast<int>(Removed)));
  Hints.push_back(FixItHint::CreateRemoval(Range));
}

std::vector<FixItHint> Edits::take() {
  if (Impossible)
    return {};
  const SourceManager &Sources = Context.getSourceManager();
  llvm::stable_sort(Hints, [&](const FixItHint &One, const FixItHint &Other) {
    return Sources.isBeforeInTranslationUnit(One.RemoveRange.getBegin(), Other.RemoveRange.getBegin());
  });
  return std::move(Hints);
}
