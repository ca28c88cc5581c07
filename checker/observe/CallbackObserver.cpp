//===- CallbackObserver.cpp - Callbacks handed to the port ----------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Exploration.h"
#include "observe/MemoryOrigin.h"
#include "observe/Observers.h"
#include "observe/Services.h"
#include "support/Compat.h"
#include "clang/AST/Attr.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

namespace {

/// Looks at every place where the port receives a callback, and at what goes with it.
class CallbackObserver : public Checker<check::PreCall, check::Bind> {
public:
  explicit CallbackObserver(Exploration &Current) : Current(Current) {}

  void checkPreCall(const CallEvent &Call, CheckerContext &C) const;
  void checkBind(VPCHECK_BIND_PARAMETERS) const;

private:
  /// What the members of a structure hold, for the model and for the engine.
  struct Members {
    llvm::SmallVector<vp_member_value, 8> Known;
    llvm::SmallVector<SVal, 8> Values;
  };

  bool isFromStorage(SVal Value) const;
  void observeArgument(vp_service Service, const CallEvent &Call, const vp_sink &Sink, CheckerContext &C) const;
  void observeContext(vp_service Service, const CallEvent &Call, const vp_sink &Sink, CheckerContext &C) const;
  void observeStructure(StringRef Receiver, unsigned Index, const CallEvent &Call, const vp_sink &Sink,
                        CheckerContext &C) const;
  void observeBugcheck(const CallEvent &Call, const vp_sink &Sink, CheckerContext &C) const;
  void observeEntries(const SubRegion *First, QualType Type, vp_site Stored, const vp_sink &Sink,
                      CheckerContext &C) const;
  void readMembers(const SubRegion *Structure, const RecordDecl &Record, Members &Result, CheckerContext &C) const;
  void takeStored(vp_role Role, SymbolRef Pointer, vp_site Site) const;
  void setOrigin(vp_callback_use &Use, vp_signature &Type, const Expr *Argument, SVal Value, CheckerContext &C) const;

  Exploration &Current;
};

} // namespace

void CallbackObserver::checkPreCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Callbacks);
  vp_service Service = serviceOf(Call, C.getState(), Current);
  const FieldDecl *Provided = Service == VP_SERVICE_NONE ? providedMember(Call, C.getState(), Current) : nullptr;
  if (Service == VP_SERVICE_NONE && !Provided)
    return;
  PathSink Sink(Current, C);
  const vp_sink ModelSink = Sink;
  if (Provided) {
    for (unsigned I = 0; I < Call.getNumArgs(); ++I)
      observeStructure(Provided->getName(), I, Call, ModelSink, C);
  } else {
    const struct vp_service_row &Row = *vp_service_row(Service);
    if (Row.callback.present && Row.callback.role != VP_ROLE_NONE && Row.callback.parameter < Call.getNumArgs()) {
      observeArgument(Service, Call, ModelSink, C);
      observeContext(Service, Call, ModelSink, C);
    } else if (Row.callback.present && Row.callback.structure && Row.callback.parameter < Call.getNumArgs()) {
      observeStructure(Row.name, Row.callback.parameter, Call, ModelSink, C);
    }
    if (Service == VP_VideoPortRegisterBugcheckCallback && Call.getNumArgs() == 4)
      observeBugcheck(Call, ModelSink, C);
  }
  Sink.proceed(C.getState());
}

//===----------------------------------------------------------------------===//
// A function as an argument
//===----------------------------------------------------------------------===//

/// Whether `Argument` itself reads a member, or a variable with static storage, that is not const.
static bool readsStorage(const Expr *Argument) {
  const auto *Load = dyn_cast<ImplicitCastExpr>(Argument->IgnoreParens());
  while (Load && Load->getCastKind() != CK_LValueToRValue)
    Load = dyn_cast<ImplicitCastExpr>(Load->getSubExpr()->IgnoreParens());
  if (!Load)
    return false;
  const Expr *Source = Load->getSubExpr()->IgnoreParens();
  if (Source->getType().isConstQualified())
    return false;
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Source)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    return Variable && Variable->hasGlobalStorage();
  }
  const Expr *Base = Source;
  while (true) {
    if (const auto *Member = dyn_cast<MemberExpr>(Base); Member && !Member->isArrow())
      Base = Member->getBase()->IgnoreParens();
    else if (const auto *Element = dyn_cast<ArraySubscriptExpr>(Base))
      Base = Element->getBase()->IgnoreParenImpCasts();
    else
      break;
  }
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Base)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    return Variable && Variable->hasGlobalStorage() && !Variable->getType().isConstQualified();
  }
  return isa<MemberExpr>(Base);
}

/// Whether `Value` was read from memory that is neither const nor an automatic variable's.
bool CallbackObserver::isFromStorage(SVal Value) const {
  SymbolRef Symbol = Value.getAsSymbol();
  const auto *Held = dyn_cast_or_null<TypedValueRegion>(Symbol ? Symbol->getOriginRegion() : nullptr);
  if (!Held || Held->getValueType().isConstQualified())
    return false;
  const MemRegion *Base = Held->getBaseRegion();
  if (const auto *Variable = dyn_cast<VarRegion>(Base))
    return Variable->getDecl()->hasGlobalStorage() && !Variable->getValueType().isConstant(Variable->getContext());
  const auto *Pointed = dyn_cast<SymbolicRegion>(Base);
  if (!Pointed || Pointed->getPointeeStaticType().isConstQualified())
    return false;
  // What a parameter points to may be on the caller's stack, unless it is the device extension.
  const MemRegion *From = Pointed->getSymbol()->getOriginRegion();
  if (!isa_and_nonnull<VarRegion>(From))
    return true;
  const RecordDecl *Record = Pointed->getPointeeStaticType()->getAsRecordDecl();
  return Record ? Current.Seen.Unit.isExtension(Record) : isa<FieldRegion>(Held);
}

/// Says where the value comes from, as far as its type tells. `Type` is to live as long as `Use`.
void CallbackObserver::setOrigin(vp_callback_use &Use, vp_signature &Type, const Expr *Argument, SVal Value,
                                 CheckerContext &C) const {
  SymbolRef Symbol = Value.getAsSymbol();
  const auto *Returned = dyn_cast_or_null<SymbolConjured>(Symbol);
  const auto *Call = dyn_cast_or_null<CallExpr>(Returned ? compat::statementOf(*Returned) : nullptr);
  // A call also makes symbols for memory that it may have written to: those have a tag, or another type.
  if (Call && Returned &&
      (Returned->getTag() || Returned->getType().getCanonicalType() != Call->getType().getCanonicalType()))
    return;
  if (!Call && Argument && Use.value.kind == VP_VALUE_UNKNOWN) // a number that was cast to a pointer
    Call = dyn_cast<CallExpr>(Argument->IgnoreParenCasts());
  if (!Call && Symbol && !lookedUp(Symbol, C.getState())) {
    QualType Held = Symbol->getType();
    if (Held->isFunctionPointerType()) {
      llvm::BumpPtrAllocator Allocator; // names are not compared with what outlives the judgement
      llvm::StringSaver Strings(Allocator);
      Type = signatureOf(Held->getPointeeType()->castAs<FunctionType>(), C.getASTContext(), Strings);
      for (vp_signature_type &Parameter : Type.parameters)
        Parameter.pointee = nullptr;
      // VOID (*)(VOID) is how C keeps a function of any type.
      if (Type.known && Type.parameter_count != 0)
        Use.pointer_type = &Type;
    } else if (Held->isPointerType() && !Held->isVoidPointerType()) {
      Use.origin = VP_ORIGIN_DATA;
    }
  }
  if (!Call || Call->getType()->isVoidType())
    return;
  // What VideoPortGetProcAddress returns is a function, although its type does not say so.
  if (lookedUp(Symbol, C.getState()))
    return;
  // A PVOID may be a function, unless it comes from the port.
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (Call->getType()->isVoidPointerType() && (!Callee || Current.Seen.Names.service(Callee) == VP_SERVICE_NONE)) {
    Current.Seen.addUndecided(VP_UNDECIDED_CALLEE, Call->getBeginLoc());
    return;
  }
  Use.origin = VP_ORIGIN_RESULT;
  Use.origin_shape = Call->getType()->isFunctionPointerType() ? VP_SHAPE_FUNCTION : VP_SHAPE_POINTER;
}

void CallbackObserver::observeArgument(vp_service Service, const CallEvent &Call, const vp_sink &Sink,
                                       CheckerContext &C) const {
  const struct vp_service_row &Row = *vp_service_row(Service);
  const Expr *Argument = Call.getArgExpr(Row.callback.parameter);
  SVal Value = Call.getArgSVal(Row.callback.parameter);
  vp_callback_use Use = {};
  Use.site = Current.site(Argument ? Argument : Call.getOriginExpr());
  Use.role = Row.callback.role;
  Use.service = Service;
  Use.place = Row.name;
  Use.value = Current.valueOf(Value, C.getState());
  if (Use.value.kind == VP_VALUE_UNKNOWN && Argument) // such as the argument of a template
    Use.value = constantValue(Argument, C.getASTContext(), Current.Seen.Defined);
  Use.cast = Argument && isa<ExplicitCastExpr>(Argument->IgnoreParenImpCasts()) &&
             functionNamed(Argument) != nullptr; // not a parameter or variable that a path knows the value of
  Use.from_storage = isFromStorage(Value) || (Argument && Use.value.kind == VP_VALUE_UNKNOWN && readsStorage(Argument));
  vp_signature Type;
  setOrigin(Use, Type, Argument, Value, C);
  if (Use.value.kind == VP_VALUE_FUNCTION)
    Current.Seen.takeRole(Use.role, Use.value.object, Use.site);
  else if (SymbolRef Pointer = Value.getAsSymbol())
    takeStored(Use.role, Pointer, Use.site);
  if (!vp_value_is_zero(&Use.value)) {
    Current.Seen.CallbackSites.insert(Use.site);
    if (Row.callback.lifetime == VP_LIFETIME_TEMPORARY)
      Current.Seen.ServicesWithCallback.insert(Service);
  }
  vp_judge_callback(&Use, &Current.Seen.facts(), &Sink);
}

/// A callback is read from a member or variable: all functions that are stored there serve as `Role`.
void CallbackObserver::takeStored(vp_role Role, SymbolRef Pointer, vp_site Site) const {
  const MemRegion *Holder = Pointer->getOriginRegion();
  const ValueDecl *Declaration = nullptr;
  if (const auto *Field = dyn_cast_or_null<FieldRegion>(Holder))
    Declaration = Field->getDecl();
  else if (const auto *Variable = dyn_cast_or_null<VarRegion>(Holder))
    Declaration = Variable->getDecl();
  if (!Declaration)
    return;
  for (const FunctionDecl *Function : Current.Seen.Unit.storedFunctions(Declaration))
    Current.Seen.takeRole(Role, Current.Seen.Defined.numberOf(Function), Site);
}

void CallbackObserver::observeContext(vp_service Service, const CallEvent &Call, const vp_sink &Sink,
                                      CheckerContext &C) const {
  const vp_callback_argument &Callback = vp_service_row(Service)->callback;
  if (Callback.context < 0 || static_cast<unsigned>(Callback.context) >= Call.getNumArgs())
    return;
  auto Index = static_cast<unsigned>(Callback.context);
  SVal Value = Call.getArgSVal(Index);
  vp_context_use Use = {};
  Use.site = Current.site(Call.getArgExpr(Index) ? Call.getArgExpr(Index) : Call.getOriginExpr());
  Use.service = Service;
  Use.value = Current.valueOf(Value, C.getState());
  if (SymbolRef Pointer = pointerSymbol(Value))
    Use.pool = poolOf(Pointer, C.getState());
  if (const MemRegion *Region = Value.getAsRegion())
    if (const auto *Variable = dyn_cast<VarRegion>(Region->getBaseRegion()))
      if (const auto *Section = Variable->getDecl()->getAttr<SectionAttr>())
        Use.in_pageable_section = Section->getName().starts_with("PAGE");
  vp_value Function = Current.valueOf(Call.getArgSVal(Callback.parameter), C.getState());
  bool IsLocal = Use.value.kind == VP_VALUE_ADDRESS && Use.value.storage == VP_STORAGE_AUTOMATIC;
  if (Function.kind == VP_VALUE_FUNCTION && !IsLocal)
    Current.Seen.LastingContexts.insert(Function.object);
  vp_judge_context(&Use, &Sink);
}

//===----------------------------------------------------------------------===//
// Structures
//===----------------------------------------------------------------------===//

/// What `Field` of a structure held where the structure was copied from. Of garbage that was copied along, the engine
/// says that it is not known.
static SVal copiedMember(const SubRegion *Structure, const FieldDecl *Field, ProgramStateRef State) {
  auto Copied = State->getSVal(Structure).getAs<nonloc::LazyCompoundVal>();
  if (!Copied || Copied->getRegion() == Structure)
    return UnknownVal();
  auto Address = State->getLValue(Field, loc::MemRegionVal(Copied->getRegion())).getAs<Loc>();
  return Address ? State->getStateManager().getStoreManager().getBinding(Copied->getStore(), *Address, Field->getType())
                 : SVal(UnknownVal());
}

void CallbackObserver::readMembers(const SubRegion *Structure, const RecordDecl &Record, Members &Result,
                                   CheckerContext &C) const {
  ProgramStateRef State = C.getState();
  for (const FieldDecl *Field : Record.fields()) {
    const vp_member_row *Member = Current.Seen.Names.member(Field);
    auto Address = State->getLValue(Field, loc::MemRegionVal(Structure)).getAs<Loc>();
    if (!Member || !Address)
      continue;
    const RecordDecl *Nested = Field->getType()->getAsRecordDecl();
    if (Member->kind == VP_MEMBER_STRUCTURE && Nested && Nested->getDefinition()) {
      if (const auto *Region = dyn_cast_or_null<SubRegion>(Address->getAsRegion()))
        readMembers(Region, *Nested->getDefinition(), Result, C);
      continue;
    }
    SVal Value = State->getSVal(*Address, Field->getType());
    if (Value.isUnknown())
      Value = copiedMember(Structure, Field, State);
    Result.Known.push_back({Member, Current.valueOf(Value, State)});
    Result.Values.push_back(Value);
  }
}

void CallbackObserver::observeStructure(StringRef Receiver, unsigned Index, const CallEvent &Call, const vp_sink &Sink,
                                        CheckerContext &C) const {
  const MemRegion *Region = Call.getArgSVal(Index).getAsRegion();
  const auto *Structure =
      dyn_cast_or_null<TypedValueRegion>(Region ? Region->StripCasts(/*StripBaseAndDerivedCasts=*/false) : nullptr);
  const RecordDecl *Record = Structure ? Structure->getValueType()->getAsRecordDecl() : nullptr;
  Record = Record ? Record->getDefinition() : nullptr;
  const struct vp_structure_row *Row = Record ? Current.Seen.Names.structure(Record) : nullptr;
  if (!Row)
    return;
  Members Values;
  readMembers(Structure, *Record, Values, C);
  std::string Place = Receiver.str();
  vp_structure_use Use = {};
  Use.site = Current.site(Call.getOriginExpr());
  Use.place = Place.c_str();
  Use.structure = Row;
  Use.members = Values.Known.data();
  Use.member_count = static_cast<unsigned>(Values.Known.size());
  vp_judge_structure(&Use, &Sink);
  for (const auto &[Value, Held] : llvm::zip(Values.Known, Values.Values)) {
    if (Value.member->kind != VP_MEMBER_CALLBACK || Value.member->role == VP_ROLE_NONE)
      continue;
    vp_callback_use Callback = {};
    Callback.site = Use.site;
    Callback.role = Value.member->role;
    Callback.place = Value.member->name;
    Callback.value = Value.value;
    vp_signature Type;
    setOrigin(Callback, Type, nullptr, Held, C);
    if (Value.value.kind == VP_VALUE_FUNCTION)
      Current.Seen.takeRole(Callback.role, Value.value.object, Use.site);
    vp_judge_callback(&Callback, &Current.Seen.facts(), &Sink);
  }
}

//===----------------------------------------------------------------------===//
// Bug checks
//===----------------------------------------------------------------------===//

void CallbackObserver::observeBugcheck(const CallEvent &Call, const vp_sink &Sink, CheckerContext &C) const {
  vp_bugcheck_registration Registration = {};
  Registration.site = Current.site(Call.getOriginExpr());
  Registration.code = Current.valueOf(Call.getArgSVal(1), C.getState());
  Registration.callback = Current.valueOf(Call.getArgSVal(2), C.getState());
  Registration.size = Current.valueOf(Call.getArgSVal(3), C.getState());
  if (Registration.callback.kind == VP_VALUE_FUNCTION) {
    uint64_t &Largest = Current.Seen.BugcheckSizes[Registration.callback.object];
    // A size that is not known may be as large as any.
    uint64_t Size = Registration.size.kind == VP_VALUE_NUMBER ? Registration.size.number : UINT64_MAX;
    Largest = std::max(Largest, Size);
  }
  vp_judge_bugcheck_registration(&Registration, &Sink);
}

//===----------------------------------------------------------------------===//
// Emulator access entries
//===----------------------------------------------------------------------===//

void CallbackObserver::checkBind(VPCHECK_BIND_PARAMETERS) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Callbacks);
  const auto *Field = dyn_cast_or_null<FieldRegion>(Location.getAsRegion());
  if (!Field || !isEmulatorEntries(Field->getDecl()))
    return;
  PathSink Sink(Current, C);
  const vp_sink ModelSink = Sink;
  const MemRegion *Region = Value.getAsRegion();
  if (const auto *First = dyn_cast_or_null<SubRegion>(Region ? Region->StripCasts() : nullptr))
    observeEntries(First, Field->getDecl()->getType()->getPointeeType(), Current.site(Statement), ModelSink, C);
  Sink.proceed(C.getState());
}

/// What a member of an entry holds that nothing in the file ever stores to: what its initializer says.
static const Expr *initialValue(SVal Value, const Survey &Unit) {
  SymbolRef Symbol = Value.getAsSymbol();
  const auto *Held = dyn_cast_or_null<SymbolRegionValue>(Symbol);
  const auto *Member = Held ? dyn_cast<FieldRegion>(Held->getRegion()) : nullptr;
  return Member && !Unit.storesTo(Member->getDecl()) ? initializerOf(Member) : nullptr;
}

/// Reads the entries from `First` on.
void CallbackObserver::observeEntries(const SubRegion *First, QualType Type, vp_site Stored, const vp_sink &Sink,
                                      CheckerContext &C) const {
  constexpr uint32_t MostEntries = 64;
  const RecordDecl *Record = Type->getAsRecordDecl();
  Record = Record ? Record->getDefinition() : nullptr;
  uint32_t Count = elementsFrom(First);
  if (!Record || plainTag(*Record) != VP_EMULATOR_ACCESS_ENTRY)
    return;
  if (Count == 0 && !isa<SymbolicRegion>(First))
    return;
  for (uint32_t I = 0; I < (Count == 0 ? MostEntries : std::min(Count, MostEntries)); ++I) {
    SVal Element = C.getState()->getLValue(Type, C.getSValBuilder().makeArrayIndex(I), loc::MemRegionVal(First));
    const auto *Region = dyn_cast_or_null<SubRegion>(Element.getAsRegion());
    if (!Region)
      return;
    Members Values;
    readMembers(Region, *Record, Values, C);
    vp_emulator_entry Entry = {};
    Entry.site = Stored;
    Entry.index = I;
    bool Initial = true;
    for (auto &&[Value, Held] : llvm::zip(Values.Known, Values.Values)) {
      if (const Expr *Initializer = initialValue(Held, Current.Seen.Unit))
        Value.value = constantValue(Initializer, C.getASTContext(), Current.Seen.Defined);
      else
        Initial = false;
      if (vp_value *Slot = emulatorSlot(Entry, Value.member->name))
        *Slot = Value.value;
    }
    // An entry that only its initializer has filled is judged where that stands.
    if (const Expr *Initializer = Initial ? initializerOf(Region) : nullptr)
      Entry.site = Current.site(Initializer);
    vp_judge_emulator_entry(&Entry, &Current.Seen.facts(), &Sink);
  }
}

void vpcheck::registerCallbackObserver(CheckerManager &Manager, Exploration &Current) {
  compat::addObserver<CallbackObserver>(Manager, Current);
}
