//===- Pragmas.cpp - Reading pragmas from the source ----------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Pragmas.h"
#include "clang/Lex/Lexer.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"
#include <vector>

using namespace clang;
using namespace vpcheck;

using Tokens = std::vector<PragmaToken>;

/// The tokens of one line of `Text` from `Offset` on. Lines that a backslash joins are one.
static Tokens lexLine(StringRef Text, size_t Offset, const LangOptions &Language) {
  // The lexer wants a NUL at the end of its buffer, as both source files and strings have.
  Lexer Raw(SourceLocation(), Language, Text.begin(), Text.begin() + Offset, Text.end());
  Tokens Result;
  Token T;
  while (true) {
    Raw.LexFromRawLexer(T);
    if (T.is(tok::eof) || (T.isAtStartOfLine() && !Result.empty()))
      return Result;
    StringRef Spelling(Raw.getBufferLocation() - T.getLength(), T.getLength());
    if (T.is(tok::string_literal) && Spelling.size() >= 2)
      Spelling = Spelling.drop_front(Spelling.find('"') + 1).drop_back();
    Result.push_back({T.getKind(), Spelling.str(), T.hasLeadingSpace()});
  }
}

/// What stands between the first parenthesis and the one that closes it.
static llvm::ArrayRef<PragmaToken> parenthesised(llvm::ArrayRef<PragmaToken> Line) {
  size_t First = 0;
  unsigned Depth = 0;
  for (size_t I = 0; I < Line.size(); ++I) {
    if (Line[I].Kind == tok::l_paren && Depth++ == 0)
      First = I + 1;
    else if (Line[I].Kind == tok::r_paren && Depth > 0 && --Depth == 0)
      return Line.slice(First, I - First);
  }
  return {};
}

/// What the string literal of a `_Pragma` says.
static std::string withoutEscapes(StringRef Literal) {
  std::string Result;
  for (size_t I = 0; I < Literal.size(); ++I) {
    if (Literal[I] == '\\' && I + 1 < Literal.size())
      ++I;
    Result += Literal[I];
  }
  return Result;
}

void PragmaListener::PragmaDirective(SourceLocation Location, PragmaIntroducerKind Kind) {
  const SourceManager &Sources = PP.getSourceManager();
  auto [File, Offset] = Sources.getDecomposedLoc(Sources.getSpellingLoc(Location));
  bool Invalid = false;
  StringRef Buffer = Sources.getBufferData(File, &Invalid);
  if (Invalid || Offset >= Buffer.size())
    return;
  Tokens Line = lexLine(Buffer, Offset, PP.getLangOpts());
  llvm::ArrayRef<PragmaToken> Read;
  if (Kind == PIK_HashPragma) // # pragma …
    Read = llvm::ArrayRef(Line).drop_front(std::min<size_t>(2, Line.size()));
  else
    Read = parenthesised(Line);
  Tokens Quoted;
  std::string Contents;
  if (Kind == PIK__Pragma && Read.size() == 1 && Read[0].Kind == tok::string_literal) {
    Contents = withoutEscapes(Read[0].Text);
    Quoted = lexLine(Contents, 0, PP.getLangOpts());
    Read = Quoted;
  }
  if (!Read.empty())
    pragma(Read, Location, Kind);
}

void vpcheck::hearPreamble(Preprocessor &PP, PPCallbacks &Listener) {
  const SourceManager &Sources = PP.getSourceManager();
  bool Invalid = false;
  StringRef Text = Sources.getBufferData(Sources.getMainFileID(), &Invalid);
  size_t Size = std::min<size_t>(PP.getPreprocessorOpts().PrecompiledPreambleBytes.first, Text.size());
  if (Invalid || Size == 0)
    return;
  SourceLocation Start = Sources.getLocForStartOfFile(Sources.getMainFileID());
  Lexer Raw(Start, PP.getLangOpts(), Text.begin(), Text.begin(), Text.end());
  Token T, Hash;
  while (true) {
    Raw.LexFromRawLexer(T);
    if (T.is(tok::eof) || Sources.getFileOffset(T.getLocation()) >= Size)
      return;
    if (T.is(tok::hash) && T.isAtStartOfLine())
      Hash = T;
    else if (Hash.is(tok::hash) && T.is(tok::raw_identifier) && T.getRawIdentifier() == "pragma")
      Listener.PragmaDirective(Hash.getLocation(), PIK_HashPragma);
    else
      Hash.startToken();
  }
}
