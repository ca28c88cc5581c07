//===- KeepingObserver.cpp - What a function keeps of what it is handed ---===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The roots are functions that other files may call. What they are handed may be lent to their callers.
//
//===----------------------------------------------------------------------===//

#include "observe/Exploration.h"
#include "observe/MemoryOrigin.h"
#include "observe/Observers.h"
#include "observe/Retention.h"
#include "observe/Services.h"
#include "support/Compat.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

namespace {

class KeepingObserver : public Checker<check::Bind, check::PostCall, check::EndFunction, check::LiveSymbols> {
public:
  explicit KeepingObserver(Exploration &Current) : Current(Current) {}

  void checkBind(VPCHECK_BIND_PARAMETERS) const;
  void checkPostCall(const CallEvent &Call, CheckerContext &C) const;
  void checkEndFunction(const ReturnStmt *Return, CheckerContext &C) const;
  void checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const;

private:
  bool setPlace(vp_keeping &Keeping, const SubRegion *Region, ProgramStateRef State) const;
  void setHolders(vp_keeping &Keeping, const MemRegion *Region) const;
  void keep(const SubRegion *Region, SVal Value, const Stmt *StoredBy, const ReturnStmt *Return,
            CheckerContext &C) const;

  Exploration &Current;
};

} // namespace

void KeepingObserver::checkBind(VPCHECK_BIND_PARAMETERS) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Retention);
  const auto *Region = dyn_cast_or_null<SubRegion>(Location.getAsRegion());
  QualType Type = Region ? typeAt(Region) : QualType();
  if (!Statement || Type.isNull() || !mayKeepPointer(Type, C.getASTContext()))
    return;
  ProgramStateRef State = C.getState();
  if ((Type->isRecordType() || Type->isArrayType() || handedIn(Value, State, Current.Seen.Unit)) &&
      outlivesRoot(Region, State))
    C.addTransition(noteStore(State, Region, Statement));
}

void KeepingObserver::checkPostCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Retention);
  noteCopy(Call, Current, C);
}

void KeepingObserver::checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Retention);
  keepNotedStores(State, Reaper);
}

/// Fills in what kind of memory `Region` is. Returns false if it does not last.
bool KeepingObserver::setPlace(vp_keeping &Keeping, const SubRegion *Region, ProgramStateRef State) const {
  // The initialization data is where callbacks belong.
  if (const auto *Field = dyn_cast<FieldRegion>(Region))
    if (Current.Seen.Names.initializationField(Field->getDecl()) != VP_FIELD_COUNT)
      return false;
  if (SymbolRef Pointer = baseSymbol(Region); Pointer && isFreed(Pointer, State))
    return false;
  MemoryOrigin Origin = originOf(Region, State);
  switch (Origin.From) {
  case MemoryOrigin::Stack:
  case MemoryOrigin::Unknown:
    return false;
  case MemoryOrigin::Global:
    Keeping.place = VP_PLACE_GLOBAL;
    break;
  case MemoryOrigin::Result:
    Keeping.place = poolOf(Origin.Symbol, State) == VP_POOL_UNKNOWN ? VP_PLACE_OTHER : VP_PLACE_ALLOCATED;
    break;
  case MemoryOrigin::Parameter:
    Keeping.place = VP_PLACE_ARGUMENT;
    Keeping.through = Origin.Index + 1;
    break;
  }
  if (hangsOnExtension(Region, State, Current.Seen.Unit))
    Keeping.place = VP_PLACE_DEVICE_EXTENSION;
  return true;
}

/// Fills in the members and the variable in which `Region` lies.
void KeepingObserver::setHolders(vp_keeping &Keeping, const MemRegion *Region) const {
  auto Add = [&](const auto &Holder) {
    if (Keeping.holder_count < VP_MAX_HOLDERS && !Holder.getName().empty())
      Keeping.holders[Keeping.holder_count++] = Current.Seen.AcrossFiles.holder(Holder);
  };
  for (; isa<FieldRegion, ElementRegion>(Region); Region = cast<SubRegion>(Region)->getSuperRegion())
    if (const auto *Field = dyn_cast<FieldRegion>(Region))
      Add(*Field->getDecl());
  if (const auto *Variable = dyn_cast<VarRegion>(Region))
    Add(*Variable->getDecl());
}

/// Whether the root gives the memory to its caller that `Region` lies in, and that a call has made: returns it, or
/// stores its address in a pointer to which a parameter leads. What becomes of it then, the caller knows.
static bool isGivenToCaller(const SubRegion *Region, const ReturnStmt *Return, CheckerContext &C) {
  ProgramStateRef State = C.getState();
  const MemoryOrigin Origin = originOf(Region, State);
  if (Origin.From != MemoryOrigin::Result)
    return false;
  const Expr *Value = Return ? Return->getRetValue() : nullptr;
  if (Value && pointerSymbol(C.getSVal(Value)) == Origin.Symbol)
    return true;
  struct Handler : StoreManager::BindingsHandler {
    bool HandleBinding(StoreManager &, Store, const MemRegion *Holder, SVal Held) override {
      const auto *Place = dyn_cast<SymbolicRegion>(Holder); // whichever part of it
      IsGiven |= Place && pointerSymbol(Held) == Memory && originOf(Place, State).From == MemoryOrigin::Parameter &&
                 !Place->getPointeeStaticType()->isRecordType();
      return !IsGiven;
    }
    SymbolRef Memory = nullptr;
    ProgramStateRef State;
    bool IsGiven = false;
  } Bindings;
  Bindings.Memory = Origin.Symbol;
  Bindings.State = State;
  State->getStateManager().getStoreManager().iterBindings(State->getStore(), Bindings);
  return Bindings.IsGiven;
}

/// When the root returns, `Value` is still stored in `Region`, to which `StoredBy` has stored.
void KeepingObserver::keep(const SubRegion *Region, SVal Value, const Stmt *StoredBy, const ReturnStmt *Return,
                           CheckerContext &C) const {
  std::optional<vp_loan> Handed = handedIn(Value, C.getState(), Current.Seen.Unit);
  QualType Type = typeAt(Region);
  if (!Handed || Type.isNull() || !mayKeepPointer(Type, C.getASTContext()))
    return;
  vp_keeping Keeping = {};
  Keeping.function = Current.RootNumber;
  Keeping.parameter = Handed->parameter;
  Keeping.member = Handed->member;
  Keeping.site = Current.site(StoredBy);
  if (!setPlace(Keeping, Region, C.getState()) || isGivenToCaller(Region, Return, C))
    return;
  setHolders(Keeping, Region);
  Current.Seen.AcrossFiles.add(Keeping, holderText(StoredBy, Region, C.getASTContext()));
}

void KeepingObserver::checkEndFunction(const ReturnStmt *Return, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Retention);
  if (!C.inTopFrame())
    return;
  forEachNotedStore(C.getState(), [&](const SubRegion *Region, const Stmt *StoredBy) {
    forEachHeld(Region, C, [&](const SubRegion *Part, SVal Value) { keep(Part, Value, StoredBy, Return, C); });
  });
}

void vpcheck::registerKeepingObserver(CheckerManager &Manager, Exploration &Current) {
  compat::addObserver<KeepingObserver>(Manager, Current);
}
