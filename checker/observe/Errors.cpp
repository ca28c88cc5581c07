//===- Errors.cpp - Where the code does not compile -----------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Errors.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/DiagnosticSema.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace vpcheck;

bool vpcheck::rangeContains(SourceRange Range, SourceLocation Place, const SourceManager &Sources) {
  SourceLocation Begin = Sources.getFileLoc(Range.getBegin()), End = Sources.getFileLoc(Range.getEnd());
  return !Sources.isBeforeInTranslationUnit(Place, Begin) && !Sources.isBeforeInTranslationUnit(End, Place);
}

bool ErrorRecord::within(const FunctionDecl &Function) const {
  const SourceManager &Sources = Function.getASTContext().getSourceManager();
  auto Any = [&](llvm::ArrayRef<SourceLocation> Candidates, SourceRange Range) {
    return llvm::any_of(Candidates, [&](SourceLocation Place) { return rangeContains(Range, Place, Sources); });
  };
  return Any(Places, Function.getSourceRange()) ||
         (!Related.empty() && Function.hasBody() && Any(Related, Function.getBody()->getSourceRange()));
}

/// Whether a diagnostic is about code that compiles all the same. An editor takes the call of an undeclared function
/// for an error even where the compiler was told that it is none.
static bool isHarmless(const Diagnostic &Info) { return Info.getID() == diag::ext_implicit_function_decl_c99; }

void ErrorRecord::take(DiagnosticsEngine::Level Level, const Diagnostic &Info) {
  bool IsError = Level >= DiagnosticsEngine::Error && !isHarmless(Info);
  if (Level != DiagnosticsEngine::Note)
    NotesBelong = IsError;
  if (!NotesBelong)
    return;
  if (Info.getLocation().isValid() && Info.hasSourceManager())
    (IsError ? Places : Related).push_back(Info.getSourceManager().getFileLoc(Info.getLocation()));
  else
    Hopeless |= IsError;
}

namespace {

/// Hands everything on to the client that was there before.
class Forwarder : public DiagnosticConsumer {
public:
  Forwarder(DiagnosticConsumer &Previous, ErrorRecord &Record) : Previous(Previous), Record(Record) {}

  void HandleDiagnostic(DiagnosticsEngine::Level Level, const Diagnostic &Info) override {
    DiagnosticConsumer::HandleDiagnostic(Level, Info); // counts
    Record.take(Level, Info);
    Previous.HandleDiagnostic(Level, Info);
  }
  void BeginSourceFile(const LangOptions &Language, const Preprocessor *PP) override {
    Previous.BeginSourceFile(Language, PP);
  }
  void EndSourceFile() override { Previous.EndSourceFile(); }
  void finish() override { Previous.finish(); }
  void clear() override { Previous.clear(); }
  bool IncludeInDiagnosticCounts() const override { return Previous.IncludeInDiagnosticCounts(); }

private:
  DiagnosticConsumer &Previous;
  ErrorRecord &Record;
};

} // namespace

ErrorListener::ErrorListener(DiagnosticsEngine &Diagnostics, ErrorRecord &Record)
    : Diagnostics(Diagnostics), Previous(Diagnostics.getClient()) {
  if (Diagnostics.ownsClient())
    OwnedPrevious = Diagnostics.takeClient();
  Listening = std::make_unique<Forwarder>(*Previous, Record);
  Diagnostics.setClient(Listening.get(), /*ShouldOwnClient=*/false);
}

ErrorListener::~ErrorListener() {
  if (Diagnostics.getClient() == Listening.get())
    Diagnostics.setClient(Previous, OwnedPrevious.release() != nullptr);
}
