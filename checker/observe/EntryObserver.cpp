//===- EntryObserver.cpp - Following the protocol of DriverEntry ----------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Exploration.h"
#include "observe/MemoryOrigin.h"
#include "observe/Observers.h"
#include "observe/UnseenCalls.h"
#include "support/Compat.h"
#include "clang/AST/ParentMap.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

/// What the model remembers of the path.
REGISTER_TRAIT_WITH_PROGRAMSTATE(EntryPath, const vp_entry_path *)

/// Whether DriverEntry has left one of its parameters where functions of other files find it.
REGISTER_TRAIT_WITH_PROGRAMSTATE(ParameterShared, bool)

namespace {

class EntryObserver
    : public Checker<check::BeginFunction, check::Bind, check::Location, check::PreCall, check::PostCall,
                     check::BranchCondition, check::PreStmt<ReturnStmt>, check::EndFunction, check::LiveSymbols> {
public:
  explicit EntryObserver(Exploration &Current) : Current(Current) {}

  void checkBeginFunction(CheckerContext &C) const;
  void checkBind(VPCHECK_BIND_PARAMETERS) const;
  void checkLocation(SVal Location, bool IsLoad, const Stmt *Access, CheckerContext &C) const;
  void checkPreCall(const CallEvent &Call, CheckerContext &C) const;
  void checkPostCall(const CallEvent &Call, CheckerContext &C) const;
  void checkBranchCondition(const Stmt *Condition, CheckerContext &C) const;
  void checkPreStmt(const ReturnStmt *Return, CheckerContext &C) const;
  void checkEndFunction(const ReturnStmt *Return, CheckerContext &C) const;
  void checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const;

private:
  vp_entry_path path(ProgramStateRef State) const;
  ProgramStateRef remember(ProgramStateRef State, const vp_entry_path &Path) const {
    return State->set<EntryPath>(Current.EntryPaths.intern(Path));
  }
  bool isEntry() const { return Current.Role == VP_ROLE_DRIVER_ENTRY; }

  ProgramStateRef store(ProgramStateRef State, vp_entry_path &Path, const SubRegion *Structure, vp_field Field,
                        vp_site Site) const;
  ProgramStateRef replace(ProgramStateRef State, vp_entry_path &Path, const SubRegion *Structure,
                          const MemRegion *Source) const;
  ProgramStateRef seedStaticData(ProgramStateRef State, vp_entry_path &Path, CheckerContext &C) const;
  std::optional<SVal> constantOf(const Expr *Value, ProgramStateRef State, CheckerContext &C) const;
  ProgramStateRef storeInitializers(const InitListExpr *List, const SubRegion *Structure, vp_entry_path &Path,
                                    ProgramStateRef State) const;
  vp_field_set garbageIn(const MemRegion *Source, ProgramStateRef State) const;
  bool isPartedCall(const CallEvent &Call, CheckerContext &C) const;
  void takeRoles(const CallEvent &Call, ProgramStateRef State) const;
  void observeMemory(const vp_memory_function &Function, const CallEvent &Call, CheckerContext &C) const;
  void observeInitialize(const CallEvent &Call, CheckerContext &C) const;
  void judgeCallbacks(const vp_initialize_call &Observed, const vp_sink &Sink) const;
  bool mayHideInitialize(const CallEvent &Call, CheckerContext &C) const;
  void parameters(CheckerContext &C, vp_object (&Result)[2]) const;
  vp_value valueOf(SVal Value, ProgramStateRef State, llvm::ArrayRef<vp_object> Watched) const;
  bool onlyLogs(const Stmt *Condition, CheckerContext &C) const;

  Exploration &Current;
};

} // namespace

vp_entry_path EntryObserver::path(ProgramStateRef State) const {
  if (const vp_entry_path *Known = State->get<EntryPath>())
    return *Known;
  vp_entry_path Empty;
  std::memset(&Empty, 0, sizeof Empty);
  return Empty;
}

//===----------------------------------------------------------------------===//
// Static storage
//===----------------------------------------------------------------------===//

// DriverEntry is the first of the driver's code to run, so variables with static storage still hold what their
// initializers say.

void EntryObserver::checkBeginFunction(CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Entry);
  if (C.inTopFrame())
    Current.Script.enter(C);
  if (!C.inTopFrame() || !isEntry())
    return;
  vp_entry_path Path = path(C.getState());
  C.addTransition(remember(seedStaticData(C.getState(), Path, C), Path));
}

ProgramStateRef EntryObserver::seedStaticData(ProgramStateRef State, vp_entry_path &Path, CheckerContext &C) const {
  for (const VarDecl *Variable : Current.Seen.Unit.staticInitializationData()) {
    if (Variable->isStaticLocal())
      continue;
    Loc Address = State->getLValue(Variable, C.getLocationContext());
    State = State->bindDefaultZero(Address, C.getLocationContext());
    const auto *List = dyn_cast_or_null<InitListExpr>(Variable->getInit());
    if (!List)
      continue;
    unsigned Index = 0;
    for (const FieldDecl *Field : Variable->getType()->getAsRecordDecl()->getDefinition()->fields()) {
      if (Index == List->getNumInits())
        break;
      const Expr *Value = List->getInit(Index++);
      auto FieldAddress = State->getLValue(Field, Address).getAs<Loc>();
      if (!FieldAddress || isa<ImplicitValueInitExpr>(Value))
        continue;
      SVal Known = constantOf(Value, State, C).value_or(UnknownVal());
      State = State->bindLoc(*FieldAddress, Known, C.getLocationContext(), /*notifyChanges=*/false);
    }
    if (const auto *Region = dyn_cast_or_null<SubRegion>(Address.getAsRegion()))
      State = storeInitializers(List, Region, Path, State);
  }
  return State;
}

std::optional<SVal> EntryObserver::constantOf(const Expr *Value, ProgramStateRef State, CheckerContext &C) const {
  SValBuilder &Builder = C.getSValBuilder();
  const Expr *Plain = Value->IgnoreParenCasts();
  if (const auto *AddressOf = dyn_cast<UnaryOperator>(Plain); AddressOf && AddressOf->getOpcode() == UO_AddrOf)
    Plain = AddressOf->getSubExpr()->IgnoreParens();
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Plain)) {
    if (const auto *Function = dyn_cast<FunctionDecl>(Reference->getDecl()))
      return Builder.getFunctionPointer(Function);
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    if (Variable && Variable->hasGlobalStorage() && Value->getType()->isPointerType())
      return State->getLValue(Variable, C.getLocationContext());
  }
  Expr::EvalResult Constant;
  if (Value->EvaluateAsInt(Constant, C.getASTContext()))
    return Builder.makeIntVal(Constant.Val.getInt());
  if (Value->isNullPointerConstant(C.getASTContext(), Expr::NPC_ValueDependentIsNotNull))
    return Builder.makeNullWithType(Value->getType());
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Assignments
//===----------------------------------------------------------------------===//

ProgramStateRef EntryObserver::storeInitializers(const InitListExpr *List, const SubRegion *Structure,
                                                 vp_entry_path &Path, ProgramStateRef State) const {
  const RecordDecl *Record = List->getType()->getAsRecordDecl();
  if (!Record || !Record->getDefinition())
    return State;
  unsigned Index = 0;
  for (const FieldDecl *Field : Record->getDefinition()->fields()) {
    if (Index == List->getNumInits())
      break;
    const Expr *Value = List->getInit(Index++);
    if (vp_field Known = Current.Seen.Names.initializationField(Field);
        Known != VP_FIELD_COUNT && !isa<ImplicitValueInitExpr>(Value))
      State = store(State, Path, Structure, Known, Current.site(Value->getBeginLoc()));
  }
  return State;
}

/// Tells the model of an assignment.
ProgramStateRef EntryObserver::store(ProgramStateRef State, vp_entry_path &Path, const SubRegion *Structure,
                                     vp_field Field, vp_site Site) const {
  vp_entry_store(&Path, Current.structure(Structure), Field, Site);
  vp_step Step = Current.Script.step(VP_STEP_STORE, Structure, Site);
  Step.field = Field;
  return Current.Script.add(State, Step);
}

/// Tells the model that the structure at `Structure` becomes a copy of the one at `Source`, or of what is not known.
ProgramStateRef EntryObserver::replace(ProgramStateRef State, vp_entry_path &Path, const SubRegion *Structure,
                                       const MemRegion *Source) const {
  vp_entry_replace(&Path, Current.structure(Structure));
  vp_step Garbage = Current.Script.step(VP_STEP_GARBAGE, Structure);
  Garbage.fields = garbageIn(Source, State);
  State = Current.Script.add(State, Current.Script.step(VP_STEP_REPLACE, Structure));
  if (!Garbage.fields)
    return State;
  vp_entry_garbage(&Path, Current.structure(Structure), Garbage.fields);
  return Current.Script.add(State, Garbage);
}

/// The fields of the structure at `Source` that nobody has set.
vp_field_set EntryObserver::garbageIn(const MemRegion *Source, ProgramStateRef State) const {
  const SubRegion *Structure = initializationRegion(Source, Current.Seen.Names);
  vp_field_set Result = 0;
  if (!Structure)
    return Result;
  vp_value Fields[VP_FIELD_COUNT] = {};
  Current.readFields(Structure, State, Fields);
  for (unsigned Field = 0; Field < VP_FIELD_COUNT; ++Field)
    if (Fields[Field].kind == VP_VALUE_UNSET)
      Result |= VP_FIELD_BIT(Field);
  return Result;
}

/// The initializer list of the variable that `Statement` declares, if `Region` is that variable.
static const InitListExpr *initializerList(const Stmt *Statement, const SubRegion *Region) {
  const auto *Variable = dyn_cast<VarRegion>(Region);
  if (!Variable || !isa<DeclStmt>(Statement) || !Variable->getDecl()->getInit())
    return nullptr;
  return dyn_cast<InitListExpr>(Variable->getDecl()->getInit()->IgnoreParenImpCasts());
}

void EntryObserver::checkBind(VPCHECK_BIND_PARAMETERS) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Entry);
  const MemRegion *Region = Location.getAsRegion();
  if (!Region || !Statement)
    return;
  const auto *Field = dyn_cast<FieldRegion>(Region);
  const vp_field Known = Field ? Current.Seen.Names.initializationField(Field->getDecl()) : VP_FIELD_COUNT;
  if ((isEntry() || (Current.Script.isOn() && Known == VP_FIELD_COUNT)) &&
      !isa<StackSpaceRegion>(compat::memorySpace(Region, C.getState())) &&
      llvm::is_contained(Current.Parameters, Value.getAsSymbol())) {
    C.addTransition(C.getState()->set<ParameterShared>(true));
    return;
  }
  ProtocolNames &Names = Current.Seen.Names;
  vp_entry_path Path = path(C.getState());
  if (Known != VP_FIELD_COUNT) {
    const SubRegion *Structure = initializationRegion(Field->getSuperRegion(), Names);
    if (!Structure)
      return;
    ProgramStateRef State = store(C.getState(), Path, Structure, Known, Current.site(Statement));
    C.addTransition(remember(State, Path));
    return;
  }
  const auto *Typed = dyn_cast<TypedValueRegion>(Region);
  bool WholeObject =
      Typed ? Names.isInitializationData(Typed->getValueType()->getAsRecordDecl()) : isa<SymbolicRegion>(Region);
  const SubRegion *Structure = WholeObject ? initializationRegion(Region, Names) : nullptr;
  if (!Structure)
    return;
  auto Copied = Value.getAs<nonloc::LazyCompoundVal>();
  ProgramStateRef State = replace(C.getState(), Path, Structure, Copied ? Copied->getRegion() : nullptr);
  if (const InitListExpr *List = initializerList(Statement, Structure))
    State = storeInitializers(List, Structure, Path, State);
  C.addTransition(remember(State, Path));
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

void EntryObserver::checkPreCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Entry);
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  if (const vp_memory_function *Function = Callee ? Current.Seen.Names.memoryFunction(Callee) : nullptr)
    observeMemory(*Function, Call, C);
  else if (isPartedCall(Call, C)) {
    takeRoles(Call, C.getState());
    C.addTransition(Current.Script.addArguments(C.getState(), Call));
  }
}

/// The functions that the initialization data holds when another file gets it may reach the port.
void EntryObserver::takeRoles(const CallEvent &Call, ProgramStateRef State) const {
  for (unsigned I = 0; I < Call.getNumArgs() && !Current.IsMuted; ++I)
    if (const SubRegion *Region = initializationRegion(Call.getArgSVal(I).getAsRegion(), Current.Seen.Names)) {
      vp_value Fields[VP_FIELD_COUNT] = {};
      Current.readFields(Region, State, Fields);
      for (unsigned Field = 0; Field < VP_FIELD_COUNT; ++Field)
        if (vp_role Role = vp_field_row(static_cast<vp_field>(Field))->role;
            Role != VP_ROLE_NONE && Fields[Field].kind == VP_VALUE_FUNCTION)
          Current.Seen.takeRole(Role, Fields[Field].object, Current.site(Call.getOriginExpr()));
    }
}

void EntryObserver::observeMemory(const vp_memory_function &Function, const CallEvent &Call, CheckerContext &C) const {
  auto Argument = [&](int Index) {
    return Index >= 0 && static_cast<unsigned>(Index) < Call.getNumArgs()
               ? Call.getArgSVal(static_cast<unsigned>(Index))
               : SVal(UnknownVal());
  };
  ProgramStateRef State = C.getState();
  uint64_t Offset = 0;
  const SubRegion *Region =
      initializationRegionAround(Argument(Function.destination).getAsRegion(), Current.Seen.Names, Offset);
  vp_value Length = Current.valueOf(Argument(Function.length), State);
  if (!Region || Length.kind != VP_VALUE_NUMBER || Length.number > UINT32_MAX || Offset > UINT32_MAX)
    return;
  auto From = static_cast<uint32_t>(Offset), Bytes = static_cast<uint32_t>(Length.number);
  vp_entry_path Path = path(State);
  vp_object Structure = Current.structure(Region);
  vp_step Step = Current.Script.step(VP_STEP_FILL, Region, Current.site(Call.getOriginExpr()));
  Step.offset = From;
  Step.length = Bytes;
  vp_value Byte = Current.valueOf(Argument(Function.value), State);
  // A fill that writes nothing is a zeroing call whose arguments stand in each other's place.
  bool Zeroes = Function.effect == VP_MEMORY_ZERO ||
                (Function.effect == VP_MEMORY_FILL && (vp_value_is_zero(&Byte) || Bytes == 0));
  if (Zeroes) {
    vp_value Fields[VP_FIELD_COUNT] = {};
    Current.readFields(Region, State, Fields);
    vp_entry_zero(&Path, Structure, From, Bytes, Fields, Current.site(Call.getOriginExpr()), &Current.Seen.facts());
    Step.kind = VP_STEP_ZERO;
    State = Current.Script.add(Current.Script.addValues(State, Region), Step);
  } else if (Function.effect == VP_MEMORY_FILL) {
    if (vp_value_is_nonzero(&Byte)) {
      vp_entry_fill(&Path, Structure, From, Bytes, &Current.Seen.facts());
      State = Current.Script.add(State, Step);
    }
  } else {
    bool IsWhole = From == 0 && Bytes >= Current.Seen.Facts.layout.size;
    State = replace(State, Path, Region, IsWhole ? Argument(Function.source).getAsRegion() : nullptr);
  }
  C.addTransition(remember(State, Path));
}

static void noteFollowed(void *Self, vp_site Site) { static_cast<Exploration *>(Self)->Seen.Followed.insert(Site); }

void EntryObserver::checkPostCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Entry);
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  if (Callee && Current.Seen.Names.service(Callee) == VP_VideoPortInitialize) {
    observeInitialize(Call, C);
    return;
  }
  if (C.wasInlined || !(isEntry() || Current.Script.isOn()))
    return;
  ProgramStateRef State = C.getState();
  vp_entry_path Path = path(State);
  const bool IsParted = isPartedCall(Call, C);
  if (IsParted)
    State = Current.Script.addCall(State, Call, C);
  if (mayHideInitialize(Call, C)) {
    const vp_site Site = Current.site(Call.getOriginExpr());
    // Where the steps are written down, those who go through them again know better.
    vp_entry_opaque_call(&Path, Site, Current.Script.isOn() ? nullptr : noteFollowed, &Current);
    if (!IsParted)
      State = Current.Script.add(State, Current.Script.step(VP_STEP_OPAQUE, nullptr, Site));
    State = remember(State, Path);
  }
  if (State != C.getState())
    C.addTransition(State);
}

/// Whether `Call` calls a function of another file that may fill the initialization data or call VideoPortInitialize,
/// so that linking goes on with it.
bool EntryObserver::isPartedCall(const CallEvent &Call, CheckerContext &C) const {
  return Current.Script.isOn() && Current.Script.isElsewhere(Call) &&
         (Current.Script.handsOn(Call) || mayHideInitialize(Call, C));
}

/// The identities of DriverEntry's parameters, 0 where another function is the root.
void EntryObserver::parameters(CheckerContext &C, vp_object (&Result)[2]) const {
  const LocationContext *Top = C.getStackFrame();
  while (!Top->inTopFrame())
    Top = Top->getParent()->getStackFrame();
  const auto *Entry = cast<FunctionDecl>(Top->getDecl());
  MemRegionManager &Regions = C.getSValBuilder().getRegionManager();
  for (unsigned I = 0; I < 2 && isEntry() && I < Entry->getNumParams(); ++I) {
    const VarRegion *Parameter = Regions.getVarRegion(Entry->getParamDecl(I), Top);
    Result[I] = Current.identity(compat::regionValueSymbol(C.getSymbolManager(), Parameter));
  }
}

/// Whether a function that was not followed might call VideoPortInitialize: it cannot without DriverEntry's
/// parameters.
bool EntryObserver::mayHideInitialize(const CallEvent &Call, CheckerContext &C) const {
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  if (Callee) {
    if (Current.Seen.Names.service(Callee) != VP_SERVICE_NONE || Current.Seen.Names.memoryFunction(Callee))
      return false;
    if (Current.Seen.Unit.find(Callee) && !Current.Seen.Registrars.contains(Callee->getCanonicalDecl()))
      return false;
    if (C.getSourceManager().isInSystemHeader(Callee->getLocation()))
      return false;
  }
  if (C.getState()->get<ParameterShared>())
    return true;
  vp_object Parameters[2] = {};
  parameters(C, Parameters);
  llvm::SmallVector<vp_object, 4> Watched(std::begin(Parameters), std::end(Parameters));
  for (SymbolRef Parameter : Current.Parameters)
    if (Current.Script.isOn() && Loc::isLocType(Parameter->getType()))
      Watched.push_back(Current.identity(Parameter));
  for (unsigned I = 0; I < Call.getNumArgs(); ++I) {
    vp_value Argument = Current.valueOf(Call.getArgSVal(I), C.getState());
    if (Argument.kind == VP_VALUE_ADDRESS && Argument.storage == VP_STORAGE_AUTOMATIC)
      return true;
    if (Argument.kind == VP_VALUE_SYMBOL && llvm::is_contained(Watched, Argument.object))
      return true;
  }
  return false;
}

static vp_value symbolic(vp_object Identity) {
  vp_value Result = {};
  Result.kind = VP_VALUE_SYMBOL;
  Result.object = Identity;
  return Result;
}

/// The functions that the fields of the structure hold.
void EntryObserver::judgeCallbacks(const vp_initialize_call &Observed, const vp_sink &Sink) const {
  for (unsigned Index = 0; Index < VP_FIELD_COUNT; ++Index) {
    const struct vp_field_row &Row = *vp_field_row(static_cast<vp_field>(Index));
    const vp_value &Value = Observed.fields[Index];
    if (Row.role != VP_ROLE_NONE && Value.kind == VP_VALUE_FUNCTION)
      Current.Seen.takeRole(Row.role, Value.object,
                            Observed.stored_at[Index] ? Observed.stored_at[Index] : Observed.site);
  }
  vp_judge_callback_fields(&Observed, &Current.Seen.facts(), &Sink);
}

void EntryObserver::observeInitialize(const CallEvent &Call, CheckerContext &C) const {
  ProgramStateRef State = C.getState();
  vp_initialize_call Observed = {};
  Observed.site = Current.site(Call.getOriginExpr());
  vp_object Parameters[2] = {};
  parameters(C, Parameters);
  for (unsigned I = 0; I < 4 && I < Call.getNumArgs(); ++I) {
    Observed.arguments[I] = valueOf(Call.getArgSVal(I), State, Parameters);
    // Where DriverEntry's parameter was found to be NULL or another constant, the engine puts that in its place.
    SymbolRef Parameter = I < 2 ? Current.symbolOf(Parameters[I]) : nullptr;
    const llvm::APSInt *Known = Parameter ? C.getConstraintManager().getSymVal(State, Parameter) : nullptr;
    if (Known && Observed.arguments[I].kind == VP_VALUE_NUMBER && Observed.arguments[I].number == Known->getZExtValue())
      Observed.arguments[I] = symbolic(Parameters[I]);
  }
  if (Call.getNumArgs() > 2)
    if (const SubRegion *Region = initializationRegion(Call.getArgSVal(2).getAsRegion(), Current.Seen.Names)) {
      Observed.structure = Current.structure(Region);
      Observed.storage = Observed.arguments[2].storage;
      if (originOf(Region, State).From == MemoryOrigin::Result)
        Observed.storage = VP_STORAGE_ALLOCATED;
      if (const auto *Variable = dyn_cast<VarRegion>(Region->getBaseRegion()))
        Observed.declared_at = Current.site(Variable->getDecl()->getLocation());
      Current.readFields(Region, State, Observed.fields);
    }
  if (SymbolRef Result = Call.getReturnValue().getAsSymbol())
    Observed.result = Current.identity(Result);

  vp_entry_path Path = path(State);
  // What depends on other files is judged, and counted, when they are linked.
  const bool IsParted = Current.Script.isOn() && (!isEntry() || Current.Script.isOpen(State));
  State = Current.Script.addInitialize(State, Call, C);
  PathSink Sink(Current, C);
  vp_sink ModelSink = Sink;
  if (IsParted)
    ModelSink.undecided = [](void *, vp_undecided, vp_site) {};
  vp_entry_initialize(&Path, &Observed, Parameters, &Current.Seen.facts(), &ModelSink, noteFollowed, &Current);
  if (!Current.IsMuted)
    judgeCallbacks(Observed, ModelSink);
  if (IsParted)
    Current.Script.addObserved(Observed);
  else
    Current.Seen.addInitialize(Observed);
  if (isSwitchedOn(Call.getOriginExpr(), C)) {
    vp_entry_test(&Path, Observed.result, Observed.site);
    if (SymbolRef Result = Call.getReturnValue().getAsSymbol())
      State = Current.Script.addTest(State, Result, Observed.site);
  }
  Sink.proceed(remember(State, Path));
}

/// What the model is told about `Value`. Of the `Watched` ones it wants to know the identity, whatever the path has
/// found out about them.
vp_value EntryObserver::valueOf(SVal Value, ProgramStateRef State, llvm::ArrayRef<vp_object> Watched) const {
  if (SymbolRef Symbol = Value.getAsSymbol())
    if (vp_object Identity = Current.identity(Symbol); llvm::is_contained(Watched, Identity))
      return symbolic(Identity);
  return Current.valueOf(Value, State);
}

//===----------------------------------------------------------------------===//
// The value that VideoPortInitialize returns
//===----------------------------------------------------------------------===//

/// Whether `Body` does nothing but write messages.
static bool isLogging(const Stmt *Body, ProtocolNames &Names) {
  if (!Body || isa<NullStmt>(Body))
    return true;
  if (const auto *Compound = dyn_cast<CompoundStmt>(Body))
    return llvm::all_of(Compound->body(), [&](const Stmt *S) { return isLogging(S, Names); });
  const auto *Call = dyn_cast<CallExpr>(Body);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  return Callee && (Callee->isVariadic() || Names.service(Callee) == VP_VideoPortLogError);
}

bool EntryObserver::onlyLogs(const Stmt *Condition, CheckerContext &C) const {
  const ParentMap &Parents = C.getLocationContext()->getParentMap();
  const Stmt *Parent = Condition;
  while (Parent && isa<Expr>(Parent))
    Parent = Parents.getParent(Parent);
  const auto *If = dyn_cast_or_null<IfStmt>(Parent);
  return If && isLogging(If->getThen(), Current.Seen.Names) && isLogging(If->getElse(), Current.Seen.Names);
}

/// Whether `Condition` finds out which one of two variable values is lower.
static bool comparesVariables(const Stmt *Condition, const ASTContext &Context) {
  const auto *Value = dyn_cast<Expr>(Condition);
  const auto *Comparison = Value ? dyn_cast<BinaryOperator>(Value->IgnoreParenCasts()) : nullptr;
  return Comparison && Comparison->isRelationalOp() && !Comparison->getLHS()->isEvaluatable(Context) &&
         !Comparison->getRHS()->isEvaluatable(Context);
}

void EntryObserver::checkBranchCondition(const Stmt *Condition, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Entry);
  ProgramStateRef State = C.getState();
  const vp_entry_path *Known = State->get<EntryPath>();
  const bool IsCalled = Known && Known->calls != 0 && isEntry();
  if (!IsCalled && !Current.Script.isOn())
    return;
  SVal Value = C.getSVal(Condition);
  SymbolRef Symbol = Value.getAsSymbol();
  if (!Symbol)
    return;
  State = Current.Script.noteCondition(State, Symbol);
  vp_entry_path Path = path(State);
  if (onlyLogs(Condition, C)) {
    C.addTransition(State);
    return;
  }
  if (!comparesVariables(Condition, C.getASTContext())) {
    for (SymbolRef Part : Symbol->symbols()) {
      State = Current.Script.addTest(State, Part, Current.site(Condition));
      if (IsCalled)
        vp_entry_test(&Path, Current.identity(Part), Current.site(Condition));
    }
  } else if (const auto *Comparison = dyn_cast<SymIntExpr>(Symbol)) {
    vp_value Other = Current.valueOf(nonloc::ConcreteInt(Comparison->getRHS()), State);
    if (Current.Script.isResult(Comparison->getLHS())) {
      vp_step Choice = Current.Script.step(VP_STEP_CHOOSE, nullptr);
      Choice.value = Other;
      State = Current.Script.add(State, Choice);
    }
    if (IsCalled && llvm::is_contained(Path.results, Current.identity(Comparison->getLHS())))
      vp_entry_choose(&Path, &Other);
  }
  C.addTransition(IsCalled ? remember(State, Path) : State);
}

/// A switch is no branch for the engine, so the load of its variable is looked at.
void EntryObserver::checkLocation(SVal Location, bool IsLoad, const Stmt *Access, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Entry);
  ProgramStateRef State = C.getState();
  const vp_entry_path *Known = State->get<EntryPath>();
  const bool IsCalled = Known && Known->calls != 0 && isEntry();
  auto Address = Location.getAs<Loc>();
  if (!(IsCalled || Current.Script.isOn()) || !IsLoad || !Address || !isSwitchedOn(Access, C))
    return;
  SymbolRef Symbol = State->getSVal(*Address).getAsSymbol();
  if (!Symbol)
    return;
  State = Current.Script.noteCondition(State, Symbol);
  State = Current.Script.addTest(State, Symbol, Current.site(Access));
  if (IsCalled) {
    vp_entry_path Path = *Known;
    vp_entry_test(&Path, Current.identity(Symbol), Current.site(Access));
    State = remember(State, Path);
  }
  C.addTransition(State);
}

/// What is known of the returned values must not be forgotten before DriverEntry returns.
void EntryObserver::checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Entry);
  if (const vp_entry_path *Path = State->get<EntryPath>())
    for (vp_object Result : Path->results)
      if (SymbolRef Symbol = Current.symbolOf(Result))
        Reaper.markLive(Symbol);
  Current.Script.markLive(State, Reaper);
}

void EntryObserver::checkPreStmt(const ReturnStmt *Return, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Entry);
  if (!C.inTopFrame() || !Return->getRetValue())
    return;
  ProgramStateRef State = C.getState();
  Current.Script.addReturn(State, C.getSVal(Return->getRetValue()), Current.site(Return));
  vp_entry_path Path = path(State);
  const bool IsOpen = Current.Script.isOpen(State);
  if (!isEntry() || (IsOpen && Path.calls == 0))
    return;
  SVal Returned = C.getSVal(Return->getRetValue());
  vp_value Value = valueOf(Returned, State, Path.results);
  SymbolRef Symbol = Returned.getAsSymbol();
  if (Symbol && Value.kind == VP_VALUE_SYMBOL && !llvm::is_contained(Path.results, Value.object))
    for (SymbolRef Part : Symbol->symbols())
      if (llvm::is_contained(Path.results, Current.identity(Part))) {
        Value.kind = VP_VALUE_DERIVED;
        Value.object = Current.identity(Part);
      }
  if (IsOpen && Current.Script.mayReturnResult(State, Value))
    return;
  vp_value Results[VP_MAX_CALLS] = {};
  for (unsigned I = 0; I < VP_MAX_CALLS; ++I)
    if (SymbolRef Symbol = Current.symbolOf(Path.results[I]))
      Results[I] = Current.valueOf(C.getSValBuilder().makeSymbolVal(Symbol), State);
  PathSink Sink(Current, C);
  vp_sink ModelSink = Sink;
  // DriverEntry may turn out not to be a miniport's.
  const bool IsMiniports =
      Current.Seen.Unit.isMiniport() || Current.Seen.Registrars.contains(Current.Root->getCanonicalDecl());
  if (IsOpen || !IsMiniports)
    ModelSink.undecided = [](void *, vp_undecided, vp_site) {};
  vp_entry_return(&Path, &Value, Results, Current.site(Return), &ModelSink);
}

void EntryObserver::checkEndFunction(const ReturnStmt *Return, CheckerContext &C) const {
  if (C.inTopFrame() && (!Return || !Return->getRetValue()))
    Current.Script.addReturn(C.getState(), UnknownVal(), Return ? Current.site(Return) : 0);
}

void vpcheck::registerEntryObserver(CheckerManager &Manager, Exploration &Current) {
  compat::addObserver<EntryObserver>(Manager, Current);
}
