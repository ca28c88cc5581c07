//===- Sections.cpp - Which section each function is placed in ------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Sections.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/LiteralSupport.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace vpcheck;

StringRef SectionRecord::sectionOf(const FunctionDecl &Function) const {
  for (const FunctionDecl *Declaration : Function.redecls()) {
    if (const auto *Segment = Declaration->getAttr<CodeSegAttr>())
      return Segment->getName();
    if (const auto *Section = Declaration->getAttr<SectionAttr>())
      return Section->getName();
  }
  if (!Function.getIdentifier())
    return {};
  if (auto Entry = Placed.find(Function.getName()); Entry != Placed.end())
    return Entry->second;
  const FunctionDecl *Definition = Function.getDefinition();
  if (!Definition || Defaults.empty())
    return {};
  const SourceManager &Sources = Function.getASTContext().getSourceManager();
  auto After = llvm::partition_point(Defaults, [&](const Change &C) {
    return Sources.isBeforeInTranslationUnit(C.Location, Definition->getLocation());
  });
  return After == Defaults.begin() ? StringRef() : StringRef(std::prev(After)->Section);
}

namespace {

/// Reads the pragmas about code sections.
class SectionReader : public PPCallbacks {
public:
  SectionReader(Preprocessor &PP, SectionRecord &Record) : PP(PP), Record(Record) {}

  void PragmaDirective(SourceLocation Location, PragmaIntroducerKind Kind) override;

private:
  using Tokens = llvm::SmallVector<Token, 16>;

  void lex(SourceLocation Begin, const char *Text, const char *End, bool OneLine, Tokens &Result) const;
  void readPragma(llvm::ArrayRef<Token> Line, SourceLocation Location);
  void readAllocText(llvm::ArrayRef<Token> Arguments);
  void readCodeSeg(llvm::ArrayRef<Token> Arguments, SourceLocation Location);
  std::string text(const Token &T) const;

  struct Saved {
    std::string Label;
    std::string Section;
  };
  Preprocessor &PP;
  SectionRecord &Record;
  std::string Current;
  std::vector<Saved> Stack;
};

} // namespace

/// Lexes raw tokens from `Text` on, up to the end of the line or of the text.
void SectionReader::lex(SourceLocation Begin, const char *Text, const char *End, bool OneLine, Tokens &Result) const {
  // The lexer wants a NUL at the end of its buffer.
  Lexer Raw(Begin, PP.getLangOpts(), Text, Text, End);
  Token T;
  while (!Raw.LexFromRawLexer(T) || T.isNot(tok::eof)) {
    if (T.is(tok::eof) || (OneLine && T.isAtStartOfLine() && !Result.empty()))
      return;
    Result.push_back(T);
  }
}

/// The spelling of an identifier, or the contents of a string literal.
std::string SectionReader::text(const Token &T) const {
  std::string Spelling = PP.getSpelling(T);
  StringRef Text = Spelling;
  if (T.is(tok::string_literal))
    Text = Text.drop_front().drop_back();
  return Text.str();
}

void SectionReader::PragmaDirective(SourceLocation Location, PragmaIntroducerKind Kind) {
  const SourceManager &Sources = PP.getSourceManager();
  SourceLocation Spelled = Sources.getSpellingLoc(Location);
  auto [File, Offset] = Sources.getDecomposedLoc(Spelled);
  bool Invalid = false;
  StringRef Buffer = Sources.getBufferData(File, &Invalid);
  if (Invalid)
    return;
  Tokens Line;
  lex(Spelled, Buffer.data() + Offset, Buffer.end(), Kind == PIK_HashPragma, Line);
  if (Kind == PIK_HashPragma) { // # pragma …
    if (Line.size() > 2)
      readPragma(llvm::ArrayRef(Line).drop_front(2), Location);
    return;
  }
}

void SectionReader::readPragma(llvm::ArrayRef<Token> Line, SourceLocation Location) {
  if (Line.empty() || Line[0].isNot(tok::raw_identifier))
    return;
  StringRef Name = Line[0].getRawIdentifier();
  if (Name == "alloc_text")
    readAllocText(Line.drop_front());
  else if (Name == "code_seg")
    readCodeSeg(Line.drop_front(), Location);
}

/// The names and strings of a parenthesised list.
static llvm::SmallVector<const Token *, 4> listItems(llvm::ArrayRef<Token> Arguments) {
  llvm::SmallVector<const Token *, 4> Items;
  if (Arguments.empty() || Arguments[0].isNot(tok::l_paren))
    return Items;
  for (const Token &T : Arguments.drop_front()) {
    if (T.is(tok::r_paren))
      break;
    if (T.isOneOf(tok::raw_identifier, tok::string_literal))
      Items.push_back(&T);
  }
  return Items;
}

void SectionReader::readAllocText(llvm::ArrayRef<Token> Arguments) {
  auto Items = listItems(Arguments);
  if (Items.size() < 2)
    return;
  std::string Section = text(*Items[0]);
  for (const Token *Function : llvm::drop_begin(Items))
    Record.placeFunction(text(*Function), Section);
}

/// code_seg( [ { push | pop } , ] [ identifier , ] [ "section" [ , "class" ] ] )
void SectionReader::readCodeSeg(llvm::ArrayRef<Token> Arguments, SourceLocation Location) {
  auto Items = listItems(Arguments);
  enum { Set, Push, Pop } Action = Set;
  std::string Label;
  const Token *Section = nullptr;
  for (const Token *Item : Items) {
    if (Item->is(tok::string_literal)) {
      Section = Item;
      break;
    }
    StringRef Word = Item->getRawIdentifier();
    if (Item == Items.front() && Word == "push")
      Action = Push;
    else if (Item == Items.front() && Word == "pop")
      Action = Pop;
    else
      Label = Word.str();
  }
  if (Action == Push)
    Stack.push_back({Label, Current});
  if (Action == Pop && !Stack.empty()) {
    // A label pops everything down to the push that had it.
    if (!Label.empty()) {
      auto Labelled = llvm::find_if(llvm::reverse(Stack), [&](const Saved &S) { return S.Label == Label; });
      if (Labelled != Stack.rend())
        Stack.erase(Labelled.base(), Stack.end());
    }
    Current = Stack.back().Section;
    Stack.pop_back();
  }
  if (Section)
    Current = text(*Section);
  else if (Action == Set)
    Current.clear();
  Record.changeDefault(Location, Current);
}

std::unique_ptr<PPCallbacks> vpcheck::recordSections(Preprocessor &PP, SectionRecord &Record) {
  return std::make_unique<SectionReader>(PP, Record);
}
