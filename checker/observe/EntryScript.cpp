//===- EntryScript.cpp - Steps that other files complete ------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/EntryScript.h"
#include "observe/Exploration.h"
#include "support/Compat.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ConstraintManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/MemRegion.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

/// The last step on the path.
REGISTER_TRAIT_WITH_PROGRAMSTATE(LastStep, const ScriptNode *)

REGISTER_TRAIT_WITH_PROGRAMSTATE(IsOpenPath, bool)

/// Whether the path depends on something that the rest of the driver may decide.
REGISTER_TRAIT_WITH_PROGRAMSTATE(IsUnsurePath, bool)

/// What calls in the script returned.
REGISTER_SET_WITH_PROGRAMSTATE(ScriptResults, SymbolRef)

/// Bounds for what one root may show; beyond them it shows nothing.
static constexpr uint64_t MaxSteps = 600;
static constexpr size_t MaxPaths = 64;

void EntryScript::begin(bool IsWanted) {
  On = IsWanted;
  Lost = Opened = false;
  Structures.clear();
  ParameterStructures.clear();
  Sources.clear();
  Statuses.clear();
  KeptFields.clear();
  Calls.clear();
  Observed.clear();
  Ends.clear();
}

bool EntryScript::isOpen(ProgramStateRef State) const { return On && State->get<IsOpenPath>(); }

bool EntryScript::isResult(SymbolRef Symbol) const {
  auto Known = Sources.find(Symbol);
  return Known != Sources.end() && Known->second.Term == VP_TERM_RESULT;
}

//===----------------------------------------------------------------------===//
// Structures and values
//===----------------------------------------------------------------------===//

static vp_step emptyStep(vp_step_kind Kind) {
  vp_step Step;
  std::memset(&Step, 0, sizeof Step); // steps are compared byte by byte
  Step.kind = Kind;
  return Step;
}

/// Which of the root's structures it is.
uint32_t EntryScript::numberOf(const SubRegion *Region) {
  vp_object Identity = Current.structure(Region);
  for (size_t I = 0; I < Structures.size(); ++I)
    if (Structures[I].Identity == Identity)
      return static_cast<uint32_t>(I);
  if (Structures.size() == VP_MAX_STRUCTURES) {
    Lost = true;
    return 0;
  }
  vp_step Introduction = emptyStep(VP_STEP_STRUCTURE);
  Introduction.structure = static_cast<uint32_t>(Structures.size());
  if (const auto *Variable = dyn_cast<VarRegion>(Region->getBaseRegion())) {
    Introduction.site = Current.site(Variable->getDecl()->getLocation());
    Introduction.value.storage = Variable->getDecl()->hasGlobalStorage() ? VP_STORAGE_STATIC : VP_STORAGE_AUTOMATIC;
  }
  Structures.push_back({Identity, Introduction});
  return Introduction.structure;
}

vp_step EntryScript::step(vp_step_kind Kind, const SubRegion *Structure, vp_site Site) {
  vp_step Step = emptyStep(Kind);
  Step.site = Site;
  if (On && Structure)
    Step.structure = numberOf(Structure);
  return Step;
}

ProgramStateRef EntryScript::add(ProgramStateRef State, const vp_step &Step) {
  if (!On || Lost)
    return State;
  ScriptNode Node;
  std::memset(static_cast<void *>(&Node), 0, sizeof Node);
  Node.Before = State->get<LastStep>();
  Node.Length = Node.Before ? Node.Before->Length + 1 : 1;
  std::memcpy(&Node.Step, &Step, sizeof Step);
  Lost |= Node.Length > MaxSteps;
  return State->set<LastStep>(Nodes.intern(Node));
}

void EntryScript::setTerm(vp_step &Step, SVal Value, ProgramStateRef State) {
  SymbolRef Symbol = Value.getAsSymbol();
  if (auto Known = Sources.find(Symbol); Symbol && Known != Sources.end()) {
    Step.term = Known->second.Term;
    Step.source = Known->second.Number;
    return;
  }
  // Where a parameter was found to be NULL, the engine puts that in its place.
  if (const llvm::APSInt *Constant = Value.getAs<Loc>() ? Value.getAsInteger() : nullptr)
    for (SymbolRef Parameter : Current.Parameters) {
      const llvm::APSInt *Known =
          Loc::isLocType(Parameter->getType()) ? State->getConstraintManager().getSymVal(State, Parameter) : nullptr;
      if (Known && Known->getZExtValue() == Constant->getZExtValue()) {
        Step.term = VP_TERM_PARAMETER;
        Step.source = Sources.lookup(Parameter).Number;
        return;
      }
    }
  Step.value = Current.valueOf(Value, State);
  if (Step.value.kind == VP_VALUE_SYMBOL)
    Step.value.object = 0; // it stands for itself only
  if (Symbol)
    for (SymbolRef Part : Symbol->symbols())
      if (isResult(Part)) {
        Step.term = VP_TERM_DERIVED;
        Step.source = Sources.find(Part)->second.Number;
      }
}

static const RecordDecl *recordAt(const SubRegion *Region) {
  QualType Type = typeAt(Region);
  const RecordDecl *Record = Type.isNull() ? nullptr : Type->getAsRecordDecl();
  return Record ? Record->getDefinition() : nullptr;
}

/// Calls `Function` for each field of the initialization data at `Region` with what it holds.
static void forEachField(const SubRegion *Region, ProgramStateRef State, ProtocolNames &Names,
                         llvm::function_ref<void(vp_field, SVal)> Function) {
  const RecordDecl *Record = recordAt(Region);
  if (!Record)
    return;
  for (const FieldDecl *Field : Record->fields())
    if (vp_field Known = Names.initializationField(Field); Known != VP_FIELD_COUNT)
      if (auto Address = State->getLValue(Field, loc::MemRegionVal(Region)).getAs<Loc>())
        Function(Known, State->getSVal(*Address, Field->getType()));
}

void EntryScript::keepFields(ProgramStateRef State, const SubRegion *Region, uint32_t Structure, uint32_t Call) {
  forEachField(Region, State, Current.Seen.Names, [&](vp_field Field, SVal Value) {
    if (SymbolRef Symbol = Value.getAsSymbol(); Symbol && !Sources.contains(Symbol))
      KeptFields[Symbol] = {Structure, Field, Call};
  });
}

/// Notes what the fields of the structure hold, as the call leaves them.
void EntryScript::keep(ProgramStateRef State, const SubRegion *Region, uint32_t Call, CheckerContext &C) {
  const uint32_t Number = numberOf(Region);
  keepFields(State, Region, Number, Call);
  // The engine may also take what an unknown pointer leads to for the first element of an array.
  if (const auto *Element = dyn_cast<ElementRegion>(Region)) {
    if (const auto *Array = dyn_cast<SymbolicRegion>(Element->getSuperRegion()))
      keepFields(State, Array, Number, Call);
  } else if (isa<SymbolicRegion>(Region)) {
    SValBuilder &Builder = C.getSValBuilder();
    QualType Type = typeAt(Region);
    if (!Type.isNull())
      keepFields(
          State,
          Builder.getRegionManager().getElementRegion(Type, Builder.makeZeroArrayIndex(), Region, C.getASTContext()),
          Number, Call);
  }
}

ProgramStateRef EntryScript::addValues(ProgramStateRef State, const SubRegion *Region) {
  if (!On || Lost)
    return State;
  const uint32_t Number = numberOf(Region);
  // What is told already, back to the last call that got the structure's address.
  const vp_step *Told[VP_FIELD_COUNT] = {};
  uint32_t LastCall = 0;
  const vp_step *After = nullptr;
  for (const ScriptNode *Node = State->get<LastStep>(); Node; Node = Node->Before) {
    const vp_step &Step = Node->Step;
    if (Step.kind == VP_STEP_VALUE && Step.structure == Number && !Told[Step.field])
      Told[Step.field] = &Step;
    else if (Step.kind == VP_STEP_CALL || Step.kind == VP_STEP_INITIALIZE)
      After = &Step;
    if (Step.kind == VP_STEP_ARGUMENT && Step.structure == Number + 1 && After && After->kind == VP_STEP_CALL) {
      LastCall = After->number;
      break;
    }
  }
  forEachField(Region, State, Current.Seen.Names, [&](vp_field Field, SVal Value) {
    vp_step Step = emptyStep(VP_STEP_VALUE);
    Step.structure = Number;
    Step.field = Field;
    SymbolRef Symbol = Value.getAsSymbol();
    auto Known = Symbol ? KeptFields.find(Symbol) : KeptFields.end();
    bool IsKept = Known != KeptFields.end() && Known->second.Structure == Number && Known->second.Field == Field &&
                  Known->second.Call == LastCall;
    if (IsKept && !Told[Field])
      return;
    setTerm(Step, Value, State);
    if (!Told[Field] || std::memcmp(Told[Field], &Step, sizeof Step) != 0)
      State = add(State, Step);
  });
  return State;
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

void EntryScript::enter(CheckerContext &C) {
  if (!On)
    return;
  const auto *Root = cast<FunctionDecl>(C.getStackFrame()->getDecl());
  MemRegionManager &Regions = C.getSValBuilder().getRegionManager();
  for (const ParmVarDecl *Parameter : Root->parameters()) {
    if (!SymbolManager::canSymbolicate(Parameter->getType()))
      continue;
    SymbolRef Symbol =
        compat::regionValueSymbol(C.getSymbolManager(), Regions.getVarRegion(Parameter, C.getStackFrame()));
    const unsigned Index = Parameter->getFunctionScopeIndex();
    Sources[Symbol] = {VP_TERM_PARAMETER, Index};
    QualType Type = Parameter->getType();
    if (!Type->isPointerType() || !Current.Seen.Names.isInitializationData(Type->getPointeeType()->getAsRecordDecl()))
      continue;
    const SubRegion *Region = Regions.getSymbolicRegion(Symbol);
    const uint32_t Number = numberOf(Region);
    if (Lost)
      return;
    Structures[Number].Introduction.number = Index + 1;
    ParameterStructures.push_back(Region);
    keep(C.getState(), Region, 0, C);
  }
}

bool EntryScript::isElsewhere(const CallEvent &Call) const {
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  return Callee && Current.Seen.Defined.isElsewhere(*Callee);
}

bool EntryScript::handsOn(const CallEvent &Call) const {
  for (unsigned I = 0; I < Call.getNumArgs(); ++I)
    if (initializationRegion(Call.getArgSVal(I).getAsRegion(), Current.Seen.Names))
      return true;
  return false;
}

/// A number for the call, the same on all paths on which it is the same to the engine.
uint32_t EntryScript::numberOf(const CallEvent &Call, CheckerContext &C) {
  return Calls.try_emplace({Call.getOriginExpr(), Call.getLocationContext(), C.blockCount()}, Calls.size() + 1)
      .first->second;
}

ProgramStateRef EntryScript::addArguments(ProgramStateRef State, const CallEvent &Call) {
  if (!On)
    return State;
  for (unsigned I = 0; I < Call.getNumArgs(); ++I)
    if (const SubRegion *Region = initializationRegion(Call.getArgSVal(I).getAsRegion(), Current.Seen.Names))
      State = addValues(State, Region);
  for (unsigned I = 0; I < Call.getNumArgs() && I < VP_MAX_PARAMETERS; ++I) {
    SVal Value = Call.getArgSVal(I);
    vp_step Argument = emptyStep(VP_STEP_ARGUMENT);
    Argument.number = I;
    if (const SubRegion *Region = initializationRegion(Value.getAsRegion(), Current.Seen.Names))
      Argument.structure = numberOf(Region) + 1;
    setTerm(Argument, Value, State);
    State = add(State, Argument);
  }
  return State;
}

ProgramStateRef EntryScript::addResult(ProgramStateRef State, const CallEvent &Call, uint32_t Number) {
  if (SymbolRef Result = Call.getReturnValue().getAsSymbol()) {
    Sources[Result] = {VP_TERM_RESULT, Number};
    State = State->add<ScriptResults>(Result);
  }
  return State;
}

ProgramStateRef EntryScript::addCall(ProgramStateRef State, const CallEvent &Call, CheckerContext &C) {
  if (!On)
    return State;
  vp_step Step = emptyStep(VP_STEP_CALL);
  Step.site = Current.site(Call.getOriginExpr());
  Step.function = Current.Seen.Defined.numberOf(cast<FunctionDecl>(Call.getDecl()));
  Step.number = numberOf(Call, C);
  State = addResult(add(State, Step), Call, Step.number);
  for (unsigned I = 0; I < Call.getNumArgs(); ++I)
    if (const SubRegion *Region = initializationRegion(Call.getArgSVal(I).getAsRegion(), Current.Seen.Names))
      keep(State, Region, Step.number, C);
  Opened = true;
  return State->set<IsOpenPath>(true);
}

ProgramStateRef EntryScript::addInitialize(ProgramStateRef State, const CallEvent &Call, CheckerContext &C) {
  if (!On)
    return State;
  State = addArguments(State, Call);
  vp_step Step = emptyStep(VP_STEP_INITIALIZE);
  Step.site = Current.site(Call.getOriginExpr());
  Step.number = numberOf(Call, C);
  if (SymbolRef Result = Call.getReturnValue().getAsSymbol())
    Statuses.insert(Result);
  return addResult(add(State, Step), Call, Step.number);
}

//===----------------------------------------------------------------------===//
// Conditions
//===----------------------------------------------------------------------===//

ProgramStateRef EntryScript::addTest(ProgramStateRef State, SymbolRef Symbol, vp_site Site) {
  auto Known = Sources.find(Symbol);
  if (!On || Known == Sources.end() || Known->second.Term != VP_TERM_RESULT)
    return State;
  vp_step Test = emptyStep(VP_STEP_TEST);
  Test.site = Site;
  Test.term = VP_TERM_RESULT;
  Test.source = Known->second.Number;
  return add(State, Test);
}

/// What is tested, without the constant that it is compared with.
static SymbolRef testedIn(SymbolRef Condition) {
  const auto *Comparison = dyn_cast<SymIntExpr>(Condition);
  return Comparison && BinaryOperator::isComparisonOp(Comparison->getOpcode()) ? Comparison->getLHS() : Condition;
}

ProgramStateRef EntryScript::noteCondition(ProgramStateRef State, SymbolRef Condition) {
  if (!On)
    return State;
  const bool IsEntry = Current.Role == VP_ROLE_DRIVER_ENTRY, HasCalled = State->get<IsOpenPath>();
  bool IsUnsure = false;
  for (SymbolRef Part : Condition->symbols()) {
    if (Sources.contains(Part)) {
      // The engine does not tell what follows for the part; what VideoPortInitialize returned can be anything.
      IsUnsure |= testedIn(Condition) != Part && !Statuses.contains(Part);
    } else if (KeptFields.contains(Part)) {
      IsUnsure = true;
    } else if (isa<SymbolRegionValue, SymbolDerived>(Part)) {
      const bool IsLocal = isa<StackSpaceRegion>(compat::memorySpace(Part->getOriginRegion(), State));
      IsUnsure |= HasCalled || (!IsEntry && !IsLocal);
    }
  }
  return IsUnsure ? State->set<IsUnsurePath>(true) : State;
}

/// Adds what the path knows of a parameter or a result.
ProgramStateRef EntryScript::addCondition(ProgramStateRef State, SymbolRef Symbol) {
  const Source From = Sources.lookup(Symbol);
  ConstraintManager &Constraints = State->getConstraintManager();
  const llvm::APSInt *Lowest = Constraints.getSymMinVal(State, Symbol);
  const llvm::APSInt *Highest = Constraints.getSymMaxVal(State, Symbol);
  if (!Lowest || !Highest || Highest->getActiveBits() > 64)
    return State;
  vp_step Condition = emptyStep(VP_STEP_CONDITION);
  Condition.term = From.Term;
  Condition.source = From.Number;
  Condition.highest = UINT64_MAX;
  Condition.nonzero =
      State->isNull(State->getStateManager().getSValBuilder().makeSymbolVal(Symbol)).isConstrainedFalse();
  // As numbers without a sign, the negative ones come after the others.
  if (Lowest->isUnsigned() || Lowest->isNegative() == Highest->isNegative()) {
    Condition.lowest = Lowest->getZExtValue();
    Condition.highest = Highest->getZExtValue();
  } else if (!Condition.nonzero) {
    return State;
  }
  return add(State, Condition);
}

void EntryScript::markLive(ProgramStateRef State, SymbolReaper &Reaper) const {
  if (On)
    for (SymbolRef Result : State->get<ScriptResults>())
      Reaper.markLive(Result);
}

bool EntryScript::mayReturnResult(ProgramStateRef State, const vp_value &Value) const {
  return llvm::any_of(State->get<ScriptResults>(), [&](SymbolRef Result) {
    const llvm::APSInt *Known = State->getConstraintManager().getSymVal(State, Result);
    return Known && Value.kind == VP_VALUE_NUMBER && Known->getActiveBits() <= 64 &&
           Known->getZExtValue() == Value.number;
  });
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

void EntryScript::addReturn(ProgramStateRef State, SVal Value, vp_site Site) {
  if (!On || Lost || (Current.Role == VP_ROLE_DRIVER_ENTRY && !isOpen(State)))
    return;
  // Whether VideoPortInitialize succeeded, for one: what the caller makes of it decides what is known of the status.
  if (const auto *Comparison = dyn_cast_or_null<BinarySymExpr>(Value.getAsSymbol());
      Comparison && BinaryOperator::isComparisonOp(Comparison->getOpcode())) {
    SValBuilder &Values = State->getStateManager().getSValBuilder();
    auto [Met, NotMet] = State->assume(Value.castAs<DefinedSVal>());
    for (auto [Known, Result] : {std::pair(Met, true), std::pair(NotMet, false)})
      if (Known)
        addReturn(Known, Values.makeTruthVal(Result), Site);
    return;
  }
  for (const SubRegion *Region : ParameterStructures)
    State = addValues(State, Region);
  for (SymbolRef Parameter : Current.Parameters)
    State = addCondition(State, Parameter);
  for (SymbolRef Result : State->get<ScriptResults>())
    State = addCondition(State, Result);
  vp_step Return = emptyStep(VP_STEP_RETURN);
  Return.site = Site;
  setTerm(Return, Value, State);
  State = add(State, Return);
  auto [End, New] = Ends.insert({State->get<LastStep>(), true});
  End->second = End->second && State->get<IsUnsurePath>();
  Lost |= Ends.size() > MaxPaths;
}

/// Writes the steps up to `Last` down in order, conditions as soon as what they are about is there.
void EntryScript::write(const ScriptNode *Last, bool IsUnsure) {
  std::vector<const vp_step *> Steps;
  std::vector<const vp_step *> Conditions;
  bool IsUsed[VP_MAX_STRUCTURES] = {};
  for (const ScriptNode *Node = Last; Node; Node = Node->Before) {
    const vp_step &Step = Node->Step;
    (Step.kind == VP_STEP_CONDITION ? Conditions : Steps).push_back(&Step);
    if (Step.kind == VP_STEP_ARGUMENT && Step.structure != 0)
      IsUsed[Step.structure - 1] = true;
    else if (Step.kind >= VP_STEP_STORE && Step.kind <= VP_STEP_VALUE)
      IsUsed[Step.structure] = true;
  }
  std::vector<vp_step> &Written = Current.Seen.Steps;
  const size_t First = Written.size();
  for (const Structure &Known : Structures)
    if (Known.Introduction.number != 0 || IsUsed[Known.Introduction.structure])
      Written.push_back(Known.Introduction);
  auto AddConditions = [&](vp_term Term, uint32_t Source) {
    for (const vp_step *Condition : Conditions)
      if (Condition->term == Term && (Term == VP_TERM_PARAMETER || Condition->source == Source))
        Written.push_back(*Condition);
  };
  AddConditions(VP_TERM_PARAMETER, 0);
  for (const vp_step *Step : llvm::reverse(Steps)) {
    Written.push_back(*Step);
    if (Step->kind == VP_STEP_CALL || Step->kind == VP_STEP_INITIALIZE)
      AddConditions(VP_TERM_RESULT, Step->number);
  }
  Current.Seen.Scripts.push_back(
      {Current.RootNumber, /*unknown=*/false, Current.IsMuted, IsUnsure, Written.size() - First});
}

void EntryScript::end(bool IsComplete) {
  if (!On || (Current.Role == VP_ROLE_DRIVER_ENTRY && !Opened))
    return;
  if (Lost || !IsComplete) {
    Current.Seen.Scripts.push_back({Current.RootNumber, /*unknown=*/true, Current.IsMuted, /*unsure=*/false, 0});
    for (const vp_initialize_call &Call : Observed)
      if (!Current.IsMuted)
        Current.Seen.addInitialize(Call);
    return;
  }
  for (auto [Last, IsUnsure] : Ends)
    write(Last, IsUnsure && Ends.size() > 1);
}
