//===- Exploration.cpp - What the path observers share --------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Exploration.h"
#include "support/Compat.h"
#include "clang/StaticAnalyzer/Core/BugReporter/BugReporter.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ConstraintManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ExprEngine.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/MemRegion.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

/// The function in which `Finding` was found, if it depends on that whether it holds.
static vp_object functionAsked(const vp_finding &Finding) {
  return Finding.assumed != VP_ROLE_NONE || Finding.condition == VP_IF_CALLERS_LEAVE ? Finding.function : 0;
}

void Observation::add(const vp_finding &Finding, std::vector<std::pair<SourceLocation, std::string>> Path) {
  // What holds anyway need not be said again under an assumption.
  if (Seen.count({Finding.rule, Finding.subject, Finding.site, Finding.condition, 0, VP_ROLE_NONE}) ||
      !Seen.insert({Finding.rule, Finding.subject, Finding.site, Finding.condition, functionAsked(Finding),
                    Finding.assumed})
           .second)
    return;
  Findings.push_back({Finding, JudgingProgram, std::move(Path)});
}

void Observation::addInitialize(const vp_initialize_call &Call) {
  vp_summary_add(&Summary, &Call, &facts());
  Calls.push_back(Call);
}

void Observation::takeRole(vp_role Role, vp_object Function, vp_site Site) {
  if (llvm::none_of(RolesTaken, [&](const vp_role_taken &T) { return T.function == Function && T.role == Role; }))
    RolesTaken.push_back({Function, Role, Site, /*unreached=*/false, /*low_priority=*/false, /*in=*/0});
}

void Observation::addUndecided(vp_undecided Reason, SourceLocation Location) {
  if (DoubtsSeen.insert({Reason, Sites.of(Location), AssumedFunction, Assumed}).second)
    Doubts.push_back({Reason, Location, JudgingProgram, AssumedFunction, Assumed});
}

void Exploration::begin(const FunctionDecl *Function, vp_role As, const StackFrameContext &Frame,
                        SymbolManager &SymbolPool, MemRegionManager &Regions) {
  Root = Function;
  Role = As;
  RootNumber = Seen.Defined.numberOf(Function);
  Implements = Seen.Names.service(Function);
  Identities.clear();
  Symbols.clear();
  Parameters.clear();
  const auto *Definition = cast<FunctionDecl>(Frame.getDecl());
  for (const ParmVarDecl *Parameter : Definition->parameters())
    if (SymbolManager::canSymbolicate(Parameter->getType()))
      Parameters.push_back(compat::regionValueSymbol(SymbolPool, Regions.getVarRegion(Parameter, &Frame)));
}

vp_role Exploration::handed(unsigned Parameter) const {
  auto Temporary = [](vp_role Role) {
    return Role != VP_ROLE_NONE && vp_role_row(Role)->lifetime == VP_LIFETIME_TEMPORARY;
  };
  if (Implements != VP_SERVICE_NONE) {
    const vp_callback_argument &Callback = vp_service_row(Implements)->callback;
    return Callback.present && Callback.parameter == Parameter && Temporary(Callback.role) ? Callback.role
                                                                                           : VP_ROLE_NONE;
  }
  if (const FunctionSurvey *Entry = Seen.Unit.find(Root))
    for (auto [Index, As] : Entry->HandedOn)
      if (Index == Parameter && Temporary(As))
        return As;
  return VP_ROLE_NONE;
}

bool Exploration::handsCallbacks(unsigned Parameter) const {
  const vp_callback_argument &Callback = vp_service_row(Implements)->callback;
  return Implements != VP_SERVICE_NONE && Callback.present && Callback.structure && Callback.parameter == Parameter &&
         Callback.lifetime == VP_LIFETIME_TEMPORARY;
}

vp_lent Exploration::lent(unsigned Parameter) const {
  const struct vp_role_row &Row = *vp_role_row(Role);
  return Role != VP_ROLE_NONE && Root->getNumParams() == Row.parameter_count && Parameter < Row.parameter_count
             ? Row.parameters[Parameter].lent
             : VP_LENT_NOT;
}

vp_object Exploration::identityOf(const void *Pointer, SymbolRef Symbol) {
  auto [Entry, New] = Identities.try_emplace(Pointer, static_cast<vp_object>(Symbols.size() + 1));
  if (New)
    Symbols.push_back(Symbol);
  return Entry->second;
}

vp_object Exploration::structure(const SubRegion *Structure) {
  // Behind an unknown pointer, the engine sees an array whose first element the pointer leads to.
  const auto *Element = dyn_cast<ElementRegion>(Structure);
  bool IsFirst = Element && Element->getIndex().isZeroConstant() && isa<SymbolicRegion>(Element->getSuperRegion());
  return identity(IsFirst ? Element->getSuperRegion() : Structure);
}

static vp_storage storageOf(const MemRegion *Region, ProgramStateRef State) {
  const MemRegion *Base = Region->getBaseRegion();
  const MemSpaceRegion *Space = compat::memorySpace(Base, State);
  if (isa<StackSpaceRegion>(Space))
    return VP_STORAGE_AUTOMATIC;
  if (isa<HeapSpaceRegion>(Space))
    return VP_STORAGE_ALLOCATED;
  if (!isa<GlobalsSpaceRegion>(Space))
    return VP_STORAGE_UNKNOWN;
  const auto *Variable = dyn_cast<VarRegion>(Base);
  bool IsConstant = Variable && Variable->getValueType().isConstant(Variable->getContext());
  return IsConstant ? VP_STORAGE_CONSTANT : VP_STORAGE_STATIC;
}

/// How many elements the array has in which `Region` lies, from `Region` on; 0 if that is not known.
uint32_t vpcheck::elementsFrom(const MemRegion *Region) {
  uint64_t Skipped = 0;
  if (const auto *Element = dyn_cast<ElementRegion>(Region)) {
    auto Index = Element->getIndex().getAs<nonloc::ConcreteInt>();
    if (!Index)
      return 0;
    Skipped = compat::valueOf(*Index).getZExtValue();
    Region = Element->getSuperRegion();
  }
  const auto *Typed = dyn_cast<TypedValueRegion>(Region);
  if (!Typed)
    return 0;
  QualType Type = Typed->getValueType();
  const ConstantArrayType *Array = Typed->getContext().getAsConstantArrayType(Type);
  if (!Array && Type->isArrayType())
    return 0;
  uint64_t Count = Array ? Array->getSize().getZExtValue() : 1;
  return Count > Skipped && Count - Skipped <= UINT32_MAX ? static_cast<uint32_t>(Count - Skipped) : 0;
}

/// What the initializer of a constant says that `Region` holds, or null. The engine itself looks into arrays of numbers
/// and into structures, but not into arrays of structures.
static const APValue *initialValue(const MemRegion *Region) {
  if (const auto *Variable = dyn_cast<VarRegion>(Region)) {
    const VarDecl *Initialized = Variable->getDecl();
    if (!Initialized->hasGlobalStorage() || !Initialized->getType().isConstant(Variable->getContext()))
      return nullptr;
    const Expr *Initializer = Initialized->getAnyInitializer(Initialized);
    return Initializer && !Initializer->isValueDependent() ? Initialized->evaluateValue() : nullptr;
  }
  const auto *Part = dyn_cast<SubRegion>(Region);
  const APValue *Whole = Part && isa<FieldRegion, ElementRegion>(Part) ? initialValue(Part->getSuperRegion()) : nullptr;
  if (!Whole)
    return nullptr;
  if (const auto *Field = dyn_cast<FieldRegion>(Part))
    return Whole->isStruct() ? &Whole->getStructField(Field->getDecl()->getFieldIndex()) : nullptr;
  auto Index = cast<ElementRegion>(Part)->getIndex().getAs<nonloc::ConcreteInt>();
  if (!Whole->isArray() || !Index || compat::valueOf(*Index).isNegative())
    return nullptr;
  uint64_t Position = compat::valueOf(*Index).getZExtValue();
  if (Position < Whole->getArrayInitializedElts())
    return &Whole->getArrayInitializedElt(static_cast<unsigned>(Position));
  return Position < Whole->getArraySize() && Whole->hasArrayFiller() ? &Whole->getArrayFiller() : nullptr;
}

/// The function or number that the constant memory at `Region` holds, if it holds one.
static std::optional<vp_value> constantAt(const MemRegion *Region, Functions &Defined) {
  const APValue *Known = initialValue(Region);
  vp_value Result = {};
  Result.kind = VP_VALUE_NUMBER;
  if (Known && Known->isInt()) {
    const llvm::APSInt &Number = Known->getInt();
    Result.number = Number.getActiveBits() <= 64 ? Number.getZExtValue() : ~uint64_t(0);
    return Result;
  }
  if (!Known || !Known->isLValue())
    return std::nullopt;
  if (Known->isNullPointer())
    return Result;
  const auto *Function = dyn_cast_or_null<FunctionDecl>(Known->getLValueBase().dyn_cast<const ValueDecl *>());
  if (!Function)
    return std::nullopt;
  Result.kind = VP_VALUE_FUNCTION;
  Result.object = Defined.numberOf(Function);
  return Result;
}

const FunctionDecl *vpcheck::functionAt(SVal Value) {
  const MemRegion *Region = Value.getAsRegion();
  const auto *Code = dyn_cast_or_null<FunctionCodeRegion>(Region ? Region->StripCasts() : nullptr);
  return Code ? dyn_cast<FunctionDecl>(Code->getDecl()) : nullptr;
}

vp_value vpcheck::constantValue(const Expr *Value, ASTContext &Context, Functions &Numbers) {
  vp_value Result = {};
  Expr::EvalResult Constant;
  if (const FunctionDecl *Function = functionNamed(Value)) {
    Result.kind = VP_VALUE_FUNCTION;
    Result.object = Numbers.numberOf(Function);
  } else if (isa<ImplicitValueInitExpr>(Value) ||
             Value->isNullPointerConstant(Context, Expr::NPC_ValueDependentIsNotNull)) {
    Result.kind = VP_VALUE_NUMBER;
  } else if (!Value->isValueDependent() && Value->EvaluateAsInt(Constant, Context)) {
    Result.kind = VP_VALUE_NUMBER;
    Result.number = Constant.Val.getInt().getZExtValue();
  } else if (!Value->isValueDependent() && Value->EvaluateAsRValue(Constant, Context) && Constant.Val.isLValue() &&
             Constant.Val.isNullPointer()) {
    Result.kind = VP_VALUE_NUMBER;
  }
  return Result;
}

/// The initializer of the part of `List`'s object that `Step` leads to.
static const Expr *initializerIn(const InitListExpr *List, const MemRegion *Step) {
  if (const auto *Element = dyn_cast<ElementRegion>(Step)) {
    auto Index = Element->getIndex().getAs<nonloc::ConcreteInt>();
    if (!Index || !List->getType()->isArrayType() || !compat::valueOf(*Index).isNonNegative())
      return nullptr;
    uint64_t Position = compat::valueOf(*Index).getZExtValue();
    return Position < List->getNumInits() ? List->getInit(static_cast<unsigned>(Position)) : List->getArrayFiller();
  }
  const auto *Field = dyn_cast<FieldRegion>(Step);
  const RecordDecl *Record = Field ? Field->getDecl()->getParent() : nullptr;
  if (!Record || Record->isUnion() || !isa<RecordType>(List->getType().getCanonicalType()) ||
      List->getType()->getAsRecordDecl()->getDefinition() != Record->getDefinition())
    return nullptr;
  unsigned Position = 0;
  for (const FieldDecl *Before : Record->fields()) {
    if (Before == Field->getDecl())
      return Position < List->getNumInits() ? List->getInit(Position) : nullptr;
    Position += !Before->isUnnamedBitField();
  }
  return nullptr;
}

const Expr *vpcheck::initializerOf(const MemRegion *Region) {
  llvm::SmallVector<const MemRegion *, 4> Steps;
  for (; isa<FieldRegion, ElementRegion>(Region); Region = cast<SubRegion>(Region)->getSuperRegion())
    Steps.push_back(Region);
  const auto *Variable = dyn_cast<VarRegion>(Region);
  if (!Variable || !Variable->getDecl()->hasGlobalStorage())
    return nullptr;
  const Expr *Value = Variable->getDecl()->getAnyInitializer();
  for (const MemRegion *Step : llvm::reverse(Steps)) {
    const auto *List = dyn_cast_or_null<InitListExpr>(Value);
    if (!List)
      return isa_and_nonnull<ImplicitValueInitExpr>(Value) ? Value : nullptr;
    Value = initializerIn(List, Step);
  }
  return Value;
}

/// What a constant that the engine cannot evaluate holds.
static const Expr *constantHeldBy(SymbolRef Symbol) {
  const auto *Held = dyn_cast_or_null<SymbolRegionValue>(Symbol);
  const auto *Variable = Held ? dyn_cast<VarRegion>(Held->getRegion()->getBaseRegion()) : nullptr;
  return Variable && Variable->getValueType().isConstant(Variable->getContext()) ? initializerOf(Held->getRegion())
                                                                                 : nullptr;
}

vp_value Exploration::valueOf(SVal Value, ProgramStateRef State) {
  vp_value Result = {};
  if (Value.isUndef()) {
    Result.kind = VP_VALUE_UNSET;
    return Result;
  }
  if (const auto *Wrapped = Value.getAs<nonloc::LocAsInteger>() ? Value.getAsRegion() : nullptr)
    Value = loc::MemRegionVal(Wrapped);
  if (const FunctionDecl *Function = functionAt(Value)) {
    Result.kind = VP_VALUE_FUNCTION;
    Result.object = Seen.Defined.numberOf(Function);
    return Result;
  }
  const llvm::APSInt *Number = Value.getAsInteger();
  SymbolRef Symbol = Value.getAsSymbol();
  if (!Number && Symbol)
    Number = State->getConstraintManager().getSymVal(State, Symbol);
  if (Number) {
    Result.kind = VP_VALUE_NUMBER;
    Result.number = Number->getActiveBits() <= 64 ? Number->getZExtValue() : ~uint64_t(0);
    return Result;
  }
  if (const Expr *Constant = constantHeldBy(Symbol))
    if (vp_value Known = constantValue(Constant, Seen.Context, Seen.Defined); Known.kind != VP_VALUE_UNKNOWN)
      return Known;
  if (Symbol) {
    ConditionTruthVal IsNull = State->isNull(Value);
    if (const auto *Initial = dyn_cast<SymbolRegionValue>(Symbol))
      if (auto Known = constantAt(Initial->getRegion(), Seen.Defined);
          Known && !(vp_value_is_zero(&*Known) ? IsNull.isConstrainedFalse() : IsNull.isConstrainedTrue()))
        return *Known;
    if (IsNull.isConstrainedTrue()) {
      Result.kind = VP_VALUE_NUMBER;
      return Result;
    }
    Result.kind = VP_VALUE_SYMBOL;
    Result.object = identity(Symbol);
    return Result;
  }
  if (const MemRegion *Region = Value.getAsRegion()) {
    Region = Region->StripCasts();
    Result.kind = VP_VALUE_ADDRESS;
    Result.object = identity(Region->getBaseRegion());
    Result.storage = storageOf(Region, State);
    Result.elements = elementsFrom(Region);
  }
  return Result;
}

void Exploration::readFields(const SubRegion *Region, ProgramStateRef State, vp_value (&Fields)[VP_FIELD_COUNT]) {
  const RecordDecl *Record = Seen.Unit.initializationData();
  if (!Record)
    return;
  for (const FieldDecl *Field : Record->fields()) {
    vp_field Known = Seen.Names.initializationField(Field);
    if (Known == VP_FIELD_COUNT)
      continue;
    SVal Address = State->getLValue(Field, loc::MemRegionVal(Region));
    if (auto Location = Address.getAs<Loc>())
      Fields[Known] = valueOf(State->getSVal(*Location, Field->getType()), State);
  }
}

BugType &Exploration::bugType(const vp_finding &Finding) {
  auto [Entry, New] = CandidateOf.try_emplace({static_cast<unsigned>(Finding.rule), Finding.site, Finding.subject,
                                               Finding.condition, functionAsked(Finding), Finding.assumed},
                                              Candidates.size());
  if (New)
    Candidates.push_back({Finding, std::make_unique<BugType>(CheckerNameRef(), std::to_string(Candidates.size()))});
  return *Candidates[Entry->second].Type;
}

using Steps = std::vector<std::pair<SourceLocation, std::string>>;

static void addStep(const PathDiagnosticPiece &Piece, Steps &Result) {
  if (!Piece.getString().empty())
    Result.push_back({Piece.getLocation().asLocation(), Piece.getString().str()});
}

/// Adds what happens on the way. A call in which nothing was decided says nothing.
static void addSteps(const PathPieces &Pieces, Steps &Result) {
  for (const PathDiagnosticPieceRef &Piece : Pieces) {
    if (const auto *Call = dyn_cast<PathDiagnosticCallPiece>(Piece.get())) {
      Steps Inside;
      addSteps(Call->path, Inside);
      if (Inside.empty())
        continue;
      if (auto Enter = Call->getCallEnterEvent())
        addStep(*Enter, Result);
      llvm::append_range(Result, Inside);
      if (auto Exit = Call->getCallExitEvent())
        addStep(*Exit, Result);
    } else if (const auto *Macro = dyn_cast<PathDiagnosticMacroPiece>(Piece.get())) {
      addSteps(Macro->subPieces, Result);
    } else if (Piece->getKind() == PathDiagnosticPiece::Event) {
      addStep(*Piece, Result);
    }
  }
}

void Exploration::deliver(const PathDiagnostic &Diagnostic) {
  size_t Index = 0;
  if (Diagnostic.getBugType().getAsInteger(10, Index) || Index >= Candidates.size())
    return;
  Steps Path;
  addSteps(Diagnostic.path, Path);
  if (!Path.empty()) // the last one is the finding itself
    Path.pop_back();
  Seen.add(Candidates[Index].Finding, std::move(Path));
}

PathSink::operator vp_sink() { return {this, found, undecided}; }

void PathSink::found(void *Self, const vp_finding *Finding) {
  PathSink &Sink = *static_cast<PathSink *>(Self);
  if (Sink.Current.IsMuted)
    return;
  if (!Sink.HasReported) {
    Sink.HasReported = true;
    Sink.Node = Sink.C.generateNonFatalErrorNode(Sink.C.getState());
  }
  if (!Sink.Node) // this very state has been here before
    return;
  vp_finding Found = *Finding;
  Found.function = Sink.Current.RootNumber;
  Found.assumed = Sink.Current.Seen.Assumed;
  Sink.C.emitReport(
      std::make_unique<PathSensitiveBugReport>(Sink.Current.bugType(Found), StringRef(Found.message), Sink.Node));
}

void PathSink::undecided(void *Self, vp_undecided Reason, vp_site Site) {
  PathSink &Sink = *static_cast<PathSink *>(Self);
  if (!Sink.Current.IsMuted)
    Sink.Current.Seen.addUndecided(Reason, Sink.Current.Seen.Sites.at(Site));
}

void PathSink::proceed(ProgramStateRef State) {
  if (Node)
    C.addTransition(State, Node);
  else if (!HasReported)
    C.addTransition(State);
}

QualType vpcheck::typeAt(const MemRegion *Region) {
  if (const auto *Typed = dyn_cast<TypedValueRegion>(Region))
    return Typed->getValueType();
  const auto *Symbolic = dyn_cast<SymbolicRegion>(Region);
  QualType Pointee = Symbolic ? Symbolic->getPointeeStaticType() : QualType();
  return Pointee.isNull() || Pointee->isIncompleteType() ? QualType() : Pointee;
}

const MemRegion *vpcheck::withoutCasts(const MemRegion *Region) {
  // A pointer that was cast leads to the first element of an array that does not exist.
  while (const auto *Element = dyn_cast<ElementRegion>(Region)) {
    const MemRegion *Super = Element->getSuperRegion();
    const auto *Array = dyn_cast<TypedValueRegion>(Super);
    const auto *Symbolic = dyn_cast<SymbolicRegion>(Super);
    bool IsUntyped = Symbolic && Symbolic->getPointeeStaticType()->isIncompleteType();
    if (!Element->getIndex().isZeroConstant() || (Array && Array->getValueType()->isArrayType()) ||
        (IsUntyped && !Element->getValueType()->isIncompleteType()))
      break;
    Region = Super;
  }
  return Region;
}

const SubRegion *vpcheck::initializationRegion(const MemRegion *Region, ProtocolNames &Names) {
  Region = Region ? withoutCasts(Region) : nullptr;
  QualType Type = Region ? typeAt(Region) : QualType();
  return !Type.isNull() && Names.isInitializationData(Type->getAsRecordDecl()) ? cast<SubRegion>(Region) : nullptr;
}

const SubRegion *vpcheck::initializationRegionAround(const MemRegion *Region, ProtocolNames &Names, uint64_t &Offset) {
  for (const MemRegion *Outer = Region; const auto *Part = dyn_cast_or_null<SubRegion>(Outer);
       Outer = Part->getSuperRegion()) {
    const SubRegion *Found = initializationRegion(Outer, Names);
    if (!Found)
      continue;
    RegionOffset Inside = Region->getAsOffset(), Begin = Found->getAsOffset();
    if (Inside.hasSymbolicOffset() || Begin.hasSymbolicOffset() || Inside.getRegion() != Begin.getRegion() ||
        Inside.getOffset() < Begin.getOffset())
      return nullptr;
    Offset = static_cast<uint64_t>(Inside.getOffset() - Begin.getOffset()) / 8;
    return Found;
  }
  return nullptr;
}

vp_value *vpcheck::emulatorSlot(vp_emulator_entry &Entry, StringRef Name) {
  if (Name == "AccessType")
    return &Entry.access_type;
  if (Name == "AccessMode")
    return &Entry.access_mode;
  if (Name == "StringSupport")
    return &Entry.string_support;
  return Name == "Routine" ? &Entry.routine : nullptr;
}
