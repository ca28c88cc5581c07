//===- Compat.h - What differs between LLVM versions ------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// LLVM's C++ interface changes with every release. Every difference between the supported releases (19 and 22) that
// vpcheck meets is settled here, so that the rest of the code reads as if there were one.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_SUPPORT_COMPAT_H
#define VPCHECK_SUPPORT_COMPAT_H

#include "clang/Analysis/PathDiagnostic.h"
#include "clang/Basic/DiagnosticOptions.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathDiagnosticConsumers.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CheckerContext.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/SValBuilder.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/JSON.h"
#include <limits>
#include <memory>

#if LLVM_VERSION_MAJOR < 19
#error "vpcheck needs LLVM 19 or later"
#endif

namespace vpcheck::compat {

/// Lends `Context` to `Instance`, which gives it back by being set to none.
inline void lendASTContext(clang::CompilerInstance &Instance, clang::ASTContext &Context) {
#if LLVM_VERSION_MAJOR >= 22
  Instance.setASTContext(llvm::IntrusiveRefCntPtr<clang::ASTContext>(&Context));
#else
  Instance.setASTContext(&Context);
#endif
}

/// Adds a consumer of path diagnostics, which the analysis manager will own.
inline void addConsumer(clang::ento::PathDiagnosticConsumers &Consumers,
                        std::unique_ptr<clang::ento::PathDiagnosticConsumer> Consumer) {
#if LLVM_VERSION_MAJOR >= 22
  Consumers.push_back(std::move(Consumer));
#else
  Consumers.push_back(Consumer.release());
#endif
}

/// Makes a checker of type `T` from `Arguments`, for `Manager` to own and run.
template <typename T, typename... A> void addObserver(clang::ento::CheckerManager &Manager, A &...Arguments) {
#if LLVM_VERSION_MAJOR >= 22
  Manager.getChecker<T>(Arguments...);
#else
  Manager.registerChecker<T>(Arguments...);
#endif
}

/// The symbol for what `Region` holds when the analysis begins.
inline clang::ento::SymbolRef regionValueSymbol(clang::ento::SymbolManager &Symbols,
                                                const clang::ento::TypedValueRegion *Region) {
#if LLVM_VERSION_MAJOR >= 22
  return Symbols.acquire<clang::ento::SymbolRegionValue>(Region);
#else
  return Symbols.getRegionValueSymbol(Region);
#endif
}

/// A fresh symbol for the value that `Call` returns.
inline clang::ento::DefinedOrUnknownSVal conjureResult(const clang::ento::CallEvent &Call,
                                                       clang::ento::CheckerContext &C) {
#if LLVM_VERSION_MAJOR >= 22
  return C.getSValBuilder().conjureSymbolVal(Call, C.blockCount());
#else
  return C.getSValBuilder().conjureSymbolVal(nullptr, Call.getOriginExpr(), C.getLocationContext(),
                                             Call.getResultType(), C.blockCount());
#endif
}

/// The memory space that `Region` lies in.
inline const clang::ento::MemSpaceRegion *memorySpace(const clang::ento::MemRegion *Region,
                                                      clang::ento::ProgramStateRef State) {
#if LLVM_VERSION_MAJOR >= 22
  return Region->getMemorySpace(State);
#else
  return Region->getMemorySpace();
#endif
}

/// `State` with everything that `Call` may write made unknown.
inline clang::ento::ProgramStateRef invalidateByCall(const clang::ento::CallEvent &Call,
                                                     clang::ento::CheckerContext &C) {
  return Call.invalidateRegions(C.blockCount(), C.getState());
}

/// `State` with the contents of `Regions` made unknown, because `Call` writes to them.
inline clang::ento::ProgramStateRef invalidateRegions(clang::ento::ProgramStateRef State,
                                                      llvm::ArrayRef<const clang::ento::MemRegion *> Regions,
                                                      const clang::ento::CallEvent &Call,
                                                      clang::ento::CheckerContext &C,
                                                      clang::ento::RegionAndSymbolInvalidationTraits &Traits) {
#if LLVM_VERSION_MAJOR >= 22
  return State->invalidateRegions(Regions, Call.getCFGElementRef(), C.blockCount(), C.getLocationContext(),
                                  /*CausesPointerEscape=*/true, nullptr, nullptr, &Traits);
#else
  return State->invalidateRegions(Regions, Call.getOriginExpr(), C.blockCount(), C.getLocationContext(),
                                  /*CausesPointerEscape=*/true, nullptr, nullptr, &Traits);
#endif
}

/// The number that `Constant` is.
inline const llvm::APSInt &valueOf(const clang::ento::nonloc::ConcreteInt &Constant) {
#if LLVM_VERSION_MAJOR >= 22
  return *Constant.getValue();
#else
  return Constant.getValue();
#endif
}

/// The statement that made a conjured symbol, or null.
inline const clang::Stmt *statementOf(const clang::ento::SymbolConjured &Symbol) { return Symbol.getStmt(); }

/// Diagnostic options, which were counted references before LLVM 21.
class OwnedDiagnosticOptions {
public:
#if LLVM_VERSION_MAJOR >= 21
  clang::DiagnosticOptions &get() { return Options; }
  clang::DiagnosticOptions &argument() { return Options; }

private:
  clang::DiagnosticOptions Options;
#else
  clang::DiagnosticOptions &get() { return *Options; }
  clang::DiagnosticOptions *argument() { return Options.get(); }

private:
  llvm::IntrusiveRefCntPtr<clang::DiagnosticOptions> Options = new clang::DiagnosticOptions;
#endif
};

} // namespace vpcheck::compat

#if LLVM_VERSION_MAJOR < 20
namespace llvm::json {

/// Reads a number that is not negative, for ObjectMapper.
inline bool fromJSON(const Value &Stored, unsigned &Number, Path At) {
  std::optional<uint64_t> Read = Stored.getAsUINT64();
  if (!Read || *Read > std::numeric_limits<unsigned>::max()) {
    At.report("expected unsigned integer");
    return false;
  }
  Number = static_cast<unsigned>(*Read);
  return true;
}

} // namespace llvm::json
#endif

/// The parameters of a checker's checkBind, which grew one in LLVM 22.
#if LLVM_VERSION_MAJOR >= 22
#define VPCHECK_BIND_PARAMETERS                                                                                        \
  clang::ento::SVal Location, clang::ento::SVal Value, const clang::Stmt *Statement, bool,                             \
      clang::ento::CheckerContext &C
#else
#define VPCHECK_BIND_PARAMETERS                                                                                        \
  clang::ento::SVal Location, clang::ento::SVal Value, const clang::Stmt *Statement, clang::ento::CheckerContext &C
#endif

#endif
