//===- LookupObserver.cpp - Services that are looked up by name -----------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Exploration.h"
#include "observe/Observers.h"
#include "observe/Services.h"
#include "support/Compat.h"
#include "clang/AST/ParentMap.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

REGISTER_MAP_WITH_PROGRAMSTATE(LookedUpPointers, SymbolRef, LookedUpService)

namespace {

class LookupObserver : public Checker<check::PreCall, check::PostCall> {
public:
  explicit LookupObserver(Exploration &Current) : Current(Current) {}

  void checkPreCall(const CallEvent &Call, CheckerContext &C) const;
  void checkPostCall(const CallEvent &Call, CheckerContext &C) const;

private:
  bool isLookup(const CallEvent &Call, CheckerContext &C) const;
  void show(const CallEvent &Call, CheckerContext &C) const;
  void judgeType(vp_service Service, const CallExpr &Call, const vp_sink &Sink, CheckerContext &C) const;

  Exploration &Current;
};

} // namespace

const LookedUpService *vpcheck::lookedUp(SymbolRef Pointer, ProgramStateRef State) {
  return State->get<LookedUpPointers>(Pointer);
}

/// Whether `Call` calls VideoPortGetProcAddress, which is a member of ConfigInfo or a copy of it.
bool LookupObserver::isLookup(const CallEvent &Call, CheckerContext &C) const {
  if (Call.getNumArgs() != 2 || Call.getDecl())
    return false;
  if (const FieldDecl *Member = providedMember(Call, C.getState(), Current))
    return Member->getName() == VP_GET_PROC_ADDRESS;
  const auto *Origin = dyn_cast_or_null<CallExpr>(Call.getOriginExpr());
  const ValueDecl *Holder = Origin ? calledHolder(*Origin) : nullptr;
  return Holder && Current.Seen.Unit.isLookup(Holder);
}

/// The text that `Pointer` points to, if it is a string literal of bytes.
static const clang::StringLiteral *literalAt(SVal Pointer) {
  const MemRegion *Region = Pointer.getAsRegion();
  const auto *String = dyn_cast_or_null<StringRegion>(Region ? Region->StripCasts() : nullptr);
  return String && String->getStringLiteral()->getCharByteWidth() == 1 ? String->getStringLiteral() : nullptr;
}

/// The type of function that the result of `Call` is taken for, or null.
static const FunctionType *takenFor(const Expr *Call, const ParentMap &Parents) {
  for (const Stmt *Parent = Call; Parent && (Parent == Call || isa<ParenExpr, CastExpr>(Parent));
       Parent = Parents.getParent(Parent))
    if (QualType Type = cast<Expr>(Parent)->getType(); Type->isFunctionPointerType())
      return Type->getPointeeType()->castAs<FunctionType>();
  return nullptr;
}

void LookupObserver::checkPostCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Lookups);
  if (!isLookup(Call, C))
    return;
  const clang::StringLiteral *Name = literalAt(Call.getArgSVal(1));
  if (!Name)
    return;
  llvm::BumpPtrAllocator Allocator;
  llvm::StringSaver Strings(Allocator);
  vp_signature Signature;
  const FunctionType *Type = takenFor(Call.getOriginExpr(), C.getLocationContext()->getParentMap());
  if (Type)
    Signature = signatureOf(Type, C.getASTContext(), Strings);
  ProgramStateRef State = C.getState();
  StringRef Text = Name->getString();
  vp_site Site = Current.site(Call.getOriginExpr());
  if (SymbolRef Pointer = Call.getReturnValue().getAsSymbol())
    State = State->set<LookedUpPointers>(Pointer, {vp_service_named(Text.data(), Text.size()), Site, Type != nullptr});
  PathSink Sink(Current, C);
  const vp_sink ModelSink = Sink;
  vp_judge_lookup(Text.data(), Text.size(), Type ? &Signature : nullptr, &Current.Seen.facts(), Site, &ModelSink);
  Sink.proceed(State);
}

/// A pointer that was kept as a PVOID gets its type where it is called.
void LookupObserver::judgeType(vp_service Service, const CallExpr &Call, const vp_sink &Sink, CheckerContext &C) const {
  QualType Callee = Call.getCallee()->getType();
  const auto *Type = (Callee->isPointerType() ? Callee->getPointeeType() : Callee)->getAs<FunctionType>();
  if (!Type)
    return;
  llvm::BumpPtrAllocator Allocator;
  llvm::StringSaver Strings(Allocator);
  vp_signature Signature = signatureOf(Type, C.getASTContext(), Strings);
  StringRef Name = vp_service_row(Service)->name;
  vp_judge_lookup(Name.data(), Name.size(), &Signature, &Current.Seen.facts(), Current.site(&Call), &Sink);
}

/// A function that the path does not lead into may test what it is passed.
void LookupObserver::show(const CallEvent &Call, CheckerContext &C) const {
  const auto *Callee = dyn_cast<FunctionDecl>(Call.getDecl());
  if (!Callee || Callee->hasBody() || Current.Seen.Names.service(Callee) != VP_SERVICE_NONE)
    return;
  ProgramStateRef State = C.getState();
  for (unsigned I = 0; I < Call.getNumArgs(); ++I)
    if (SymbolRef Pointer = Call.getArgSVal(I).getAsSymbol())
      if (const LookedUpService *Known = lookedUp(Pointer, State)) {
        LookedUpService Shown = *Known;
        Shown.Shown = true;
        State = State->set<LookedUpPointers>(Pointer, Shown);
      }
  C.addTransition(State);
}

void LookupObserver::checkPreCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Lookups);
  const auto *Origin = dyn_cast_or_null<CallExpr>(Call.getOriginExpr());
  if (!Origin)
    return;
  if (Call.getDecl())
    return show(Call, C);
  SVal Callee = C.getSVal(Origin->getCallee());
  SymbolRef Pointer = Callee.getAsSymbol();
  const LookedUpService *Known = Pointer ? lookedUp(Pointer, C.getState()) : nullptr;
  ConditionTruthVal IsNull = C.getState()->isNull(Callee);
  // Where the path knows that it is NULL, nothing is left of what was looked up.
  bool CallsNull = !Known && IsNull.isConstrainedTrue() && serviceOf(Call, C.getState(), Current) != VP_SERVICE_NONE;
  bool Unchecked = CallsNull || (Known && !IsNull.isConstrainedFalse());
  if (Unchecked && Known && Known->Shown) {
    Current.Seen.addUndecided(VP_UNDECIDED_CALLEE, Origin->getBeginLoc());
    Unchecked = false;
  }
  bool Untyped = Known && !Known->Typed && Known->Service != VP_SERVICE_NONE;
  if (!Unchecked && !Untyped)
    return;
  PathSink Sink(Current, C);
  const vp_sink ModelSink = Sink;
  if (Untyped)
    judgeType(Known->Service, *Origin, ModelSink, C);
  if (Unchecked)
    vp_judge_unchecked_call(Known ? Known->Service : serviceOf(Call, C.getState(), Current), Current.site(Origin),
                            Known ? Known->Site : 0, &ModelSink);
  Sink.proceed(C.getState());
}

void vpcheck::registerLookupObserver(CheckerManager &Manager, Exploration &Current) {
  compat::addObserver<LookupObserver>(Manager, Current);
}
