//===- LevelObserver.cpp - Spin locks and the level they raise ------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Exploration.h"
#include "observe/LevelArguments.h"
#include "observe/LockTrails.h"
#include "observe/Lockers.h"
#include "observe/Observers.h"
#include "observe/Services.h"
#include "observe/UnseenCalls.h"
#include "support/Compat.h"
#include "vpcheck/level.h"
#include "clang/Lex/Lexer.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

/// What the model remembers of the path.
REGISTER_TRAIT_WITH_PROGRAMSTATE(Level, const vp_level *)
/// Levels that the path has asked for.
REGISTER_SET_WITH_PROGRAMSTATE(LevelsRead, SymbolRef)
/// Whether the path has tested one of them.
REGISTER_TRAIT_WITH_PROGRAMSTATE(LevelTested, bool)
/// What memory held when functions that acquire locks tested it.
REGISTER_MAP_WITH_PROGRAMSTATE(TestedMemory, const MemRegion *, SymbolRef)
/// What functions of other files returned when it was tested.
REGISTER_MAP_WITH_PROGRAMSTATE(TestedResults, const FunctionDecl *, SymbolRef)

namespace {

class LevelObserver : public Checker<check::PreCall, check::PostCall, check::EndFunction, check::BranchCondition,
                                     check::Location, check::LiveSymbols> {
public:
  explicit LevelObserver(Exploration &Current) : Current(Current), Trails(Current) {}

  void checkPreCall(const CallEvent &Call, CheckerContext &C) const;
  void checkPostCall(const CallEvent &Call, CheckerContext &C) const;
  void checkEndFunction(const ReturnStmt *Return, CheckerContext &C) const;
  void checkBranchCondition(const Stmt *Condition, CheckerContext &C) const;
  void checkLocation(SVal Location, bool IsLoad, const Stmt *Access, CheckerContext &C) const;
  void checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const;

private:
  bool isConcerned() const;
  vp_level levelIn(ProgramStateRef State) const;
  vp_object lockAt(SVal Pointer) const;
  struct vp_level_call describe(const CallEvent &Call, CheckerContext &C) const;
  bool mayLock(const CallEvent &Call, UnseenCall Reason) const;
  ProgramStateRef opaque(ProgramStateRef State) const;
  bool changedSinceTested(SymbolRef Condition, ProgramStateRef &State) const;

  Exploration &Current;
  mutable Interner<vp_level> Levels;
  mutable LockTrails Trails;
};

} // namespace

/// Whether the file has anything to do with spin locks at all.
bool LevelObserver::isConcerned() const {
  return Current.Seen.Locks->isConcerned() || Current.Seen.Locks->isForeignConcerned();
}

vp_level LevelObserver::levelIn(ProgramStateRef State) const {
  if (const vp_level *Known = State->get<Level>())
    return *Known;
  vp_level Result;
  std::memset(&Result, 0, sizeof Result);
  return Result;
}

/// The identity of the lock that `Pointer` leads to: the memory that holds the pointer, which does not change when a
/// call may have changed what is there. 0 if that is not known.
vp_object LevelObserver::lockAt(SVal Pointer) const {
  const MemRegion *Region = Pointer.getAsRegion();
  Region = Region ? Region->StripCasts() : nullptr;
  if (const auto *Behind = dyn_cast_or_null<SymbolicRegion>(Region))
    Region = Behind->getSymbol()->getOriginRegion();
  return Region ? Current.identity(Region) : 0;
}

/// What the model is told of any call.
struct vp_level_call LevelObserver::describe(const CallEvent &Call, CheckerContext &C) const {
  struct vp_level_call Made = {};
  Made.site = Current.site(Call.getOriginExpr());
  Made.level_checked = C.getState()->get<LevelTested>();
  Made.root = Current.Role;
  if (const auto *Function = dyn_cast<FunctionDecl>(C.getLocationContext()->getDecl()))
    Made.caller = Current.Seen.Defined.numberOf(Function);
  return Made;
}

void LevelObserver::checkPreCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Levels);
  if (!isConcerned())
    return;
  ProgramStateRef State = C.getState();
  struct vp_level_call Made = describe(Call, C);
  Made.service = serviceOf(Call, State, Current);
  const FieldDecl *Member = Made.service == VP_SERVICE_NONE ? providedMember(Call, State, Current) : nullptr;
  if (Made.service == VP_SERVICE_NONE && !Member)
    return;
  if (Member) {
    Made.interface_tag = Current.Seen.Names.structure(Member->getParent())->tag;
    Made.member = Current.Seen.Names.member(Member)->name;
  }
  vp_level Now = levelIn(State);
  const vp_level Before = Now;
  if ((vp_service_acquires_lock(Made.service) || vp_service_releases_lock(Made.service)) && Call.getNumArgs() > 1)
    Made.lock = lockAt(Call.getArgSVal(1));
  // Two pointers that look different may lead to the same lock.
  if (vp_service_releases_lock(Made.service) && !llvm::is_contained(Now.locks, Made.lock))
    Made.lock = 0;
  Made.arguments = levelArguments(Made.service, Call, State, Current);
  PathSink Sink(Current, C);
  const vp_sink ModelSink = Sink;
  vp_level_call(&Now, &Made, &ModelSink);
  if (std::memcmp(&Now, &Before, sizeof Now) != 0)
    State = State->set<Level>(Levels.intern(Now));
  if (Current.Seen.Locks->isForeignConcerned())
    State = Trails.portCalled(State, Made, Before);
  Sink.proceed(State);
}

/// Whether a call that the path does not show may acquire or release a spin lock.
bool LevelObserver::mayLock(const CallEvent &Call, UnseenCall Reason) const {
  switch (Reason) {
  case UnseenCall::None:
    return false;
  case UnseenCall::NotFollowed:
    return Current.Seen.Locks->mayLock(cast<FunctionDecl>(Call.getDecl()));
  case UnseenCall::Driver:
    return true;
  case UnseenCall::Library: {
    const auto *Callee = cast<FunctionDecl>(Call.getDecl());
    return Callee->getIdentifier() && vp_kernel_changes_level(Callee->getName().str().c_str());
  }
  }
  return false;
}

/// Locks may have been acquired and released unseen.
ProgramStateRef LevelObserver::opaque(ProgramStateRef State) const {
  vp_level Now = levelIn(State);
  vp_level_opaque_call(&Now);
  return State->set<Level>(Levels.intern(Now));
}

/// Whether `Call` asks at which level the code runs.
static bool asksLevel(const CallEvent &Call, ProgramStateRef State, Exploration &Current) {
  if (serviceOf(Call, State, Current) == VP_VideoPortGetCurrentIrql)
    return true;
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  return Callee && Callee->getIdentifier() && vp_kernel_tells_level(Callee->getName().str().c_str());
}

void LevelObserver::checkPostCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Levels);
  if (!isConcerned())
    return;
  ProgramStateRef State = C.getState();
  if (asksLevel(Call, State, Current)) {
    if (SymbolRef Read = Call.getReturnValue().getAsSymbol())
      State = State->add<LevelsRead>(Read);
    if (isSwitchedOn(Call.getOriginExpr(), C))
      State = State->set<LevelTested>(true);
  } else if (UnseenCall Reason = unseenCall(Call, C, Current); mayLock(Call, Reason)) {
    State = opaque(State);
    if (Current.Seen.Locks->isForeignConcerned()) {
      const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
      State = Reason == UnseenCall::Driver && Callee ? Trails.foreignCalled(State, describe(Call, C), Callee)
                                                     : Trails.lost(State);
    }
  }
  C.addTransition(State);
}

void LevelObserver::checkEndFunction(const ReturnStmt *, CheckerContext &C) const {
  if (C.inTopFrame() && Current.Seen.Locks->isForeignConcerned())
    Trails.left(C.getState());
}

/// Whether `Condition` looks again at memory that was tested already and has changed since, as far as the engine knows:
/// a lock that is acquired under the first test and released under the second looks unbalanced then. Notes what is
/// tested.
bool LevelObserver::changedSinceTested(SymbolRef Condition, ProgramStateRef &State) const {
  bool Changed = false;
  for (SymbolRef Part : Condition->symbols()) {
    const MemRegion *Held = Part->getOriginRegion();
    if (!Held || isa<StackSpaceRegion>(compat::memorySpace(Held, State)))
      continue;
    const SymbolRef *Before = State->get<TestedMemory>(Held);
    Changed |= Before && *Before != Part;
    State = State->set<TestedMemory>(Held, Part);
  }
  return Changed;
}

/// Whether `Condition` asks a function of another file again. If that only looks at memory, the answer is the same,
/// which the path does not know. Notes what is asked.
static bool asksAgain(SymbolRef Condition, ProgramStateRef &State) {
  bool Again = false;
  for (SymbolRef Part : Condition->symbols()) {
    const auto *Result = dyn_cast<SymbolConjured>(Part);
    const auto *Call = dyn_cast_or_null<CallExpr>(Result ? compat::statementOf(*Result) : nullptr);
    const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
    if (!Callee)
      continue;
    const SymbolRef *Before = State->get<TestedResults>(Callee->getCanonicalDecl());
    Again |= Before && *Before != Part;
    State = State->set<TestedResults>(Callee->getCanonicalDecl(), Part);
  }
  return Again;
}

/// Whether `Condition` stands in PAGED_CODE(), which looks at the level but goes on whatever it is.
static bool isPagedCode(const Stmt *Condition, const ASTContext &Context) {
  SourceLocation Place = Condition->getBeginLoc();
  return Place.isMacroID() &&
         Lexer::getImmediateMacroName(Place, Context.getSourceManager(), Context.getLangOpts()) == "PAGED_CODE";
}

void LevelObserver::checkBranchCondition(const Stmt *Condition, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Levels);
  if (!isConcerned())
    return;
  SymbolRef Symbol = C.getSVal(Condition).getAsSymbol();
  if (!Symbol)
    return;
  ProgramStateRef State = C.getState();
  if (anyPart(Symbol, [&](SymbolRef Part) { return State->contains<LevelsRead>(Part); }) &&
      !isPagedCode(Condition, C.getASTContext()))
    State = State->set<LevelTested>(true);
  const auto *Function = dyn_cast<FunctionDecl>(C.getLocationContext()->getDecl());
  const bool Locks = Function && Current.Seen.Locks->locks(Function);
  const bool IsTrailed = Function && Current.Seen.Locks->isForeignConcerned() && Current.Seen.Locks->mayLock(Function);
  bool Changed = (Locks || IsTrailed) && changedSinceTested(Symbol, State);
  if (Changed && Locks)
    State = opaque(State);
  if (IsTrailed && (asksAgain(Symbol, State) || Changed))
    State = Trails.lost(State);
  C.addTransition(State);
}

/// A switch is no branch for the engine, so the load of its variable is looked at.
void LevelObserver::checkLocation(SVal Location, bool IsLoad, const Stmt *Access, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Levels);
  ProgramStateRef State = C.getState();
  auto Address = Location.getAs<Loc>();
  if (!IsLoad || !Address || State->get<LevelsRead>().isEmpty())
    return;
  SymbolRef Symbol = State->getSVal(*Address).getAsSymbol();
  if (Symbol && State->contains<LevelsRead>(Symbol) && isSwitchedOn(Access, C))
    C.addTransition(State->set<LevelTested>(true));
}

void LevelObserver::checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Levels);
  for (SymbolRef Read : State->get<LevelsRead>())
    Reaper.markLive(Read);
}

void vpcheck::registerLevelObserver(CheckerManager &Manager, Exploration &Current) {
  compat::addObserver<LevelObserver>(Manager, Current);
}
