//===- LevelArguments.cpp - Arguments that decide at which levels to call -===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/LevelArguments.h"
#include "observe/MemoryOrigin.h"
#include "observe/Services.h"
#include "observe/Timeouts.h"
#include "support/Compat.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

/// What the member `Name` of the LARGE_INTEGER at `Region` holds.
static vp_value readPart(const SubRegion *Region, StringRef Name, ProgramStateRef State, Exploration &Current) {
  const RecordDecl *Record = nullptr;
  if (QualType Type = typeAt(Region); !Type.isNull())
    Record = Type->getAsRecordDecl();
  Record = Record ? Record->getDefinition() : nullptr;
  for (const FieldDecl *Field : Record ? Record->fields() : RecordDecl::field_range({}, {})) {
    auto Address = State->getLValue(Field, loc::MemRegionVal(Region)).getAs<loc::MemRegionVal>();
    if (!Address)
      continue;
    if (Field->getName() == Name)
      return Current.valueOf(State->getSVal(*Address, Field->getType()), State);
    if (Field->getType()->isRecordType() && isa<SubRegion>(Address->getRegion()))
      if (vp_value Inner = readPart(cast<SubRegion>(Address->getRegion()), Name, State, Current);
          Inner.kind != VP_VALUE_UNKNOWN)
        return Inner;
  }
  return {};
}

/// Whether the variable in which `Region` lies begins with nothing but zeros, as far as its initializer tells.
static bool beginsAsZero(const MemRegion *Region, const ASTContext &Context) {
  const auto *Variable = dyn_cast<VarRegion>(Region->getBaseRegion());
  const VarDecl *Declared = Variable ? Variable->getDecl() : nullptr;
  if (!Declared || (!Declared->getInit() && (!Declared->hasGlobalStorage() || Declared->isExternallyVisible())))
    return false;
  llvm::SmallVector<const Expr *, 4> Pending{Declared->getInit()};
  while (!Pending.empty()) {
    const Expr *Value = Pending.pop_back_val();
    if (!Value || isa<ImplicitValueInitExpr>(Value))
      continue;
    Expr::EvalResult Constant;
    if (const auto *List = dyn_cast<InitListExpr>(Value))
      Pending.append(List->inits().begin(), List->inits().end());
    else if (Value->isValueDependent() || !Value->EvaluateAsInt(Constant, Context) || Constant.Val.getInt() != 0)
      return false;
  }
  return true;
}

/// Whether VideoPortWaitForSingleObject waits.
static vp_wait waitOf(const CallEvent &Call, ProgramStateRef State, Exploration &Current) {
  SVal Timeout = Call.getArgSVal(2);
  vp_value Pointer = Current.valueOf(Timeout, State);
  if (vp_value_is_zero(&Pointer))
    return VP_WAIT_LONG;
  const MemRegion *Region = Timeout.getAsRegion();
  const auto *Holder = dyn_cast_or_null<SubRegion>(Region ? Region->StripCasts() : nullptr);
  if (!Holder)
    return VP_WAIT_UNKNOWN;
  if (const auto *Variable = dyn_cast<VarRegion>(Holder->getBaseRegion());
      Variable && isConstantElsewhere(*Variable->getDecl()))
    return VP_WAIT_NOT;
  auto Read = [&](StringRef Name) { return readPart(Holder, Name, State, Current); };
  vp_value Whole = Read("QuadPart"), Low = Read("LowPart"), High = Read("HighPart");
  if (vp_value_is_nonzero(&Whole) || vp_value_is_nonzero(&Low) || vp_value_is_nonzero(&High))
    return VP_WAIT_LONG;
  if (vp_value_is_zero(&Whole) || (vp_value_is_zero(&Low) && vp_value_is_zero(&High)))
    return VP_WAIT_NOT;
  // Of the members of a union, the engine does not know what its initializer says.
  bool IsInitial = Whole.kind == VP_VALUE_UNKNOWN || !isa<StackSpaceRegion>(compat::memorySpace(Holder, State));
  return IsInitial && beginsAsZero(Holder, Current.Seen.Context) ? VP_WAIT_NOT : VP_WAIT_UNKNOWN;
}

vp_level_arguments vpcheck::levelArguments(vp_service Service, const CallEvent &Call, ProgramStateRef State,
                                           Exploration &Current) {
  vp_level_arguments Result = {};
  if (Service == VP_VideoPortAllocatePool && Call.getNumArgs() > 1) {
    vp_value Type = Current.valueOf(Call.getArgSVal(1), State);
    if (Type.kind == VP_VALUE_NUMBER)
      Result.pool = vp_pool_is_paged(Type.number) ? VP_POOL_PAGED : VP_POOL_NONPAGED;
  } else if (Service == VP_VideoPortFreePool && Call.getNumArgs() > 1) {
    if (SymbolRef Pointer = pointerSymbol(Call.getArgSVal(1)))
      Result.pool = poolOf(Pointer, State);
  } else if (Service == VP_VideoPortWaitForSingleObject && Call.getNumArgs() > 2) {
    Result.wait = waitOf(Call, State, Current);
  }
  return Result;
}
