//===- Retention.cpp - Stores to memory that lasts ------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Retention.h"
#include "observe/Handovers.h"
#include "observe/MemoryOrigin.h"
#include "vpcheck/signature.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

/// Memory that something lent, or a structure that may hold it, was stored to, and the statement that did.
REGISTER_MAP_WITH_PROGRAMSTATE(NotedStores, const MemRegion *, const Stmt *)

//===----------------------------------------------------------------------===//
// What is lent
//===----------------------------------------------------------------------===//

const FieldRegion *vpcheck::readFrom(SymbolRef Pointer) {
  return dyn_cast_or_null<FieldRegion>(Pointer->getOriginRegion());
}

const char *vpcheck::lentMember(SymbolRef Pointer, ProgramStateRef State) {
  const FieldRegion *Field = readFrom(Pointer);
  SymbolRef Holder = Field ? baseSymbol(Field) : nullptr;
  if (!Holder || !originOf(Holder, State).Direct)
    return nullptr;
  const char *Name = Field->getDecl()->getName().data();
  return vp_member_is_lent(plainTag(*Field->getDecl()->getParent()).str().c_str(), Name) ? Name : nullptr;
}

static std::optional<vp_loan> loanOfPointer(SymbolRef Pointer, ProgramStateRef State, Exploration &Current) {
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
  Loan.member = lentMember(Pointer, State);
  if (!Loan.member)
    return std::nullopt;
  return Loan;
}

/// A function is lent if it is used as a temporary callback. Which functions are may turn out later; those of a fitting
/// type might be.
static std::optional<vp_loan> loanOfFunction(const FunctionDecl &Function, Exploration &Current) {
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

std::optional<vp_loan> vpcheck::loanOf(SVal Value, ProgramStateRef State, Exploration &Current) {
  // Also a function that was copied from a const table.
  if (vp_value Known = Current.valueOf(Value, State); Known.kind == VP_VALUE_FUNCTION)
    return loanOfFunction(*Current.Seen.Defined.function(Known.object), Current);
  if (SymbolRef Pointer = pointerSymbol(Value))
    return loanOfPointer(Pointer, State, Current);
  return std::nullopt;
}

bool vpcheck::mayReceiveLoan(QualType Type, const Survey &Unit, const ASTContext &Context) {
  const RecordDecl *Record = Type->isPointerType() ? Type->getPointeeType()->getAsRecordDecl() : nullptr;
  return !Type->isRecordType() && mayKeepPointer(Type, Context) && !(Record && Unit.isExtension(Record));
}

bool vpcheck::mayPassLoanOn(QualType Type, const Survey &Unit, const ASTContext &Context) {
  const RecordDecl *Record = Type->isPointerType() ? Type->getPointeeType()->getAsRecordDecl() : nullptr;
  return mayReceiveLoan(Type, Unit, Context) &&
         (!Record || Context.getSourceManager().isInSystemHeader(Record->getLocation()) ||
          vp_structure_is_lent(plainTag(*Record).str().c_str()));
}

std::optional<vp_loan> vpcheck::handedIn(SVal Value, ProgramStateRef State, const Survey &Unit) {
  SymbolRef Pointer = pointerSymbol(Value);
  MemoryOrigin Origin = Pointer ? originOf(Pointer, State) : MemoryOrigin();
  if (Origin.From != MemoryOrigin::Parameter ||
      !mayReceiveLoan(Origin.Variable->getType(), Unit, Origin.Variable->getASTContext()))
    return std::nullopt;
  vp_loan Loan = {};
  Loan.kind = VP_LOAN_ARGUMENT;
  Loan.parameter = Origin.Index;
  Loan.name = Origin.Variable->getName().data();
  Loan.member = Origin.Direct ? nullptr : lentMember(Pointer, State);
  return Origin.Direct || Loan.member ? std::optional(Loan) : std::nullopt;
}

//===----------------------------------------------------------------------===//
// Where it is stored
//===----------------------------------------------------------------------===//

bool vpcheck::mayHoldPointer(QualType Type, const ASTContext &Context) {
  return Type->isAnyPointerType() || Type->isRecordType() || Type->isArrayType() ||
         (Type->isIntegerType() && Context.getTypeSize(Type) >= Context.getTypeSize(Context.VoidPtrTy));
}

bool vpcheck::outlivesRoot(const MemRegion *Region, ProgramStateRef State) {
  MemoryOrigin Origin = originOf(Region, State);
  return Origin.From != MemoryOrigin::Unknown && Origin.From != MemoryOrigin::Stack;
}

bool vpcheck::hangsOnExtension(const MemRegion *Region, ProgramStateRef State, const Survey &Unit) {
  while (SymbolRef Pointer = baseSymbol(Region)) {
    QualType Pointee = typeAt(Region->getBaseRegion());
    const RecordDecl *Record = Pointee.isNull() ? nullptr : Pointee->getAsRecordDecl();
    if (Record && Unit.isExtension(Record))
      return true;
    const auto *Holder = dyn_cast_or_null<TypedValueRegion>(Pointer->getOriginRegion());
    if (!Holder || pointerSymbol(State->getSVal(Holder)) != Pointer) // it has been taken off
      return false;
    Region = Holder;
  }
  return false;
}

ProgramStateRef vpcheck::noteStore(ProgramStateRef State, const SubRegion *Region, const Stmt *StoredBy) {
  return State->set<NotedStores>(Region, StoredBy);
}

void vpcheck::noteCopy(const CallEvent &Call, Exploration &Current, CheckerContext &C) {
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  const vp_memory_function *Function = Callee ? Current.Seen.Names.memoryFunction(Callee) : nullptr;
  if (!Function || Function->effect != VP_MEMORY_COPY ||
      static_cast<unsigned>(Function->destination) >= Call.getNumArgs())
    return;
  const MemRegion *Region = Call.getArgSVal(static_cast<unsigned>(Function->destination)).getAsRegion();
  const auto *Target = dyn_cast_or_null<SubRegion>(Region ? Region->StripCasts() : nullptr);
  if (Target && Call.getOriginExpr() && outlivesRoot(Target, C.getState()))
    C.addTransition(noteStore(C.getState(), Target, Call.getOriginExpr()));
}

void vpcheck::keepNotedStores(ProgramStateRef State, SymbolReaper &Reaper) {
  for (const auto &[Region, StoredBy] : State->get<NotedStores>())
    if (SymbolRef Pointer = baseSymbol(Region))
      Reaper.markLive(Pointer);
}

void vpcheck::forEachNotedStore(ProgramStateRef State,
                                llvm::function_ref<void(const SubRegion *, const Stmt *)> Function) {
  for (const auto &[Region, StoredBy] : State->get<NotedStores>())
    Function(cast<SubRegion>(Region), StoredBy);
}

void vpcheck::forEachHeld(const SubRegion *Region, CheckerContext &C,
                          llvm::function_ref<void(const SubRegion *, SVal)> Function, unsigned Depth) {
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
        forEachHeld(Member, C, Function, Depth + 1);
    }
    return;
  }
  if (const ConstantArrayType *Array = C.getASTContext().getAsConstantArrayType(Type)) {
    for (uint64_t I = 0; I < std::min(Array->getSize().getZExtValue(), MostElements); ++I) {
      SVal Address =
          State->getLValue(Array->getElementType(), C.getSValBuilder().makeArrayIndex(I), loc::MemRegionVal(Region));
      if (const auto *Element = dyn_cast_or_null<SubRegion>(Address.getAsRegion()))
        forEachHeld(Element, C, Function, Depth + 1);
    }
    return;
  }
  Function(Region, State->getSVal(loc::MemRegionVal(Region), Type));
}

//===----------------------------------------------------------------------===//
// In words
//===----------------------------------------------------------------------===//

std::string vpcheck::nameOf(const MemRegion *Region) {
  while (const auto *Element = dyn_cast<ElementRegion>(Region))
    Region = Element->getSuperRegion();
  if (const auto *Field = dyn_cast<FieldRegion>(Region))
    return Field->getDecl()->getNameAsString();
  if (const auto *Variable = dyn_cast<VarRegion>(Region))
    return Variable->getDecl()->getNameAsString();
  return "memory";
}

std::string vpcheck::holderText(const Stmt *StoredBy, const SubRegion *Region, const ASTContext &Context) {
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
