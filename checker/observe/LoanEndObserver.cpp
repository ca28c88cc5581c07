//===- LoanEndObserver.cpp - Loans that end before the function returns ---===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Exploration.h"
#include "observe/LoanEnd.h"
#include "observe/MemoryOrigin.h"
#include "observe/Observers.h"
#include "observe/Services.h"
#include "support/Compat.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

REGISTER_MAP_WITH_PROGRAMSTATE(EndedLoans, SymbolRef, LoanEnd)
/// ROM images whose loan has not ended.
REGISTER_SET_WITH_PROGRAMSTATE(RomImages, SymbolRef)

namespace {

/// An interface, whichever structures it has been copied to: where its functions were read from first, and what put
/// them there, as far as the path shows.
struct InterfaceIdentity {
  const MemRegion *Structure = nullptr;
  SymbolRef Filled = nullptr; ///< null: before the path began, or not known

  bool operator==(const InterfaceIdentity &Other) const {
    return Structure == Other.Structure && Filled == Other.Filled;
  }
  bool operator<(const InterfaceIdentity &Other) const {
    return std::tie(Structure, Filled) < std::tie(Other.Structure, Other.Filled);
  }
  void Profile(llvm::FoldingSetNodeID &ID) const {
    ID.AddPointer(Structure);
    ID.AddPointer(Filled);
  }
};

} // namespace

/// References to an interface beyond the one that VideoPortQueryServices hands out.
REGISTER_MAP_WITH_PROGRAMSTATE(ExtraReferences, InterfaceIdentity, unsigned)
/// Interfaces whose last reference has been given up, and where.
REGISTER_MAP_WITH_PROGRAMSTATE(Dereferenced, InterfaceIdentity, unsigned)

namespace {

/// Follows loans that a call ends, and finds uses after it.
class LoanEndObserver : public Checker<check::PreCall, check::PostCall, check::Location, check::LiveSymbols> {
public:
  explicit LoanEndObserver(Exploration &Current) : Current(Current) {}

  void checkPreCall(const CallEvent &Call, CheckerContext &C) const;
  void checkPostCall(const CallEvent &Call, CheckerContext &C) const;
  void checkLocation(SVal Location, bool IsLoad, const Stmt *Statement, CheckerContext &C) const;
  void checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const;

private:
  void use(SymbolRef Pointer, vp_site Site, CheckerContext &C) const;
  void pass(const LoanEnd &End, const FunctionDecl &Callee, unsigned Parameter, vp_site Site, CheckerContext &C) const;
  ProgramStateRef followInterface(const FieldDecl &Member, const CallEvent &Call, PathSink &Sink,
                                  CheckerContext &C) const;

  Exploration &Current;
};

} // namespace

const LoanEnd *vpcheck::endOf(SymbolRef Pointer, ProgramStateRef State) { return State->get<EndedLoans>(Pointer); }

void vpcheck::forEachEnd(ProgramStateRef State, llvm::function_ref<void(SymbolRef, const LoanEnd &)> Function) {
  for (const auto &[Pointer, End] : State->get<EndedLoans>())
    Function(Pointer, End);
}

void LoanEndObserver::use(SymbolRef Pointer, vp_site Site, CheckerContext &C) const {
  const LoanEnd *End = Pointer ? endOf(Pointer, C.getState()) : nullptr;
  if (!End)
    return;
  PathSink Sink(Current, C);
  const vp_sink ModelSink = Sink;
  vp_judge_use_after_end(End->Kind, Site, End->Site, &ModelSink);
  // One use is enough to know.
  Sink.proceed(C.getState()->remove<EndedLoans>(Pointer));
}

/// What `Callee` does with its argument, its file tells.
void LoanEndObserver::pass(const LoanEnd &End, const FunctionDecl &Callee, unsigned Parameter, vp_site Site,
                           CheckerContext &C) const {
  PathSink Sink(Current, C);
  const vp_sink ModelSink = Sink;
  vp_judge_pass_after_end(End.Kind, Current.Seen.Defined.numberOf(&Callee), Parameter, Site, End.Site, &ModelSink);
  Sink.proceed(C.getState());
}

void LoanEndObserver::checkLocation(SVal Location, bool, const Stmt *Statement, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::LoanEnds);
  if (const MemRegion *Region = Location.getAsRegion())
    use(baseSymbol(Region), Current.site(Statement), C);
}

/// The object that `Object` names: a variable, or a member of one or of what a variable points to. Null if it is none.
static const MemRegion *objectNamed(const Expr *Object, CheckerContext &C) {
  Object = Object->IgnoreParens();
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Object)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    return Variable ? C.getState()->getLValue(Variable, C.getLocationContext()).getAsRegion() : nullptr;
  }
  const auto *Member = dyn_cast<MemberExpr>(Object);
  const auto *Field = Member ? dyn_cast<FieldDecl>(Member->getMemberDecl()) : nullptr;
  if (!Field)
    return nullptr;
  const MemRegion *Base =
      objectNamed(Member->isArrow() ? Member->getBase()->IgnoreParenImpCasts() : Member->getBase(), C);
  if (Base && Member->isArrow())
    Base = C.getState()->getSVal(Base).getAsRegion();
  return Base ? C.getState()->getLValue(Field, loc::MemRegionVal(Base)).getAsRegion() : nullptr;
}

/// The interface whose function `Call` calls.
static InterfaceIdentity interfaceOf(const CallEvent &Call, CheckerContext &C) {
  const auto &Origin = *cast<CallExpr>(Call.getOriginExpr());
  SymbolRef Function = C.getSVal(Origin.getCallee()).getAsSymbol();
  if (const auto *Field = dyn_cast_or_null<FieldRegion>(Function ? Function->getOriginRegion() : nullptr)) {
    const auto *Derived = dyn_cast<SymbolDerived>(Function);
    return {Field->getSuperRegion()->StripCasts(), Derived ? Derived->getParentSymbol() : nullptr};
  }
  const auto *Member = dyn_cast<MemberExpr>(calledExpression(Origin));
  return {Member && !Member->isArrow() ? objectNamed(Member->getBase(), C) : nullptr};
}

/// `Call` calls a function of an interface.
ProgramStateRef LoanEndObserver::followInterface(const FieldDecl &Member, const CallEvent &Call, PathSink &Sink,
                                                 CheckerContext &C) const {
  ProgramStateRef State = C.getState();
  const vp_member_row *Row = Current.Seen.Names.member(&Member);
  vp_site Site = Current.site(Call.getOriginExpr());
  InterfaceIdentity Interface = interfaceOf(Call, C);
  if (!Interface.Structure)
    return State;
  const unsigned *Extra = State->get<ExtraReferences>(Interface);
  const unsigned *Ended = State->get<Dereferenced>(Interface);
  switch (Row->kind) {
  case VP_MEMBER_REFERENCE:
    return Ended ? State->remove<Dereferenced>(Interface)
                 : State->set<ExtraReferences>(Interface, Extra ? *Extra + 1 : 1);
  case VP_MEMBER_DEREFERENCE:
    return Extra && *Extra > 0 ? State->set<ExtraReferences>(Interface, *Extra - 1)
                               : State->set<Dereferenced>(Interface, Site);
  case VP_MEMBER_PROVIDED:
    if (Ended) {
      const vp_sink ModelSink = Sink;
      vp_judge_use_after_end(VP_END_DEREFERENCE, Site, *Ended, &ModelSink);
    }
    return State;
  default:
    return State;
  }
}

void LoanEndObserver::checkPreCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::LoanEnds);
  if (const FieldDecl *Member = providedMember(Call, C.getState(), Current)) {
    PathSink Sink(Current, C);
    ProgramStateRef State = followInterface(*Member, Call, Sink, C);
    Sink.proceed(State);
    return;
  }
  // What a function of this file does with it shows inside. A message may show where it was.
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  unsigned Used = Call.getNumArgs();
  if (Callee && Callee->getDefinition())
    Used = 0;
  else if (Callee && Callee->isVariadic())
    Used = std::min(Used, Callee->getNumParams());
  for (unsigned I = 0; I < Used; ++I)
    if (SymbolRef Pointer = pointerSymbol(Call.getArgSVal(I)); Pointer && endOf(Pointer, C.getState()))
      return Callee && Current.Seen.Defined.isElsewhere(*Callee)
                 ? pass(*endOf(Pointer, C.getState()), *Callee, I, Current.site(Call.getOriginExpr()), C)
                 : use(Pointer, Current.site(Call.getOriginExpr()), C);
  if (serviceOf(Call, C.getState(), Current) != VP_VideoPortGetRomImage)
    return;
  ProgramStateRef State = C.getState();
  for (SymbolRef Image : State->get<RomImages>())
    State = State->set<EndedLoans>(Image, {VP_END_NEXT_ROM_IMAGE, Current.site(Call.getOriginExpr())});
  C.addTransition(State->remove<RomImages>());
}

void LoanEndObserver::checkPostCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::LoanEnds);
  ProgramStateRef State = C.getState();
  switch (serviceOf(Call, State, Current)) {
  case VP_VideoPortGetRomImage:
    if (SymbolRef Image = Call.getReturnValue().getAsSymbol())
      C.addTransition(State->add<RomImages>(Image));
    return;
  case VP_VideoPortCompleteDma:
    if (Call.getNumArgs() > 2)
      if (SymbolRef List = pointerSymbol(Call.getArgSVal(2)))
        C.addTransition(State->set<EndedLoans>(List, {VP_END_COMPLETE_DMA, Current.site(Call.getOriginExpr())}));
    return;
  case VP_VideoPortQueryServices:
    if (Call.getNumArgs() > 2)
      if (const MemRegion *Structure = Call.getArgSVal(2).getAsRegion()) {
        InterfaceIdentity Interface = {Structure->StripCasts()};
        C.addTransition(State->remove<Dereferenced>(Interface)->remove<ExtraReferences>(Interface));
      }
    return;
  default:
    return;
  }
}

/// What has ended must be recognised as long as anything may still lead to it.
void LoanEndObserver::checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const {
  Profile::Span Timed(Current.Seen.Times, Stage::LoanEnds);
  for (const auto &[Pointer, End] : State->get<EndedLoans>())
    Reaper.markLive(Pointer);
  for (SymbolRef Image : State->get<RomImages>())
    Reaper.markLive(Image);
}

void vpcheck::registerLoanEndObserver(CheckerManager &Manager, Exploration &Current) {
  compat::addObserver<LoanEndObserver>(Manager, Current);
}
