//===- ServiceModel.cpp - What services do to the driver's memory ---------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Exploration.h"
#include "observe/MemoryOrigin.h"
#include "observe/Observers.h"
#include "observe/Retention.h"
#include "observe/Services.h"
#include "support/Compat.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

/// Memory that came from a pool, by the pointer to it: a vp_pool.
REGISTER_MAP_WITH_PROGRAMSTATE(PoolOf, SymbolRef, unsigned)
REGISTER_SET_WITH_PROGRAMSTATE(Freed, SymbolRef)

namespace {

/// The engine takes it that an unknown function may change everything that it is given a pointer to. Services are not
/// that unknown: most leave the device extension alone and write only where their parameters say.
class ServiceModel : public Checker<eval::Call> {
public:
  explicit ServiceModel(Exploration &Current) : Current(Current) {}

  bool evalCall(const CallEvent &Call, CheckerContext &C) const;

private:
  bool isHanded(const CallExpr &Call, CheckerContext &C) const;
  bool isPrivate(const SubRegion *Region, const CallEvent &Call, CheckerContext &C) const;
  bool spares(const CallEvent &Call, CheckerContext &C) const;
  ProgramStateRef runCallback(vp_service Service, const CallEvent &Call, CheckerContext &C) const;
  ProgramStateRef writeArguments(vp_service Service, const CallEvent &Call, CheckerContext &C) const;
  ProgramStateRef followPool(vp_service Service, const CallEvent &Call, SVal Result, ProgramStateRef State,
                             CheckerContext &C) const;

  Exploration &Current;
};

} // namespace

vp_pool vpcheck::poolOf(SymbolRef Pointer, ProgramStateRef State) {
  const unsigned *Known = State->get<PoolOf>(Pointer);
  return Known ? static_cast<vp_pool>(*Known) : VP_POOL_UNKNOWN;
}

bool vpcheck::isFreed(SymbolRef Pointer, ProgramStateRef State) { return State->contains<Freed>(Pointer); }

const MemberExpr *vpcheck::providedFunction(const CallEvent &Call, Exploration &Current) {
  const auto *Origin = dyn_cast_or_null<CallExpr>(Call.getOriginExpr());
  const auto *Member = Origin ? dyn_cast<MemberExpr>(calledExpression(*Origin)) : nullptr;
  const auto *Field = Member ? dyn_cast<FieldDecl>(Member->getMemberDecl()) : nullptr;
  return Field && Current.Seen.Names.member(Field) ? Member : nullptr;
}

const FieldDecl *vpcheck::providedMember(const CallEvent &Call, ProgramStateRef State, Exploration &Current) {
  if (const MemberExpr *Member = providedFunction(Call, Current))
    return cast<FieldDecl>(Member->getMemberDecl());
  const auto *Origin = dyn_cast_or_null<CallExpr>(Call.getOriginExpr());
  if (!Origin || Call.getDecl())
    return nullptr;
  SymbolRef Pointer = State->getSVal(Origin->getCallee(), Call.getLocationContext()).getAsSymbol();
  const auto *Held = dyn_cast_or_null<FieldRegion>(Pointer ? Pointer->getOriginRegion() : nullptr);
  return Held && Current.Seen.Names.member(Held->getDecl()) ? Held->getDecl() : nullptr;
}

vp_service vpcheck::serviceOf(const CallEvent &Call, ProgramStateRef State, Exploration &Current) {
  if (const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl()))
    return Current.Seen.Names.service(Callee);
  const auto *Origin = dyn_cast_or_null<CallExpr>(Call.getOriginExpr());
  if (!Origin)
    return VP_SERVICE_NONE;
  if (SymbolRef Pointer = State->getSVal(Origin->getCallee(), Call.getLocationContext()).getAsSymbol())
    if (const LookedUpService *Known = lookedUp(Pointer, State))
      return Known->Service;
  const ValueDecl *Holder = calledHolder(*Origin);
  return Holder ? Current.Seen.Unit.lookedUp(Holder) : VP_SERVICE_NONE;
}

static bool callsBack(vp_service Service) {
  return Service != VP_SERVICE_NONE && vp_service_row(Service)->callback.lifetime == VP_LIFETIME_TEMPORARY;
}

/// Whether `Call` calls a callback that the root was handed.
bool ServiceModel::isHanded(const CallExpr &Call, CheckerContext &C) const {
  SymbolRef Pointer = C.getSVal(Call.getCallee()).getAsSymbol();
  if (!Pointer)
    return false;
  MemoryOrigin Origin = originOf(Pointer, C.getState());
  return Origin.From == MemoryOrigin::Parameter && Origin.Direct && Current.handed(Origin.Index) != VP_ROLE_NONE;
}

bool ServiceModel::evalCall(const CallEvent &Call, CheckerContext &C) const {
  const auto *Origin = dyn_cast_or_null<CallExpr>(Call.getOriginExpr());
  if (!Origin)
    return false;
  ProgramStateRef State = C.getState();
  vp_service Service = serviceOf(Call, State, Current);
  bool CallsHanded = Service == VP_SERVICE_NONE && isHanded(*Origin, C);
  bool Spares = Service == VP_SERVICE_NONE && spares(Call, C);
  if (Service == VP_SERVICE_NONE && !CallsHanded && !Spares && !providedMember(Call, State, Current))
    return false;
  State =
      callsBack(Service) || CallsHanded || Spares ? runCallback(Service, Call, C) : writeArguments(Service, Call, C);
  if (!Call.getResultType()->isVoidType()) {
    SVal Result = compat::conjureResult(Call, C);
    State = State->BindExpr(Origin, C.getLocationContext(), Result);
    State = followPool(Service, Call, Result, State, C);
  } else {
    State = followPool(Service, Call, UnknownVal(), State, C);
  }
  C.addTransition(State);
  return true;
}

/// Whether `Function` stores to the member `Field`, or to a structure that it lies in.
static bool storesTo(const FunctionSurvey &Function, const FieldRegion *Field) {
  for (const MemRegion *Region = Field; Region;) {
    if (const auto *Member = dyn_cast<FieldRegion>(Region))
      if (Function.StoresTo.contains(Member->getDecl()))
        return true;
    const auto *Part = dyn_cast<SubRegion>(Region);
    Region = Part ? Part->getSuperRegion() : nullptr;
  }
  return false;
}

/// Whether nothing but the functions that run right now can write to the variable in which `Region` lies, so that what
/// `Call` calls cannot.
bool ServiceModel::isPrivate(const SubRegion *Region, const CallEvent &Call, CheckerContext &C) const {
  const auto *Base = dyn_cast<VarRegion>(Region->getBaseRegion());
  if (!Base || !Base->getDecl()->hasGlobalStorage() || Base->getDecl()->isExternallyVisible())
    return false;
  for (unsigned I = 0; I < Call.getNumArgs(); ++I)
    if (const MemRegion *Given = Call.getArgSVal(I).getAsRegion(); Given && Given->getBaseRegion() == Base)
      return false;
  auto IsRunning = [&](const FunctionDecl *Function) {
    for (const LocationContext *Frame = C.getLocationContext(); Frame; Frame = Frame->getParent())
      if (const auto *Running = dyn_cast<FunctionDecl>(Frame->getDecl()))
        if (Running->getCanonicalDecl() == Function)
          return true;
    return false;
  };
  return llvm::all_of(Current.Seen.Unit.writersOf(Base->getDecl()), IsRunning);
}

/// Whether `Call` calls something of which nothing is known, while a variable that it cannot write to holds something
/// lent.
bool ServiceModel::spares(const CallEvent &Call, CheckerContext &C) const {
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  if ((Call.getDecl() && !Callee) || (Callee && (Callee->hasBody() || Callee->getBuiltinID() != 0)))
    return false;
  bool Found = false;
  forEachNotedStore(C.getState(),
                    [&](const SubRegion *Region, const Stmt *) { Found = Found || isPrivate(Region, Call, C); });
  return Found;
}

/// A service that calls back, or a callback that the root calls itself, may change whatever the callback can reach.
/// What is lent and stored stays where it is, though, unless the callback is known to store to the same member, or is
/// in another file.
ProgramStateRef ServiceModel::runCallback(vp_service Service, const CallEvent &Call, CheckerContext &C) const {
  ProgramStateRef Before = C.getState();
  ProgramStateRef After = compat::invalidateByCall(Call, C);
  const FunctionDecl *Callback = nullptr;
  if (Service != VP_SERVICE_NONE)
    if (unsigned Index = vp_service_row(Service)->callback.parameter; Index < Call.getNumArgs())
      Callback = functionAt(Call.getArgSVal(Index));
  auto MayStore = [&](const SubRegion *Region) {
    while (const auto *Element = dyn_cast<ElementRegion>(Region))
      Region = cast<SubRegion>(Element->getSuperRegion());
    const auto *Field = dyn_cast<FieldRegion>(Region);
    if (!Field || !Callback)
      return !Field;
    // One of another file may take back a pointer that it finds; a callback that is stored is none of its business.
    QualType Type = typeAt(Region);
    if (!Callback->hasBody() && !Type.isNull() && Type->isPointerType() && !Type->isFunctionPointerType())
      return !functionAt(Before->getSVal(Region));
    return llvm::any_of(Current.Seen.Unit.reachableFrom(Callback), [&](const auto &Entry) {
      const FunctionSurvey *Function = Current.Seen.Unit.find(Entry.first);
      return Function && (Function->StoresAnywhere || storesTo(*Function, Field));
    });
  };
  forEachNotedStore(Before, [&](const SubRegion *Region, const Stmt *) {
    if (!MayStore(Region) || isPrivate(Region, Call, C))
      After = After->bindLoc(loc::MemRegionVal(Region), Before->getSVal(Region), C.getLocationContext(),
                             /*notifyChanges=*/false);
  });
  return After;
}

/// Whether a service leaves alone what its parameter number `Index` points to.
static bool onlyReads(vp_service Service, unsigned Index, QualType Type) {
  if (!Type->isPointerType() || Type->isFunctionPointerType() || Type->getPointeeType().isConstQualified())
    return true;
  if (Service == VP_SERVICE_NONE)
    return Index == 0; // the context of the structure whose function it is
  const struct vp_service_row &Row = *vp_service_row(Service);
  if (Index == 0 && vp_service_takes_extension(Service))
    return true;
  return Row.callback.present && (Row.callback.parameter == Index || Row.callback.context == static_cast<int>(Index));
}

/// Makes the members of the structure at `Structure`, which is part of a larger object, unknown. The engine itself
/// leaves alone what was stored to them one by one. Members that are neither scalars nor structures are added to
/// `Rest`.
static ProgramStateRef forgetMembers(ProgramStateRef State, const SubRegion *Structure, SymbolRef Writer,
                                     llvm::SmallVectorImpl<const MemRegion *> &Rest, CheckerContext &C) {
  for (const FieldDecl *Field : typeAt(Structure)->getAsRecordDecl()->getDefinition()->fields()) {
    auto Address = State->getLValue(Field, loc::MemRegionVal(Structure)).getAs<loc::MemRegionVal>();
    const auto *Member = Address ? dyn_cast<TypedValueRegion>(Address->getRegion()) : nullptr;
    if (!Member)
      continue;
    QualType Type = Field->getType();
    if (Type->isStructureType())
      State = forgetMembers(State, Member, Writer, Rest, C);
    else if (Type->isScalarType() && !Field->isBitField())
      State = State->bindLoc(*Address, C.getSValBuilder().getDerivedRegionValueSymbolVal(Writer, Member),
                             C.getLocationContext(), /*notifyChanges=*/false);
    else
      Rest.push_back(Member);
  }
  return State;
}

ProgramStateRef ServiceModel::writeArguments(vp_service Service, const CallEvent &Call, CheckerContext &C) const {
  llvm::SmallVector<const MemRegion *, 4> Written;
  RegionAndSymbolInvalidationTraits Traits;
  ProgramStateRef State = C.getState();
  SymbolRef Writer = compat::conjureResult(Call, C).getAsSymbol();
  for (unsigned I = 0; I < Call.getNumArgs(); ++I) {
    const Expr *Argument = Call.getArgExpr(I);
    const MemRegion *Region = Call.getArgSVal(I).getAsRegion();
    if (!Argument || !Region || isa<CodeTextRegion>(Region) || onlyReads(Service, I, Argument->getType()))
      continue;
    Region = Region->StripCasts();
    QualType Type = typeAt(Region);
    if (Writer && isa<FieldRegion, ElementRegion>(Region) && !Type.isNull() && Type->isStructureType())
      State = forgetMembers(State, cast<SubRegion>(Region), Writer, Written, C);
    else
      Written.push_back(Region);
  }
  if (Written.empty())
    return State;
  for (const MemRegion *Region : Written)
    Traits.setTrait(Region, RegionAndSymbolInvalidationTraits::TK_DoNotInvalidateSuperRegion);
  return compat::invalidateRegions(State, Written, Call, C, Traits);
}

ProgramStateRef ServiceModel::followPool(vp_service Service, const CallEvent &Call, SVal Result, ProgramStateRef State,
                                         CheckerContext &C) const {
  if (Service == VP_SERVICE_NONE)
    return State;
  const struct vp_service_row &Row = *vp_service_row(Service);
  if (Row.resource != VP_RESOURCE_POOL && Row.resource != VP_RESOURCE_BUFFER)
    return State;
  if (Row.pair == VP_PAIR_CLOSES && Call.getNumArgs() > 1) {
    SymbolRef Pointer = pointerSymbol(Call.getArgSVal(1));
    return Pointer ? State->add<Freed>(Pointer) : State;
  }
  if (Service == VP_VideoPortAllocateBuffer && Call.getNumArgs() > 2) {
    const MemRegion *Holder = Call.getArgSVal(2).getAsRegion();
    SymbolRef Buffer = Holder ? State->getSVal(Holder->StripCasts()).getAsSymbol() : nullptr;
    return Buffer ? State->set<PoolOf>(Buffer, VP_POOL_PAGED) : State; // nf-video-videoportallocatebuffer.md
  }
  SymbolRef Pointer = Result.getAsSymbol();
  if (Service != VP_VideoPortAllocatePool || !Pointer || Call.getNumArgs() < 2)
    return State;
  vp_value Type = Current.valueOf(Call.getArgSVal(1), C.getState());
  if (Type.kind != VP_VALUE_NUMBER)
    return State;
  return State->set<PoolOf>(Pointer, vp_pool_is_paged(Type.number) ? VP_POOL_PAGED : VP_POOL_NONPAGED);
}

void vpcheck::registerServiceModel(CheckerManager &Manager, Exploration &Current) {
  compat::addObserver<ServiceModel>(Manager, Current);
}
