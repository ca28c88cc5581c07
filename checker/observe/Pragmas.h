//===- Pragmas.h - Reading pragmas from the source --------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_PRAGMAS_H
#define VPCHECK_OBSERVE_PRAGMAS_H

#include "clang/Basic/TokenKinds.h"
#include "clang/Lex/PPCallbacks.h"
#include "llvm/ADT/ArrayRef.h"
#include <string>

namespace clang {
class Preprocessor;
}

namespace vpcheck {

struct PragmaToken {
  clang::tok::TokenKind Kind;
  std::string Text; ///< as spelled; of a string literal, what is between its quotes
  bool SpaceBefore;
};

/// Hears pragmas and reads them from the source itself, in every mode, without a pragma handler that could change the
/// compilation.
class PragmaListener : public clang::PPCallbacks {
public:
  explicit PragmaListener(clang::Preprocessor &PP) : PP(PP) {}

  void PragmaDirective(clang::SourceLocation Location, clang::PragmaIntroducerKind Kind) final;

protected:
  /// Takes the tokens behind `#pragma`, or those that `__pragma` or `_Pragma` holds; there is at least one.
  virtual void pragma(llvm::ArrayRef<PragmaToken> Tokens, clang::SourceLocation Location,
                      clang::PragmaIntroducerKind Kind) = 0;

  clang::Preprocessor &PP;
};

/// Lets `Listener` hear the pragmas of the part of the main file that an editor has parsed beforehand, if there is one:
/// the preprocessor does not meet them again. `InDoubt` says what happens to those under a condition that cannot be
/// judged any more: whether they are heard.
void hearPreamble(clang::Preprocessor &PP, PragmaListener &Listener, bool InDoubt);

/// Lets `Listener` hear the pragmas in `Skipped`, lines that are not compiled, if that is only because ALLOC_PRAGMA is
/// not defined. The WDK's headers define it, so that a driver's real build has these lines; other headers may not.
void hearAllocPragma(clang::Preprocessor &PP, PragmaListener &Listener, clang::SourceRange Skipped);

} // namespace vpcheck

#endif
