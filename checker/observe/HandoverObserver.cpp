//===- HandoverObserver.cpp - What goes to functions of other files -------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A path that hands something lent to a function of another file leaves a trail from there on: what it calls and what
// it overwrites, as far as that may take the pointer back. When the root returns, the trail becomes hand-overs.
//
//===----------------------------------------------------------------------===//

#include "observe/Exploration.h"
#include "observe/MemoryOrigin.h"
#include "observe/Observers.h"
#include "observe/Retention.h"
#include "observe/Services.h"
#include "observe/UnseenCalls.h"
#include "support/Compat.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"
#include <deque>

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

namespace {

/// A hand-over on a path, before it is known what follows.
struct PendingHandover {
  vp_handover Row;
  SymbolRef Memory[VP_MAX_PARAMETERS]; ///< what an argument points to, if a call returned it; or null

  bool operator==(const PendingHandover &Other) const;
};

struct TrailStep {
  enum Kind {
    HandsOver, ///< by `Handover`
    Calls,     ///< `Function`, which the path does not follow
    Overwrites,
    Loses ///< sight of everything
  } What;
  const PendingHandover *Handover = nullptr;
  vp_object Function = 0;
  vp_holder Holder = {};

  bool operator==(const TrailStep &Other) const {
    return What == Other.What && Handover == Other.Handover && Function == Other.Function && Holder == Other.Holder;
  }
};

} // namespace

/// The steps of the path's trail, the last one first.
REGISTER_LIST_WITH_PROGRAMSTATE(Trail, const TrailStep *)

namespace {

class HandoverObserver : public Checker<check::BeginFunction, check::Bind, check::PreCall, check::PostCall,
                                        check::EndFunction, check::LiveSymbols> {
public:
  HandoverObserver(Exploration &Current, bool OfHelpers) : Current(Current), OfHelpers(OfHelpers) {}

  void checkBeginFunction(CheckerContext &C) const;
  void checkBind(VPCHECK_BIND_PARAMETERS) const;
  void checkPreCall(const CallEvent &Call, CheckerContext &C) const;
  void checkPostCall(const CallEvent &Call, CheckerContext &C) const;
  void checkEndFunction(const ReturnStmt *Return, CheckerContext &C) const;
  void checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const;

private:
  std::optional<vp_loan> handedLoan(SVal Value, ProgramStateRef State) const;
  vp_argument_memory memoryOf(SVal Argument, ProgramStateRef State) const;
  PendingHandover pending(const CallEvent &Call, vp_object Callee, ProgramStateRef State) const;
  ProgramStateRef add(const TrailStep &Step, ProgramStateRef State) const;
  ProgramStateRef overwrite(const MemRegion *Region, bool IsRaw, ProgramStateRef State) const;
  void end(vp_site End, ProgramStateRef State) const;

  Exploration &Current;
  const bool OfHelpers;
  // Of the present root.
  mutable std::deque<PendingHandover> Pending;
  mutable std::deque<TrailStep> Steps;
};

} // namespace

/// The element of `Known` that is the same as `Value`, which is added if it is new.
template <typename T> static const T *intern(const T &Value, std::deque<T> &Known) {
  auto Found = llvm::find(Known, Value);
  if (Found != Known.end())
    return &*Found;
  Known.push_back(Value);
  return &Known.back();
}

bool PendingHandover::operator==(const PendingHandover &Other) const {
  auto IsSame = [](const vp_argument_memory &One, const vp_argument_memory &Two) {
    return One.leads == Two.leads && One.parameter == Two.parameter && One.place == Two.place &&
           One.holder == Two.holder;
  };
  return Row.site == Other.Row.site && Row.callee == Other.Row.callee && Row.argument == Other.Row.argument &&
         Row.loan.kind == Other.Row.loan.kind && Row.loan.parameter == Other.Row.loan.parameter &&
         Row.loan.member == Other.Row.loan.member && Row.loan.function == Other.Row.loan.function &&
         std::equal(std::begin(Row.arguments), std::end(Row.arguments), std::begin(Other.Row.arguments), IsSame) &&
         std::equal(std::begin(Memory), std::end(Memory), std::begin(Other.Memory));
}

void HandoverObserver::checkBeginFunction(CheckerContext &C) const {
  if (!C.inTopFrame())
    return;
  Pending.clear();
  Steps.clear();
}

//===----------------------------------------------------------------------===//
// What is handed over
//===----------------------------------------------------------------------===//

/// What is lent of `Value` and must not be kept, as far as the root knows.
std::optional<vp_loan> HandoverObserver::handedLoan(SVal Value, ProgramStateRef State) const {
  if (OfHelpers) {
    std::optional<vp_loan> Handed = handedIn(Value, State, Current.Seen.Unit);
    const bool IsFollowed = Handed && mayPassLoanOn(Current.Root->getParamDecl(Handed->parameter)->getType(),
                                                    Current.Seen.Unit, Current.Seen.Context);
    return IsFollowed ? Handed : std::nullopt;
  }
  std::optional<vp_loan> Loan = loanOf(Value, State, Current);
  return Loan && vp_loan_is_judged(&*Loan) ? Loan : std::nullopt;
}

/// The memory that `Argument` leads to, as a place to keep something in.
vp_argument_memory HandoverObserver::memoryOf(SVal Argument, ProgramStateRef State) const {
  vp_argument_memory Result = {};
  auto Lasts = [&](vp_place Place) {
    Result.leads = VP_LEADS_LASTING;
    Result.place = Place;
    return Result;
  };
  MemoryOrigin Origin;
  if (const MemRegion *Region = Argument.getAsRegion()) {
    Region = Region->StripCasts();
    Result.holder = Current.Seen.AcrossFiles.holderAt(Region);
    if (hangsOnExtension(Region, State, Current.Seen.Unit))
      return Lasts(VP_PLACE_DEVICE_EXTENSION);
    Origin = originOf(Region, State);
  } else if (SymbolRef Pointer = pointerSymbol(Argument)) {
    Origin = originOf(Pointer, State);
  }
  switch (Origin.From) {
  case MemoryOrigin::Global:
    return Lasts(VP_PLACE_GLOBAL);
  case MemoryOrigin::Result:
    return Lasts(poolOf(Origin.Symbol, State) == VP_POOL_UNKNOWN ? VP_PLACE_OTHER : VP_PLACE_ALLOCATED);
  case MemoryOrigin::Stack:
    Result.leads = VP_LEADS_BRIEFLY;
    return Result;
  case MemoryOrigin::Unknown:
    return Result;
  case MemoryOrigin::Parameter:
    break;
  }
  switch (Current.lent(Origin.Index)) {
  case VP_LENT_DEVICE:
    return Lasts(VP_PLACE_DEVICE_EXTENSION);
  case VP_LENT_DRIVER:
    return Lasts(VP_PLACE_CONTEXT);
  case VP_LENT_NOT:
    Result.leads = VP_LEADS_PARAMETER;
    Result.parameter = Origin.Index;
    return Result;
  default:
    Result.leads = VP_LEADS_BRIEFLY;
    return Result;
  }
}

/// A hand-over by `Call`, of whichever argument.
PendingHandover HandoverObserver::pending(const CallEvent &Call, vp_object Callee, ProgramStateRef State) const {
  PendingHandover Result = {};
  Result.Row.root = Current.RootNumber;
  Result.Row.callee = Callee;
  Result.Row.site = Current.site(Call.getOriginExpr());
  Result.Row.argument_count = std::min<uint32_t>(Call.getNumArgs(), VP_MAX_PARAMETERS);
  for (uint32_t I = 0; I < Result.Row.argument_count; ++I) {
    SVal Argument = Call.getArgSVal(I);
    Result.Row.arguments[I] = memoryOf(Argument, State);
    SymbolRef Pointer = pointerSymbol(Argument);
    if (Result.Row.arguments[I].leads == VP_LEADS_LASTING && Pointer)
      Result.Memory[I] = originOf(Pointer, State).Symbol;
  }
  return Result;
}

//===----------------------------------------------------------------------===//
// What may take it back
//===----------------------------------------------------------------------===//

/// `State` with `Step` at the end of the trail, unless it has been taken since the last hand-over.
ProgramStateRef HandoverObserver::add(const TrailStep &Step, ProgramStateRef State) const {
  constexpr unsigned LongestTrail = 64;
  const TrailStep *New = intern(Step, Steps);
  unsigned Length = 0;
  bool HasHandover = false;
  for (const TrailStep *Taken : State->get<Trail>()) {
    HasHandover |= Taken->What == TrailStep::HandsOver;
    if (!HasHandover && (Taken == New || Taken->What == TrailStep::Loses))
      return State;
    ++Length;
  }
  if (Length > LongestTrail)
    return State;
  return State->add<Trail>(Length < LongestTrail ? New : intern(TrailStep{TrailStep::Loses}, Steps));
}

/// `State` after something was stored to `Region`; or, if it `IsRaw`, after memory was copied there or zeroed.
ProgramStateRef HandoverObserver::overwrite(const MemRegion *Region, bool IsRaw, ProgramStateRef State) const {
  if (State->get<Trail>().isEmpty() || !Region || !outlivesRoot(Region, State))
    return State;
  MemoryOrigin Origin = originOf(Region, State);
  if (Origin.From == MemoryOrigin::Parameter && Current.Role != VP_ROLE_NONE)
    switch (Current.lent(Origin.Index)) {
    case VP_LENT_NOT:
    case VP_LENT_DEVICE:
    case VP_LENT_DRIVER:
      break;
    default: // it ends with the call, with whatever is kept there
      return State;
    }
  if (IsRaw)
    Region = withoutCasts(Region);
  QualType Type = typeAt(Region);
  const bool IsKnown = !Type.isNull() && mayKeepPointer(Type, Current.Seen.Context);
  if (!IsKnown) // bytes, which may be all of an object of which only the address is known
    return IsRaw && Origin.Direct && isa<SymbolicRegion>(Region->StripCasts()) ? add(TrailStep{TrailStep::Loses}, State)
                                                                               : State;
  TrailStep Step = {TrailStep::Overwrites};
  const RecordDecl *Record = Type->getAsRecordDecl();
  if (Record) {
    Step.Holder = Current.Seen.AcrossFiles.holder(*Record);
    State = add(Step, State);
  }
  Step.Holder = Current.Seen.AcrossFiles.holderAt(Region);
  if (!Step.Holder.member)
    return Record ? State : add(TrailStep{TrailStep::Loses}, State);
  return add(Step, State);
}

void HandoverObserver::checkBind(VPCHECK_BIND_PARAMETERS) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Retention);
  if (Statement)
    C.addTransition(overwrite(Location.getAsRegion(), /*IsRaw=*/false, C.getState()));
}

void HandoverObserver::checkPreCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Retention);
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  if (!Callee || Callee->hasBody() || !Call.getOriginExpr())
    return;
  if (!Current.Seen.Defined.isElsewhere(*Callee))
    return;
  const vp_object Number = Current.Seen.Defined.numberOf(Callee);
  ProgramStateRef State = C.getState();
  if (!State->get<Trail>().isEmpty()) {
    TrailStep Step = {TrailStep::Calls};
    Step.Function = Number;
    State = add(Step, State);
  }
  std::optional<PendingHandover> Handover;
  for (unsigned I = 0; I < std::min<unsigned>(Call.getNumArgs(), VP_MAX_PARAMETERS); ++I) {
    std::optional<vp_loan> Loan = handedLoan(Call.getArgSVal(I), C.getState());
    if (!Loan)
      continue;
    if (!Handover)
      Handover = pending(Call, Number, C.getState());
    Handover->Row.argument = I;
    Handover->Row.loan = *Loan;
    TrailStep Step = {TrailStep::HandsOver};
    Step.Handover = intern(*Handover, Pending);
    State = add(Step, State);
  }
  C.addTransition(State);
}

void HandoverObserver::checkPostCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Retention);
  ProgramStateRef State = C.getState();
  if (State->get<Trail>().isEmpty())
    return;
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  auto Argument = [&](unsigned Index) { return Index < Call.getNumArgs() ? Call.getArgSVal(Index) : UnknownVal(); };
  TrailStep Step = {TrailStep::Loses};
  if (const vp_memory_function *Function = Callee ? Current.Seen.Names.memoryFunction(Callee) : nullptr) {
    if (Function->destination >= 0)
      C.addTransition(
          overwrite(Argument(static_cast<unsigned>(Function->destination)).getAsRegion(), /*IsRaw=*/true, State));
    return;
  }
  const vp_service Service = serviceOf(Call, State, Current);
  const FunctionDecl *Run = nullptr; // out of sight
  if (Service != VP_SERVICE_NONE) {
    const vp_callback_argument &Callback = vp_service_row(Service)->callback;
    if (Callback.present && Callback.lifetime == VP_LIFETIME_TEMPORARY)
      Run = functionAt(Argument(Callback.parameter));
    if (!Run) // as in a single file, what is stored stays where it is
      return;
  } else {
    const UnseenCall Unseen = unseenCall(Call, C, Current);
    if (Unseen != UnseenCall::NotFollowed && (Unseen != UnseenCall::Driver || Callee))
      return;
    Run = Callee;
  }
  if (Run) {
    Step.What = TrailStep::Calls;
    Step.Function = Current.Seen.Defined.numberOf(Run);
  }
  C.addTransition(add(Step, State));
}

/// Whether memory has been freed is asked when the root returns.
void HandoverObserver::checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Retention);
  for (const TrailStep *Taken : State->get<Trail>())
    if (Taken->What == TrailStep::HandsOver)
      for (SymbolRef Memory : Taken->Handover->Memory)
        if (Memory)
          Reaper.markLive(Memory);
}

//===----------------------------------------------------------------------===//
// When the root returns
//===----------------------------------------------------------------------===//

/// Adds `Value` to the first `Count` of `Values`. Returns false if there is no room.
template <typename T> static bool addTo(T (&Values)[VP_MAX_LATER], uint32_t &Count, const T &Value) {
  if (llvm::is_contained(llvm::ArrayRef(Values, Count), Value))
    return true;
  if (Count == VP_MAX_LATER)
    return false;
  Values[Count++] = Value;
  return true;
}

void HandoverObserver::end(vp_site End, ProgramStateRef State) const {
  vp_handover Followed = {}; // what follows the hand-overs that are left
  for (const TrailStep *Taken : State->get<Trail>()) {
    switch (Taken->What) {
    case TrailStep::Loses:
      return;
    case TrailStep::Calls:
      if (!addTo(Followed.later, Followed.later_count, Taken->Function))
        return;
      break;
    case TrailStep::Overwrites:
      if (!addTo(Followed.stores, Followed.store_count, Taken->Holder))
        return;
      break;
    case TrailStep::HandsOver: {
      const PendingHandover &From = *Taken->Handover;
      vp_handover Row = From.Row;
      Row.end = End;
      llvm::copy(Followed.later, Row.later);
      Row.later_count = Followed.later_count;
      llvm::copy(Followed.stores, Row.stores);
      Row.store_count = Followed.store_count;
      for (uint32_t I = 0; I < Row.argument_count; ++I)
        if (From.Memory[I] && isFreed(From.Memory[I], State))
          Row.arguments[I].leads = VP_LEADS_BRIEFLY;
      Current.Seen.AcrossFiles.add(Row);
      break;
    }
    }
  }
}

void HandoverObserver::checkEndFunction(const ReturnStmt *Return, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Retention);
  if (C.inTopFrame())
    end(endSite(Return, Current), C.getState());
}

void vpcheck::registerHandoverObserver(CheckerManager &Manager, Exploration &Current, bool OfHelpers) {
  compat::addObserver<HandoverObserver>(Manager, Current, OfHelpers);
}
