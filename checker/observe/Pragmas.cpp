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
#include "llvm/ADT/STLExtras.h"
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

/// What drivers ask for before they use #pragma alloc_text. A real build has it.
static constexpr StringRef AllocPragma = "ALLOC_PRAGMA";

namespace {

/// Which of some lines are compiled. Conditions are judged by what is defined when they are looked at; one that is more
/// than a number or the question whether a macro is defined is in doubt, and so is its opposite.
class Conditionals {
public:
  explicit Conditionals(Preprocessor &PP) : PP(PP) {}

  /// Whether the present line is compiled, or may be.
  bool compiled(bool InDoubt) const {
    return llvm::all_of(Groups,
                        [&](const Group &G) { return G.Now == Answer::Yes || (InDoubt && G.Now == Answer::Unknown); });
  }

  /// Whether no condition holds for the present line.
  bool outside() const { return Groups.empty(); }

  /// Takes a directive, by the tokens behind its `#`.
  void take(const Tokens &Line);

private:
  enum class Answer { No, Yes, Unknown };
  struct Group {
    Answer Now;     // whether the present branch is compiled
    Answer Earlier; // whether an earlier one is
  };

  Answer defined(StringRef Macro) const {
    return Macro == AllocPragma || PP.getIdentifierInfo(Macro)->hasMacroDefinition() ? Answer::Yes : Answer::No;
  }
  Answer condition(llvm::ArrayRef<PragmaToken> Words) const;
  static Answer opposite(Answer Of) {
    return Of == Answer::Unknown ? Of : Of == Answer::Yes ? Answer::No : Answer::Yes;
  }
  /// The branch with this condition begins.
  static void branch(Group &In, Answer Condition) {
    Answer Open = opposite(In.Earlier);
    In.Now = Open == Answer::No || Condition == Answer::No     ? Answer::No
             : Open == Answer::Yes && Condition == Answer::Yes ? Answer::Yes
                                                               : Answer::Unknown;
    if (In.Now == Answer::Yes || (In.Now == Answer::Unknown && In.Earlier == Answer::No))
      In.Earlier = In.Now;
  }

  Preprocessor &PP;
  std::vector<Group> Groups;
};

} // namespace

Conditionals::Answer Conditionals::condition(llvm::ArrayRef<PragmaToken> Words) const {
  if (!Words.empty() && Words[0].Kind == tok::exclaim)
    return opposite(condition(Words.drop_front()));
  if (Words.size() == 1 && Words[0].Kind == tok::numeric_constant)
    return StringRef(Words[0].Text).trim("0").empty() ? Answer::No : Answer::Yes;
  if (Words.size() == 2 && Words[0].Text == "defined")
    return defined(Words[1].Text);
  if (Words.size() == 4 && Words[0].Text == "defined")
    return defined(Words[2].Text);
  return Answer::Unknown;
}

void Conditionals::take(const Tokens &Line) {
  StringRef Name = Line[0].Text;
  llvm::ArrayRef<PragmaToken> Words = llvm::ArrayRef(Line).drop_front();
  if (Name == "if" || Name == "ifdef" || Name == "ifndef") {
    Answer Held = Name == "if" || Words.empty() ? condition(Words) : defined(Words[0].Text);
    if (Name == "ifndef")
      Held = opposite(Held);
    Groups.push_back({Answer::No, Answer::No});
    branch(Groups.back(), Held);
  } else if (Groups.empty()) {
    return;
  } else if (Name == "elif") {
    branch(Groups.back(), condition(Words));
  } else if (Name == "else") {
    branch(Groups.back(), Answer::Yes);
  } else if (Name == "endif") {
    Groups.pop_back();
  }
}

/// Lets `Listener` hear the pragmas between two offsets of `File`. With `OnlyGuarded`, those outside all conditions
/// that begin there do not count.
static void hearLines(Preprocessor &PP, PragmaListener &Listener, FileID File, unsigned Begin, unsigned End,
                      bool InDoubt, bool OnlyGuarded) {
  const SourceManager &Sources = PP.getSourceManager();
  StringRef Text = Sources.getBufferData(File);
  Lexer Raw(Sources.getLocForStartOfFile(File), PP.getLangOpts(), Text.begin(), Text.begin() + Begin, Text.end());
  Conditionals Compiled(PP);
  Token T;
  while (true) {
    Raw.LexFromRawLexer(T);
    unsigned Offset = Sources.getFileOffset(T.getLocation());
    if (T.is(tok::eof) || Offset >= End)
      return;
    if (T.isNot(tok::hash) || !T.isAtStartOfLine())
      continue;
    Tokens Line = lexLine(Text, Offset, PP.getLangOpts());
    if (Line.size() < 2)
      continue;
    Line.erase(Line.begin());
    if (Line[0].Text != "pragma")
      Compiled.take(Line);
    else if (Compiled.compiled(InDoubt) && !(OnlyGuarded && Compiled.outside()))
      Listener.PragmaDirective(T.getLocation(), PIK_HashPragma);
  }
}

void vpcheck::hearPreamble(Preprocessor &PP, PragmaListener &Listener, bool InDoubt) {
  FileID Main = PP.getSourceManager().getMainFileID();
  bool Invalid = false;
  StringRef Text = PP.getSourceManager().getBufferData(Main, &Invalid);
  size_t Size = std::min<size_t>(PP.getPreprocessorOpts().PrecompiledPreambleBytes.first, Text.size());
  if (!Invalid && Size != 0)
    hearLines(PP, Listener, Main, 0, static_cast<unsigned>(Size), InDoubt, /*OnlyGuarded=*/false);
}

void vpcheck::hearAllocPragma(Preprocessor &PP, PragmaListener &Listener, SourceRange Skipped) {
  const SourceManager &Sources = PP.getSourceManager();
  auto [File, Begin] = Sources.getDecomposedLoc(Skipped.getBegin());
  auto [EndFile, End] = Sources.getDecomposedLoc(Skipped.getEnd());
  bool Invalid = false;
  StringRef Text = Sources.getBufferData(File, &Invalid);
  if (Invalid || File != EndFile || Begin >= End || End > Text.size() ||
      !Text.slice(Begin, End).split('\n').first.contains(AllocPragma))
    return;
  hearLines(PP, Listener, File, Begin, End, /*InDoubt=*/false, /*OnlyGuarded=*/true);
}
