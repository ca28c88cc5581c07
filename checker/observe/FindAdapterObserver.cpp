//===- FindAdapterObserver.cpp - What HwVidFindAdapter leaves behind ------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Exploration.h"
#include "observe/Observers.h"
#include "support/Compat.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

namespace {

/// Sees on how many of the paths that find the adapter the interrupt is disabled.
class FindAdapterObserver : public Checker<check::EndFunction> {
public:
  explicit FindAdapterObserver(Exploration &Current) : Current(Current) {}

  void checkEndFunction(const ReturnStmt *Return, CheckerContext &C) const;

private:
  Exploration &Current;
};

} // namespace

/// Whether the member `Name` of the structure at `Region` is known to be zero.
static bool isZero(const SubRegion *Region, const RecordDecl &Record, StringRef Name, ProgramStateRef State) {
  for (const FieldDecl *Field : Record.fields()) {
    if (Field->getName() != Name)
      continue;
    auto Address = State->getLValue(Field, loc::MemRegionVal(Region)).getAs<Loc>();
    return Address && State->isNull(State->getSVal(*Address, Field->getType())).isConstrainedTrue();
  }
  return false;
}

void FindAdapterObserver::checkEndFunction(const ReturnStmt *Return, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Program);
  if (!C.inTopFrame() || Current.Role != VP_ROLE_FIND_ADAPTER || !Return || !Return->getRetValue())
    return;
  ProgramStateRef State = C.getState();
  vp_value Value = Current.valueOf(C.getSVal(Return->getRetValue()), State);
  if (vp_value_is_nonzero(&Value))
    return;
  for (const ParmVarDecl *Parameter : Current.Root->parameters()) {
    const RecordDecl *Record =
        Parameter->getType()->isPointerType() ? Parameter->getType()->getPointeeType()->getAsRecordDecl() : nullptr;
    Record = Record ? Record->getDefinition() : nullptr;
    if (!Record || plainTag(*Record) != VP_CONFIG_INFO)
      continue;
    MemRegionManager &Regions = C.getSValBuilder().getRegionManager();
    SymbolRef Pointer =
        compat::regionValueSymbol(C.getSymbolManager(), Regions.getVarRegion(Parameter, C.getStackFrame()));
    const SubRegion *Info = Regions.getSymbolicRegion(Pointer);
    vp_interrupt_setup &Setup = Current.Seen.InterruptSetups[Current.Root->getCanonicalDecl()];
    ++Setup.paths;
    if (isZero(Info, *Record, VP_CONFIG_INFO_INTERRUPT_LEVEL, State) &&
        isZero(Info, *Record, VP_CONFIG_INFO_INTERRUPT_VECTOR, State))
      ++Setup.disabled;
  }
}

void vpcheck::registerFindAdapterObserver(CheckerManager &Manager, Exploration &Current) {
  compat::addObserver<FindAdapterObserver>(Manager, Current);
}
