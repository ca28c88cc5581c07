//===- RetentionObserver.cpp - What is still stored when its loan ends ----===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// While a path runs, every store of something lent to memory that outlives the root is noted. When the root returns,
// the noted memory is read again: what has been cleared, overwritten or freed in the meantime is no defect.
//
//===----------------------------------------------------------------------===//

#include "observe/Exploration.h"
#include "observe/LoanEnd.h"
#include "observe/MemoryOrigin.h"
#include "observe/Observers.h"
#include "observe/Retention.h"
#include "observe/Services.h"
#include "support/Compat.h"
#include "vpcheck/callback.h"
#include "vpcheck/retention.h"
#include "vpcheck/signature.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

/// Automatic variables whose address VideoPortStartDma received as pLength, and where.
REGISTER_MAP_WITH_PROGRAMSTATE(TransferLengths, const MemRegion *, unsigned)

namespace {

class RetentionObserver
    : public Checker<check::Bind, check::PreCall, check::PostCall, check::EndFunction, check::LiveSymbols> {
public:
  explicit RetentionObserver(Exploration &Current) : Current(Current) {}

  void checkBind(VPCHECK_BIND_PARAMETERS) const;
  void checkPreCall(const CallEvent &Call, CheckerContext &C) const;
  void checkPostCall(const CallEvent &Call, CheckerContext &C) const;
  void checkEndFunction(const ReturnStmt *Return, CheckerContext &C) const;
  void checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const;

private:
  std::optional<vp_place> placeOf(const MemRegion *Region, const vp_loan &Loan, ProgramStateRef State) const;

  void examineValue(const SubRegion *Region, SVal Value, const Stmt *StoredBy, const Stmt *End, const vp_sink &Sink,
                    CheckerContext &C) const;
  void judgeStaleList(const std::string &Name, const MemRegion *Region, vp_site End, const vp_sink &Sink) const;
  void examineLists(const vp_sink &Sink, CheckerContext &C) const;

  Exploration &Current;
};

} // namespace

//===----------------------------------------------------------------------===//
// Where it is kept
//===----------------------------------------------------------------------===//

/// What kind of memory `Region` is, if it lasts longer than `Loan`.
std::optional<vp_place> RetentionObserver::placeOf(const MemRegion *Region, const vp_loan &Loan,
                                                   ProgramStateRef State) const {
  // The initialization data is where callbacks belong.
  if (const auto *Field = dyn_cast<FieldRegion>(Region))
    if (Current.Seen.Names.initializationField(Field->getDecl()) != VP_FIELD_COUNT)
      return std::nullopt;
  if (SymbolRef Pointer = baseSymbol(Region); Pointer && isFreed(Pointer, State))
    return std::nullopt;
  if (hangsOnExtension(Region, State, Current.Seen.Unit))
    return VP_PLACE_DEVICE_EXTENSION;
  MemoryOrigin Origin = originOf(Region, State);
  switch (Origin.From) {
  case MemoryOrigin::Global:
    return VP_PLACE_GLOBAL;
  case MemoryOrigin::Result:
    return poolOf(Origin.Symbol, State) == VP_POOL_UNKNOWN ? VP_PLACE_OTHER : VP_PLACE_ALLOCATED;
  case MemoryOrigin::Parameter:
    break;
  case MemoryOrigin::Stack:
  case MemoryOrigin::Unknown:
    return std::nullopt;
  }
  switch (Current.lent(Origin.Index)) {
  case VP_LENT_DEVICE:
    return VP_PLACE_DEVICE_EXTENSION;
  case VP_LENT_DRIVER:
    return VP_PLACE_CONTEXT;
  case VP_LENT_NOT:
    // A function that no role is known of: its caller may have lent its own stack for the call. A service is called
    // by the miniport, which never does that for the port to remember something.
    if (Loan.kind == VP_LOAN_HANDED && Current.Implements != VP_SERVICE_NONE)
      return VP_PLACE_ARGUMENT;
    // A wrapper's caller gets the pointer itself back.
    if (Loan.kind == VP_LOAN_HANDED && Origin.Direct && isa<SymbolicRegion>(Region->StripCasts()))
      return VP_PLACE_ARGUMENT;
    return std::nullopt;
  default:
    return std::nullopt; // it ends with the call as well
  }
}

//===----------------------------------------------------------------------===//
// While the path runs
//===----------------------------------------------------------------------===//

/// Whether `Value` is the address of an automatic variable.
static bool isAutomatic(SVal Value, ProgramStateRef State) {
  const MemRegion *Region = Value.getAsRegion();
  return Region && !isa<CodeTextRegion>(Region) && originOf(Region, State).From == MemoryOrigin::Stack;
}

void RetentionObserver::checkBind(VPCHECK_BIND_PARAMETERS) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Retention);
  const auto *Region = dyn_cast_or_null<SubRegion>(Location.getAsRegion());
  QualType Type = Region ? typeAt(Region) : QualType();
  if (!Statement || Type.isNull() || !mayHoldPointer(Type, C.getASTContext()))
    return;
  // What a constant holds, its initializer has put there for good.
  if (const auto *Variable = dyn_cast<VarRegion>(Region->getBaseRegion());
      Variable && Variable->getValueType().isConstant(C.getASTContext()))
    return;
  ProgramStateRef State = C.getState();
  bool IsWhole = Type->isRecordType() || Type->isArrayType();
  const auto *Address = Value.getAsRegion() ? Value.getAsRegion()->getBaseRegion() : nullptr;
  bool IsLength = Address && State->contains<TransferLengths>(Address);
  if ((!IsWhole && !IsLength && !loanOf(Value, State, Current) && !isAutomatic(Value, State)) ||
      !outlivesRoot(Region, State))
    return;
  C.addTransition(noteStore(State, Region, Statement));
}

void RetentionObserver::checkPreCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Retention);
  if (serviceOf(Call, C.getState(), Current) != VP_VideoPortStartDma)
    return;
  constexpr unsigned LengthIndex = 4;
  const MemRegion *Length = LengthIndex < Call.getNumArgs() ? Call.getArgSVal(LengthIndex).getAsRegion() : nullptr;
  if (!Length || originOf(Length, C.getState()).From != MemoryOrigin::Stack)
    return;
  vp_site Site = Current.site(Call.getOriginExpr());
  PathSink Sink(Current, C);
  const vp_sink ModelSink = Sink;
  forEachNotedStore(C.getState(), [&](const SubRegion *Region, const Stmt *StoredBy) {
    const MemRegion *Kept = C.getState()->getSVal(Region).getAsRegion();
    if (Kept && Kept->getBaseRegion() == Length->getBaseRegion())
      vp_judge_length_kept(holderText(StoredBy, Region, C.getASTContext()).c_str(), Site, Current.site(StoredBy),
                           &ModelSink);
  });
  Sink.proceed(C.getState()->set<TransferLengths>(Length->getBaseRegion(), Site));
}

void RetentionObserver::checkPostCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Retention);
  noteCopy(Call, Current, C);
}

void RetentionObserver::checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Retention);
  keepNotedStores(State, Reaper);
}

//===----------------------------------------------------------------------===//
// When the root returns
//===----------------------------------------------------------------------===//

void RetentionObserver::judgeStaleList(const std::string &Name, const MemRegion *Region, vp_site End,
                                       const vp_sink &Sink) const {
  const vp_holder Holder = Current.Seen.AcrossFiles.holderAt(Region);
  vp_judge_stale_list(Name.c_str(), &Holder, End, &Sink);
}

void RetentionObserver::examineValue(const SubRegion *Region, SVal Value, const Stmt *StoredBy, const Stmt *End,
                                     const vp_sink &Sink, CheckerContext &C) const {
  ProgramStateRef State = C.getState();
  std::string Holder = holderText(StoredBy, Region, C.getASTContext());
  if (const MemRegion *Address = Value.getAsRegion()) {
    if (const unsigned *Site = State->get<TransferLengths>(Address->getBaseRegion()))
      return vp_judge_length_kept(Holder.c_str(), *Site, Current.site(StoredBy), &Sink);
    if (const auto *Field = dyn_cast<FieldRegion>(Region); Field && isEmulatorEntries(Field->getDecl())) {
      vp_value Entries = Current.valueOf(Value, State);
      return vp_judge_emulator_entries(&Entries, Current.site(StoredBy), &Sink);
    }
    if (Current.Role == VP_ROLE_LEGACY_RESOURCES && isAutomatic(Value, State) &&
        originOf(Region, State).From == MemoryOrigin::Parameter)
      return vp_judge_legacy_list_result(Current.site(StoredBy), &Sink);
  }
  std::optional<vp_loan> Loan = loanOf(Value, State, Current);
  if (!Loan)
    return;
  if (SymbolRef Pointer = pointerSymbol(Value); Pointer && Loan->kind == VP_LOAN_ARGUMENT)
    if (const LoanEnd *Ended = endOf(Pointer, State); Ended && Ended->Kind == VP_END_COMPLETE_DMA)
      return judgeStaleList(Holder, Region, Ended->Site, Sink);
  std::optional<vp_place> Place = placeOf(Region, *Loan, State);
  if (!Place)
    return;
  vp_retained Retained = {};
  Retained.site = Current.site(StoredBy);
  Retained.end = endSite(End, Current);
  Retained.loan = *Loan;
  Retained.place = *Place;
  Retained.holder = Holder.c_str();
  vp_judge_retained(&Retained, &Current.Seen.facts(), &Sink);
}

/// A list that was read from memory, and is still there after VideoPortCompleteDma.
void RetentionObserver::examineLists(const vp_sink &Sink, CheckerContext &C) const {
  ProgramStateRef State = C.getState();
  forEachEnd(State, [&](SymbolRef Pointer, const LoanEnd &End) {
    const auto *Holder = dyn_cast_or_null<TypedValueRegion>(Pointer->getOriginRegion());
    vp_loan Loan = {};
    if (End.Kind != VP_END_COMPLETE_DMA || !Holder || pointerSymbol(State->getSVal(Holder)) != Pointer)
      return;
    // Other memory may end with the function's caller.
    std::optional<vp_place> Place = placeOf(Holder, Loan, State);
    if (Place == VP_PLACE_DEVICE_EXTENSION || Place == VP_PLACE_GLOBAL)
      judgeStaleList(nameOf(Holder), Holder, End.Site, Sink);
  });
}

void RetentionObserver::checkEndFunction(const ReturnStmt *Return, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Retention);
  if (!C.inTopFrame())
    return;
  PathSink Sink(Current, C);
  const vp_sink ModelSink = Sink;
  forEachNotedStore(C.getState(), [&](const SubRegion *Region, const Stmt *StoredBy) {
    forEachHeld(Region, C,
                [&](const SubRegion *Part, SVal Value) { examineValue(Part, Value, StoredBy, Return, ModelSink, C); });
  });
  examineLists(ModelSink, C);
}

void vpcheck::registerRetentionObserver(CheckerManager &Manager, Exploration &Current) {
  compat::addObserver<RetentionObserver>(Manager, Current);
}
