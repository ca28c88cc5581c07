//===- Errors.h - Where the code does not compile ---------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_ERRORS_H
#define VPCHECK_OBSERVE_ERRORS_H

#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/SmallVector.h"
#include <memory>

namespace clang {
class FunctionDecl;
class SourceManager;
} // namespace clang

namespace vpcheck {

/// Whether `Place`, in a file, lies within `Range`.
bool rangeContains(clang::SourceRange Range, clang::SourceLocation Place, const clang::SourceManager &Sources);

/// The errors of one translation unit. While code is typed it is broken most of the time; what the parser made of a
/// function that holds an error says little about what its author means.
class ErrorRecord {
public:
  bool any() const { return Hopeless || !Places.empty(); }

  /// Whether an error lies within `Function`'s definition, or a note to one within its body. A note about its name is
  /// no fault of its own.
  bool within(const clang::FunctionDecl &Function) const;

  /// Where the errors are, in files.
  llvm::ArrayRef<clang::SourceLocation> places() const { return Places; }

  /// Whether an error has no place.
  bool hopeless() const { return Hopeless; }

  /// Takes note of a diagnostic.
  void take(clang::DiagnosticsEngine::Level Level, const clang::Diagnostic &Info);

private:
  llvm::SmallVector<clang::SourceLocation, 4> Places;
  llvm::SmallVector<clang::SourceLocation, 4> Related; // where notes to errors are
  bool Hopeless = false;
  bool NotesBelong = false; // notes that follow belong to an error
};

/// While this lives, `Record` hears of what `Diagnostics` tells its client.
class ErrorListener {
public:
  ErrorListener(clang::DiagnosticsEngine &Diagnostics, ErrorRecord &Record);
  ~ErrorListener();
  ErrorListener(const ErrorListener &) = delete;
  ErrorListener &operator=(const ErrorListener &) = delete;

private:
  clang::DiagnosticsEngine &Diagnostics;
  std::unique_ptr<clang::DiagnosticConsumer> Listening; // the engine's client
  clang::DiagnosticConsumer *Previous;                  // hears everything as before
  std::unique_ptr<clang::DiagnosticConsumer> OwnedPrevious;
};

} // namespace vpcheck

#endif
