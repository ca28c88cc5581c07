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

/// Memory that something lent, or a structure that may hold it, was stored to, and the statement that did.
REGISTER_MAP_WITH_PROGRAMSTATE(NotedStores, const MemRegion *, const Stmt *)
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
  std::optional<vp_loan> loanOf(SVal Value, ProgramStateRef State) const;
  std::optional<vp_loan> loanOfPointer(SymbolRef Pointer, ProgramStateRef State) const;
  std::optional<vp_loan> loanOfFunction(const FunctionDecl &Function) const;
  std::optional<vp_place> placeOf(const MemRegion *Region, const vp_loan &Loan, ProgramStateRef State) const;
  bool hangsOnExtension(const MemRegion *Region, ProgramStateRef State) const;
  bool outlivesRoot(const MemRegion *Region, ProgramStateRef State) const;

  void examine(const SubRegion *Region, const Stmt *StoredBy, const Stmt *End, const vp_sink &Sink, CheckerContext &C,
               unsigned Depth) const;
  void examineValue(const SubRegion *Region, SVal Value, const Stmt *StoredBy, const Stmt *End, const vp_sink &Sink,
                    CheckerContext &C) const;
  void examineLists(const vp_sink &Sink, CheckerContext &C) const;
  vp_site endSite(const Stmt *End) const {
    return Current.site(End ? End->getBeginLoc() : Current.Root->getDefinition()->getBody()->getEndLoc());
  }

  Exploration &Current;
};

} // namespace

void vpcheck::forEachNotedStore(ProgramStateRef State, llvm::function_ref<void(const SubRegion *)> Function) {
  for (const auto &[Region, StoredBy] : State->get<NotedStores>())
    Function(cast<SubRegion>(Region));
}

//===----------------------------------------------------------------------===//
// What is lent
//===----------------------------------------------------------------------===//

/// The member that a pointer was read from, if it was read from memory.
static const FieldRegion *readFrom(SymbolRef Pointer) {
  return dyn_cast_or_null<FieldRegion>(Pointer->getOriginRegion());
}

std::optional<vp_loan> RetentionObserver::loanOfPointer(SymbolRef Pointer, ProgramStateRef State) const {
  MemoryOrigin Origin = originOf(Pointer, State);
  if (Origin.From != MemoryOrigin::Parameter)
    return std::nullopt;
  vp_loan Loan = {};
  Loan.parameter = Origin.Index;
  Loan.name = Origin.Variable->getName().data();
  if (vp_role Handed = Current.handed(Origin.Index); Handed != VP_ROLE_NONE && Origin.Direct) {
    Loan.kind = VP_LOAN_HANDED;
    Loan.role = Handed;
    return Loan;
  }
  const FieldRegion *Field = readFrom(Pointer);
  if (Current.handsCallbacks(Origin.Index)) {
    const vp_member_row *Member = Field ? Current.Seen.Names.member(Field->getDecl()) : nullptr;
    if (!Origin.Direct && (!Member || Member->kind != VP_MEMBER_CALLBACK))
      return std::nullopt;
    Loan.kind = VP_LOAN_HANDED;
    Loan.role = Origin.Direct ? VP_ROLE_NONE : Member->role;
    Loan.member = Origin.Direct ? nullptr : Member->name;
    return Loan;
  }
  if (Current.lent(Origin.Index) == VP_LENT_NOT || Current.lent(Origin.Index) == VP_LENT_DEVICE ||
      Current.lent(Origin.Index) == VP_LENT_DRIVER)
    return std::nullopt;
  Loan.kind = VP_LOAN_ARGUMENT;
  Loan.role = Current.Role;
  if (Origin.Direct)
    return Loan;
  // A pointer that was read from what is lent: only some of these are lent as well.
  SymbolRef Holder = Field ? baseSymbol(Field) : nullptr;
  if (!Holder || !originOf(Holder, State).Direct)
    return std::nullopt;
  Loan.member = Field->getDecl()->getName().data();
  if (!vp_member_is_lent(plainTag(*Field->getDecl()->getParent()).str().c_str(), Loan.member))
    return std::nullopt;
  return Loan;
}

/// A function is lent if it is used as a temporary callback. Which functions are may turn out later; those of a fitting
/// type might be.
std::optional<vp_loan> RetentionObserver::loanOfFunction(const FunctionDecl &Function) const {
  vp_loan Loan = {};
  Loan.kind = VP_LOAN_CALLBACK;
  Loan.function = Current.Seen.Defined.numberOf(&Function);
  const vp_function *Known = vp_facts_function(&Current.Seen.facts(), Loan.function);
  for (unsigned Role = VP_ROLE_NONE + 1; Role < VP_ROLE_COUNT; ++Role)
    if (vp_role_row(static_cast<vp_role>(Role))->lifetime == VP_LIFETIME_TEMPORARY &&
        vp_role_matches(static_cast<vp_role>(Role), &Known->signature))
      return Loan;
  return std::nullopt;
}

std::optional<vp_loan> RetentionObserver::loanOf(SVal Value, ProgramStateRef State) const {
  // Also a function that was copied from a const table.
  if (vp_value Known = Current.valueOf(Value, State); Known.kind == VP_VALUE_FUNCTION)
    return loanOfFunction(*Current.Seen.Defined.function(Known.object));
  if (SymbolRef Pointer = pointerSymbol(Value))
    return loanOfPointer(Pointer, State);
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Where it is kept
//===----------------------------------------------------------------------===//

/// Whether memory that is not the root's own begins at `Region`.
bool RetentionObserver::outlivesRoot(const MemRegion *Region, ProgramStateRef State) const {
  MemoryOrigin Origin = originOf(Region, State);
  return Origin.From != MemoryOrigin::Unknown && Origin.From != MemoryOrigin::Stack;
}

/// Whether `Region` is part of a device extension, or of memory that one leads to.
bool RetentionObserver::hangsOnExtension(const MemRegion *Region, ProgramStateRef State) const {
  while (SymbolRef Pointer = baseSymbol(Region)) {
    QualType Pointee = typeAt(Region->getBaseRegion());
    const RecordDecl *Record = Pointee.isNull() ? nullptr : Pointee->getAsRecordDecl();
    if (Record && Current.Seen.Unit.isExtension(Record))
      return true;
    const auto *Holder = dyn_cast_or_null<TypedValueRegion>(Pointer->getOriginRegion());
    if (!Holder || pointerSymbol(State->getSVal(Holder)) != Pointer) // it has been taken off
      return false;
    Region = Holder;
  }
  return false;
}

/// What kind of memory `Region` is, if it lasts longer than `Loan`.
std::optional<vp_place> RetentionObserver::placeOf(const MemRegion *Region, const vp_loan &Loan,
                                                   ProgramStateRef State) const {
  // The initialization data is where callbacks belong.
  if (const auto *Field = dyn_cast<FieldRegion>(Region))
    if (Current.Seen.Names.initializationField(Field->getDecl()) != VP_FIELD_COUNT)
      return std::nullopt;
  if (SymbolRef Pointer = baseSymbol(Region); Pointer && isFreed(Pointer, State))
    return std::nullopt;
  if (hangsOnExtension(Region, State))
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

/// Whether a value of `Type` may hold a pointer.
static bool mayHoldPointer(QualType Type, const ASTContext &Context) {
  return Type->isAnyPointerType() || Type->isRecordType() || Type->isArrayType() ||
         (Type->isIntegerType() && Context.getTypeSize(Type) >= Context.getTypeSize(Context.VoidPtrTy));
}

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
  if ((!IsWhole && !IsLength && !loanOf(Value, State) && !isAutomatic(Value, State)) || !outlivesRoot(Region, State))
    return;
  C.addTransition(State->set<NotedStores>(Region, Statement));
}

/// The name of the member, or of the variable, that `Region` is or lies in.
static std::string nameOf(const MemRegion *Region) {
  while (const auto *Element = dyn_cast<ElementRegion>(Region))
    Region = Element->getSuperRegion();
  if (const auto *Field = dyn_cast<FieldRegion>(Region))
    return Field->getDecl()->getNameAsString();
  if (const auto *Variable = dyn_cast<VarRegion>(Region))
    return Variable->getDecl()->getNameAsString();
  return "memory";
}

/// What `StoredBy` stores to, in the program's words.
static std::string holderText(const Stmt *StoredBy, const SubRegion *Region, const ASTContext &Context) {
  std::string Text, Name = nameOf(Region);
  llvm::raw_string_ostream Out(Text);
  if (const auto *Assignment = dyn_cast<BinaryOperator>(StoredBy))
    Assignment->getLHS()->IgnoreParens()->printPretty(Out, nullptr, Context.getPrintingPolicy());
  if (Text.empty())
    return Name;
  // A member of a structure that was stored as a whole.
  if (isa<FieldRegion>(Region) && !StringRef(Text).ends_with(Name))
    Out << '.' << Name;
  return Text;
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
  for (const auto &[Region, StoredBy] : C.getState()->get<NotedStores>()) {
    const MemRegion *Kept = C.getState()->getSVal(Region).getAsRegion();
    if (Kept && Kept->getBaseRegion() == Length->getBaseRegion())
      vp_judge_length_kept(holderText(StoredBy, cast<SubRegion>(Region), C.getASTContext()).c_str(), Site,
                           Current.site(StoredBy), &ModelSink);
  }
  Sink.proceed(C.getState()->set<TransferLengths>(Length->getBaseRegion(), Site));
}

/// Copying memory stores whatever the source holds.
void RetentionObserver::checkPostCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Retention);
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  const vp_memory_function *Function = Callee ? Current.Seen.Names.memoryFunction(Callee) : nullptr;
  if (!Function || Function->effect != VP_MEMORY_COPY ||
      static_cast<unsigned>(Function->destination) >= Call.getNumArgs())
    return;
  const MemRegion *Region = Call.getArgSVal(static_cast<unsigned>(Function->destination)).getAsRegion();
  const auto *Target = dyn_cast_or_null<SubRegion>(Region ? Region->StripCasts() : nullptr);
  if (Target && Call.getOriginExpr() && outlivesRoot(Target, C.getState()))
    C.addTransition(C.getState()->set<NotedStores>(Target, Call.getOriginExpr()));
}

void RetentionObserver::checkLiveSymbols(ProgramStateRef State, SymbolReaper &Reaper) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Retention);
  for (const auto &[Region, StoredBy] : State->get<NotedStores>())
    if (SymbolRef Pointer = baseSymbol(Region))
      Reaper.markLive(Pointer);
}

//===----------------------------------------------------------------------===//
// When the root returns
//===----------------------------------------------------------------------===//

/// Looks for something lent in `Region`, and in its members and elements.
void RetentionObserver::examine(const SubRegion *Region, const Stmt *StoredBy, const Stmt *End, const vp_sink &Sink,
                                CheckerContext &C, unsigned Depth) const {
  constexpr unsigned DeepestNesting = 4;
  constexpr uint64_t MostElements = 16;
  ProgramStateRef State = C.getState();
  QualType Type = typeAt(Region);
  if (Depth > DeepestNesting || Type.isNull() || !mayHoldPointer(Type, C.getASTContext()))
    return;
  if (const RecordDecl *Record = Type->getAsRecordDecl()) {
    if (!Record->getDefinition())
      return;
    for (const FieldDecl *Field : Record->getDefinition()->fields()) {
      SVal Address = State->getLValue(Field, loc::MemRegionVal(Region));
      if (const auto *Member = dyn_cast_or_null<SubRegion>(Address.getAsRegion()))
        examine(Member, StoredBy, End, Sink, C, Depth + 1);
    }
    return;
  }
  if (const ConstantArrayType *Array = C.getASTContext().getAsConstantArrayType(Type)) {
    for (uint64_t I = 0; I < std::min(Array->getSize().getZExtValue(), MostElements); ++I) {
      SVal Address =
          State->getLValue(Array->getElementType(), C.getSValBuilder().makeArrayIndex(I), loc::MemRegionVal(Region));
      if (const auto *Element = dyn_cast_or_null<SubRegion>(Address.getAsRegion()))
        examine(Element, StoredBy, End, Sink, C, Depth + 1);
    }
    return;
  }
  examineValue(Region, State->getSVal(loc::MemRegionVal(Region), Type), StoredBy, End, Sink, C);
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
  std::optional<vp_loan> Loan = loanOf(Value, State);
  if (!Loan)
    return;
  if (SymbolRef Pointer = pointerSymbol(Value); Pointer && Loan->kind == VP_LOAN_ARGUMENT)
    if (const LoanEnd *Ended = endOf(Pointer, State); Ended && Ended->Kind == VP_END_COMPLETE_DMA)
      return vp_judge_stale_list(Holder.c_str(), Ended->Site, &Sink);
  std::optional<vp_place> Place = placeOf(Region, *Loan, State);
  if (!Place)
    return;
  vp_retained Retained = {};
  Retained.site = Current.site(StoredBy);
  Retained.end = endSite(End);
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
      vp_judge_stale_list(nameOf(Holder).c_str(), End.Site, &Sink);
  });
}

void RetentionObserver::checkEndFunction(const ReturnStmt *Return, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Retention);
  if (!C.inTopFrame())
    return;
  PathSink Sink(Current, C);
  const vp_sink ModelSink = Sink;
  for (const auto &[Region, StoredBy] : C.getState()->get<NotedStores>())
    examine(cast<SubRegion>(Region), StoredBy, Return, ModelSink, C, 0);
  examineLists(ModelSink, C);
}

void vpcheck::registerRetentionObserver(CheckerManager &Manager, Exploration &Current) {
  compat::addObserver<RetentionObserver>(Manager, Current);
}
