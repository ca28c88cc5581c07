//===- Explorer.cpp - Exploring functions path by path --------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Explorer.h"
#include "observe/Observers.h"
#include "support/Compat.h"
#include "clang/Analysis/Analyses/LiveVariables.h"
#include "clang/CrossTU/CrossTranslationUnit.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/StaticAnalyzer/Core/AnalyzerOptions.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/AnalysisManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ExprEngine.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/FunctionSummary.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

namespace {

/// Takes the path diagnostics that the bug reporter makes of the observers' reports.
class PathCollector : public PathDiagnosticConsumer {
public:
  explicit PathCollector(Exploration &Current) : Current(Current) {}
  StringRef getName() const override { return "vpcheck"; }
  bool supportsCrossFileDiagnostics() const override { return true; }
  void FlushDiagnosticsImpl(std::vector<const PathDiagnostic *> &Diagnostics, FilesMade *) override {
    // The bug reporter keeps them in a hash table: bring them into an order that does not depend on addresses.
    // Of several paths to one finding, the shortest is shown.
    auto Key = [](const PathDiagnostic *Diagnostic) {
      size_t Index = 0;
      Diagnostic->getBugType().getAsInteger(10, Index);
      return std::make_tuple(Index, Diagnostic->path.size(), Diagnostic->getLocation().asLocation().getRawEncoding());
    };
    llvm::sort(Diagnostics,
               [&](const PathDiagnostic *One, const PathDiagnostic *Other) { return Key(One) < Key(Other); });
    for (const PathDiagnostic *Diagnostic : Diagnostics)
      Current.deliver(*Diagnostic);
  }

private:
  Exploration &Current;
};

/// The analyzer's options: they have defined values only when they come from a command line.
class EngineOptions {
public:
  explicit EngineOptions(DiagnosticsEngine &Diagnostics) {
    static const char *const Arguments[] = {
        "-x", "c", "-analyzer-config", "unroll-loops=true,eagerly-assume=false,prune-paths=false", "vpcheck",
    };
    CompilerInvocation::CreateFromArgs(Invocation, Arguments, Diagnostics);
    Invocation.getAnalyzerOpts().CheckersAndPackages = {{"core.builtin", true}};
  }
  AnalyzerOptions &get() { return Invocation.getAnalyzerOpts(); }

private:
  CompilerInvocation Invocation;
};

/// A compiler instance that lends the context to the engine, which wants one for look-ups in other files.
class LentInstance {
public:
  explicit LentInstance(ASTContext &Context) { compat::lendASTContext(Instance, Context); }
  ~LentInstance() { Instance.setASTContext(nullptr); } // gives it back; the owner still has it
  CompilerInstance &get() { return Instance; }

private:
  CompilerInstance Instance;
};

PathDiagnosticConsumers collectors(Exploration &Current) {
  PathDiagnosticConsumers Result;
  compat::addConsumer(Result, std::make_unique<PathCollector>(Current));
  return Result;
}

} // namespace

struct Explorer::Engine {
  Engine(Observation &Seen, Preprocessor &PP, unsigned Budget, Watch For)
      : Current(Seen), Options(Seen.Context.getDiagnostics()), Instance(Seen.Context), OtherFiles(Instance.get()),
        Checkers(Seen.Context, Options.get(), PP, {}, {}),
        Manager(Seen.Context, PP, collectors(Current), CreateRegionStoreManager, CreateRangeConstraintManager,
                &Checkers, Options.get()),
        Budget(Budget) {
    registerMemoryModel(Checkers, Current);
    registerServiceModel(Checkers, Current);
    registerOffsetModel(Checkers, Current);
    registerTableModel(Checkers, Current);
    registerLivenessObserver(Checkers, Current);
    if (Seen.ForLink)
      registerHandoverObserver(Checkers, Current, /*OfHelpers=*/For == Watch::Keeping);
    if (For == Watch::Keeping) {
      registerKeepingObserver(Checkers, Current);
      return;
    }
    registerEntryObserver(Checkers, Current);
    registerFindAdapterObserver(Checkers, Current);
    registerChildObserver(Checkers, Current);
    registerCallbackObserver(Checkers, Current);
    registerLookupObserver(Checkers, Current);
    registerLoanEndObserver(Checkers, Current);
    registerRetentionObserver(Checkers, Current);
    registerBugcheckObserver(Checkers, Current);
    registerLevelObserver(Checkers, Current);
    registerClaimObserver(Checkers, Current);
    registerAddressObserver(Checkers, Current);
    registerDeviceLockObserver(Checkers, Current);
  }

  Exploration Current;
  EngineOptions Options;
  LentInstance Instance;
  cross_tu::CrossTranslationUnitContext OtherFiles;
  CheckerManager Checkers;
  AnalysisManager Manager;
  FunctionSummariesTy Summaries;
  unsigned Budget;
};

Explorer::Explorer(Observation &Seen, Preprocessor &PP, unsigned Budget, Watch For)
    : Running(std::make_unique<Engine>(Seen, PP, Budget, For)) {}

Explorer::~Explorer() = default;

Explorer::Outcome Explorer::explore(const FunctionDecl *Root, vp_role Role, Purpose For) {
  Profile::Span Timed(Running->Current.Seen.Times, Stage::Explore);
  AnalysisDeclContext *Function = Running->Manager.getAnalysisDeclContext(Root);
  // The engine cannot do without these two, and does not ask for them itself.
  if (!Function->getCFG() || !Function->getAnalysis<RelaxedLiveVariables>())
    return Outcome::Impossible;
  const StackFrameContext *Frame = Running->Manager.getAnalysisDeclContextManager().getStackFrame(Root);
  SetOfConstDecls Inlined;
  ExprEngine Paths(Running->OtherFiles, Running->Manager, &Inlined, &Running->Summaries, ExprEngine::Inline_Regular);
  Running->Current.begin(Root, Role, *Frame, Paths.getSymbolManager(), Paths.getRegionManager());
  Running->Current.IsMuted = For == Purpose::Script;
  Running->Current.Script.begin(For != Purpose::Judge);
  Paths.ExecuteWorkList(Frame, Running->Budget);
  Outcome Result = !Paths.hasWorkRemaining()  ? Outcome::Complete
                   : Paths.hasEmptyWorkList() ? Outcome::Cut
                                              : Outcome::Partial;
  Running->Current.Script.end(Result == Outcome::Complete);
  Paths.getBugReporter().FlushReports();
  return Result;
}

void Explorer::finish() {
  Profile::Span Timed(Running->Current.Seen.Times, Stage::Explore);
  Running->Manager.FlushDiagnostics();
}
