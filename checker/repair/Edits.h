//===- Edits.h - Making edits to source text --------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPAIR_EDITS_H
#define VPCHECK_REPAIR_EDITS_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include "clang/Basic/Diagnostic.h"
#include <string>
#include <vector>

namespace vpcheck {

/// The edits of one repair. If one of them cannot be made, because the text comes from a macro or stands in a system
/// header, none is.
class Edits {
public:
  explicit Edits(const clang::ASTContext &Context) : Context(Context) {}

  /// Puts `Text` in the place of the tokens.
  void replace(clang::SourceRange Tokens, llvm::StringRef Text);

  /// Puts `Text` in the place of `Value`; parentheses that a macro has put around it stay.
  void replace(const clang::Expr &Value, llvm::StringRef Text) { replace(spelled(Value), Text); }

  /// Inserts `Text` in front of the token at `Location`.
  void insert(clang::SourceLocation Location, llvm::StringRef Text);

  /// Inserts `Text` behind the tokens.
  void insertBehind(clang::SourceRange Tokens, llvm::StringRef Text);

  /// Inserts the statement `Text` in front of `Statement`, on a line of its own if that one begins a line.
  void insertStatementBefore(const clang::Stmt &Statement, llvm::StringRef Text);

  /// Inserts the statement `Text` behind `Statement`, likewise.
  void insertStatementBehind(const clang::Stmt &Statement, llvm::StringRef Text);

  /// Removes a statement with its semicolon, and the line if nothing else is on it.
  void removeStatement(const clang::Stmt &Statement);

  /// Whether the tokens stand in a file as they are, with no directive for the preprocessor between them.
  bool isPlain(clang::SourceRange Tokens) const { return inFile(Tokens).isValid(); }

  /// Makes no edit at all.
  void giveUp() { Impossible = true; }

  /// How the tokens are spelled in their file; empty if that does not show.
  std::string textOf(clang::SourceRange Tokens) const;
  std::string textOf(const clang::Expr &Value) const { return textOf(spelled(Value)); }

  /// The edits in order of place.
  std::vector<clang::FixItHint> take();

private:
  clang::SourceRange spelled(const clang::Expr &Value) const;
  clang::CharSourceRange inFile(clang::SourceRange Tokens) const;
  bool isEditable(clang::SourceLocation Location) const;
  llvm::StringRef textFrom(clang::SourceLocation Location) const;
  llvm::StringRef indentationAt(clang::SourceLocation Location, bool &BeginsLine) const;
  llvm::StringRef lineEndAt(clang::SourceLocation Location) const;
  clang::CharSourceRange withSemicolon(const clang::Stmt &Statement) const;

  const clang::ASTContext &Context;
  std::vector<clang::FixItHint> Hints;
  bool Impossible = false;
};

} // namespace vpcheck

#endif
