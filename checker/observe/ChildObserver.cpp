//===- ChildObserver.cpp - What HwVidGetVideoChildDescriptor relies on ----===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Exploration.h"
#include "observe/MemoryOrigin.h"
#include "observe/Observers.h"
#include "support/Compat.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

/// Whether the path has looked at the device extension to decide where to go.
REGISTER_TRAIT_WITH_PROGRAMSTATE(ExtensionTested, bool)

namespace {

/// Finds accesses to registers whose address is taken from the device extension as it is.
class ChildObserver : public Checker<check::BranchCondition, check::PreCall> {
public:
  explicit ChildObserver(Exploration &Current) : Current(Current) {}

  void checkBranchCondition(const Stmt *Condition, CheckerContext &C) const;
  void checkPreCall(const CallEvent &Call, CheckerContext &C) const;

private:
  bool isInExtension(SymbolRef Symbol, ProgramStateRef State) const {
    MemoryOrigin Origin = originOf(Symbol, State);
    return Origin.From == MemoryOrigin::Parameter && !Origin.Direct && Current.lent(Origin.Index) == VP_LENT_DEVICE;
  }

  Exploration &Current;
};

} // namespace

void ChildObserver::checkBranchCondition(const Stmt *Condition, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Program);
  if (Current.Role != VP_ROLE_GET_CHILD_DESCRIPTOR || C.getState()->get<ExtensionTested>())
    return;
  SymbolRef Symbol = C.getSVal(Condition).getAsSymbol(/*IncludeBaseRegions=*/true);
  if (!Symbol)
    return;
  for (SymbolRef Part : Symbol->symbols())
    if (isInExtension(Part, C.getState())) {
      C.addTransition(C.getState()->set<ExtensionTested>(true));
      return;
    }
}

/// Whether the service takes the address of a register or port in its first parameter.
static bool accessesDevice(vp_service Service) {
  const struct vp_service_row &Row = *vp_service_row(Service);
  for (unsigned I = 0; I < Row.argument_count; ++I)
    if (Row.arguments[I].parameter == 0 &&
        (Row.arguments[I].kind == VP_ARGUMENT_PORT_ADDRESS || Row.arguments[I].kind == VP_ARGUMENT_REGISTER_ADDRESS))
      return true;
  return false;
}

void ChildObserver::checkPreCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Program);
  if (Current.Role != VP_ROLE_GET_CHILD_DESCRIPTOR || C.getState()->get<ExtensionTested>() || Call.getNumArgs() == 0)
    return;
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  vp_service Service = Callee ? Current.Seen.Names.service(Callee) : VP_SERVICE_NONE;
  if (Service == VP_SERVICE_NONE || !accessesDevice(Service))
    return;
  SymbolRef Address = pointerSymbol(Call.getArgSVal(0));
  if (Address && isInExtension(Address, C.getState()))
    Current.Seen.UnreadyUses.insert({Current.Root->getCanonicalDecl(), Call.getSourceRange().getBegin()});
}

void vpcheck::registerChildObserver(CheckerManager &Manager, Exploration &Current) {
  compat::addObserver<ChildObserver>(Manager, Current);
}
