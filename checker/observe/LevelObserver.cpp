//===- LevelObserver.cpp - Spin locks and the level they raise ------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Contexts.h"
#include "observe/Exploration.h"
#include "observe/MemoryOrigin.h"
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

namespace {

class LevelObserver
    : public Checker<check::PreCall, check::PostCall, check::BranchCondition, check::Location, check::LiveSymbols> {
public:
  explicit LevelObserver(Exploration &Current) : Current(Current), Roles(Current.Seen) {}

  void checkPreCall(const CallEvent &Call, CheckerContext &C) const;
  void checkPostCall(const CallEvent &Call, CheckerContext &C) const;
  void checkBranchCondition(const Stmt *Condition, CheckerContext &C) const;
  void checkLocation(SVal Location, bool IsLoad, const Stmt *Access, CheckerContext &C) const;
  void checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const;

private:
  bool isConcerned() const;
  vp_level levelIn(ProgramStateRef State) const;
  vp_object lockAt(SVal Pointer) const;
  vp_wait waitOf(const CallEvent &Call, ProgramStateRef State) const;
  vp_level_arguments argumentsOf(vp_service Service, const CallEvent &Call, ProgramStateRef State) const;
  bool mayLock(const CallEvent &Call, CheckerContext &C) const;
  bool changedSinceTested(SymbolRef Condition, ProgramStateRef &State, CheckerContext &C) const;

  Exploration &Current;
  mutable Contexts Roles;
  mutable Interner<vp_level> Levels;
  mutable std::optional<bool> Concerned;
  /// Functions that reach a spin lock's acquisition or release.
  mutable llvm::DenseSet<const FunctionDecl *> Lockers;
  /// Those, and functions that call what another file defines.
  mutable llvm::DenseSet<const FunctionDecl *> PerhapsLockers;
};

} // namespace

/// Whether the file uses spin locks, or anything that is judged by whether one is held, at all.
bool LevelObserver::isConcerned() const {
  if (Concerned)
    return *Concerned;
  auto Calls = [&](const FunctionSurvey &Function, bool (*Asked)(vp_service)) {
    return llvm::any_of(Function.Calls,
                        [&](const CallSite &Site) { return Asked(Current.Seen.Names.service(Site.Callee)); }) ||
           llvm::any_of(Function.CallsThrough,
                        [&](const ValueDecl *Holder) { return Asked(Current.Seen.Unit.lookedUp(Holder)); });
  };
  auto IsLock = [](vp_service Service) {
    return vp_service_acquires_lock(Service) || vp_service_releases_lock(Service);
  };
  auto DependsOnLocks = [](vp_service Service) {
    return vp_service_acquires_lock(Service) || Service == VP_VideoPortQueueDpc ||
           Service == VP_VideoPortWaitForSingleObject;
  };
  Concerned = llvm::any_of(Current.Seen.Unit.functions(),
                           [&](const auto &Entry) { return Calls(Entry.second, DependsOnLocks); });
  if (!*Concerned)
    return false;
  const SourceManager &Sources = Current.Seen.Context.getSourceManager();
  Lockers = Current.Seen.Unit.reaching([&](const FunctionSurvey &Function) { return Calls(Function, IsLock); });
  PerhapsLockers = Current.Seen.Unit.reaching([&](const FunctionSurvey &Function) {
    return Calls(Function, IsLock) || !Function.PointerCalls.empty() || !Function.HiddenCalls.empty() ||
           llvm::any_of(Function.Calls, [&](const CallSite &Site) {
             return !Site.Callee->hasBody() && Current.Seen.Names.service(Site.Callee) == VP_SERVICE_NONE &&
                    !Sources.isInSystemHeader(Site.Callee->getLocation());
           });
  });
  return true;
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
vp_wait LevelObserver::waitOf(const CallEvent &Call, ProgramStateRef State) const {
  SVal Timeout = Call.getArgSVal(2);
  vp_value Pointer = Current.valueOf(Timeout, State);
  if (vp_value_is_zero(&Pointer))
    return VP_WAIT_LONG;
  const MemRegion *Region = Timeout.getAsRegion();
  const auto *Holder = dyn_cast_or_null<SubRegion>(Region ? Region->StripCasts() : nullptr);
  if (!Holder)
    return VP_WAIT_UNKNOWN;
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

vp_level_arguments LevelObserver::argumentsOf(vp_service Service, const CallEvent &Call, ProgramStateRef State) const {
  vp_level_arguments Result = {};
  if (Service == VP_VideoPortAllocatePool && Call.getNumArgs() > 1) {
    vp_value Type = Current.valueOf(Call.getArgSVal(1), State);
    if (Type.kind == VP_VALUE_NUMBER)
      Result.pool = vp_pool_is_paged(Type.number) ? VP_POOL_PAGED : VP_POOL_NONPAGED;
  } else if (Service == VP_VideoPortFreePool && Call.getNumArgs() > 1) {
    if (SymbolRef Pointer = pointerSymbol(Call.getArgSVal(1)))
      Result.pool = poolOf(Pointer, State);
  } else if (Service == VP_VideoPortWaitForSingleObject && Call.getNumArgs() > 2) {
    Result.wait = waitOf(Call, State);
  }
  return Result;
}

void LevelObserver::checkPreCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Levels);
  if (!isConcerned())
    return;
  ProgramStateRef State = C.getState();
  struct vp_level_call Made = {};
  Made.service = serviceOf(Call, State, Current);
  const FieldDecl *Member = Made.service == VP_SERVICE_NONE ? providedMember(Call, State, Current) : nullptr;
  if (Made.service == VP_SERVICE_NONE && !Member)
    return;
  std::string Tag = Member ? plainTag(*Member->getParent()).str() : "", Name = Member ? Member->getName().str() : "";
  if (Member) {
    Made.interface_tag = Tag.c_str();
    Made.member = Name.c_str();
  }
  vp_level Now = levelIn(State);
  const vp_level Before = Now;
  Made.site = Current.site(Call.getOriginExpr());
  if ((vp_service_acquires_lock(Made.service) || vp_service_releases_lock(Made.service)) && Call.getNumArgs() > 1)
    Made.lock = lockAt(Call.getArgSVal(1));
  // Two pointers that look different may lead to the same lock.
  if (vp_service_releases_lock(Made.service) && !llvm::is_contained(Now.locks, Made.lock))
    Made.lock = 0;
  Made.arguments = argumentsOf(Made.service, Call, State);
  Made.level_checked = State->get<LevelTested>();
  Made.root = Current.Role;
  if (const auto *Function = dyn_cast<FunctionDecl>(C.getLocationContext()->getDecl()))
    Made.context = Roles.of(Function);
  PathSink Sink(Current, C);
  const vp_sink ModelSink = Sink;
  vp_level_call(&Now, &Made, &ModelSink);
  Sink.proceed(std::memcmp(&Now, &Before, sizeof Now) == 0 ? State : State->set<Level>(Levels.intern(Now)));
}

/// Whether a call that the path does not show may acquire or release a spin lock.
bool LevelObserver::mayLock(const CallEvent &Call, CheckerContext &C) const {
  switch (unseenCall(Call, C, Current)) {
  case UnseenCall::None:
    return false;
  case UnseenCall::NotFollowed:
    return PerhapsLockers.contains(cast<FunctionDecl>(Call.getDecl())->getCanonicalDecl());
  case UnseenCall::Driver:
    return true;
  case UnseenCall::Library: {
    const auto *Callee = cast<FunctionDecl>(Call.getDecl());
    return Callee->getIdentifier() && vp_kernel_changes_level(Callee->getName().str().c_str());
  }
  }
  return false;
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
  } else if (mayLock(Call, C)) {
    vp_level Now = levelIn(State);
    vp_level_opaque_call(&Now);
    State = State->set<Level>(Levels.intern(Now));
  }
  C.addTransition(State);
}

/// Whether `Condition` looks again at memory that was tested already and has changed since, as far as the engine knows:
/// a lock that is acquired under the first test and released under the second looks unbalanced then. Notes what is
/// tested.
bool LevelObserver::changedSinceTested(SymbolRef Condition, ProgramStateRef &State, CheckerContext &C) const {
  const auto *Function = dyn_cast<FunctionDecl>(C.getLocationContext()->getDecl());
  if (!Function || !Lockers.contains(Function->getCanonicalDecl()))
    return false;
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
  if (changedSinceTested(Symbol, State, C)) {
    vp_level Now = levelIn(State);
    vp_level_opaque_call(&Now);
    State = State->set<Level>(Levels.intern(Now));
  }
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
