//===- AddressObserver.cpp - Addresses of ports and registers -------------===//
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
#include "vpcheck/device.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

namespace {

/// How an address was mapped.
struct Mapping {
  unsigned Site;
  bool SpaceKnown;
  uint64_t Space;

  bool operator==(const Mapping &Other) const {
    return Site == Other.Site && SpaceKnown == Other.SpaceKnown && Space == Other.Space;
  }
  void Profile(llvm::FoldingSetNodeID &ID) const {
    ID.AddInteger(Site);
    ID.AddBoolean(SpaceKnown);
    ID.AddInteger(Space);
  }
};

} // namespace

/// By the address that VideoPortGetDeviceBase returned.
REGISTER_MAP_WITH_PROGRAMSTATE(Mappings, SymbolRef, Mapping)

namespace {

/// Sees where the addresses come from that ports and registers are accessed at.
class AddressObserver : public Checker<check::PreCall, check::PostCall, check::DeadSymbols> {
public:
  explicit AddressObserver(Exploration &Current) : Current(Current) {}

  void checkPreCall(const CallEvent &Call, CheckerContext &C) const;
  void checkPostCall(const CallEvent &Call, CheckerContext &C) const;
  void checkDeadSymbols(SymbolReaper &Reaper, CheckerContext &C) const;

private:
  std::optional<uint64_t> numberAt(SVal Address) const;
  void setOrigin(vp_io_access &Access, const CallEvent &Call, ProgramStateRef State) const;

  Exploration &Current;
};

} // namespace

/// The number that `Address` is on this path.
std::optional<uint64_t> AddressObserver::numberAt(SVal Address) const {
  if (const llvm::APSInt *Number = Address.getAsInteger())
    return Number->getZExtValue();
  SymbolRef Symbol = pointerSymbol(Address);
  const auto *Held = dyn_cast_or_null<SymbolRegionValue>(Symbol);
  const auto *Variable = Held ? dyn_cast<VarRegion>(Held->getRegion()->getBaseRegion()) : nullptr;
  const Expr *Initial = Variable && Variable->getValueType().isConstant(Variable->getContext())
                            ? initializerOf(Held->getRegion())
                            : nullptr;
  return Initial ? Current.Seen.Addresses.numberOf(Initial) : std::nullopt;
}

/// Says where the address comes from that `Call` accesses.
void AddressObserver::setOrigin(vp_io_access &Access, const CallEvent &Call, ProgramStateRef State) const {
  SVal Address = Call.getArgSVal(0);
  const Expr *Written = Call.getArgExpr(0);
  if (!Written)
    return;
  std::optional<uint64_t> Number = numberAt(Address);
  if (Number && !Current.Seen.Addresses.areWrittenOut(Written, *Number))
    return;
  if (!Number)
    Number = Current.Seen.Addresses.literalBase(Written);
  if (Number) {
    Access.origin = VP_ADDRESS_CONSTANT;
    Access.address = *Number;
    return;
  }
  SymbolRef Pointer = pointerSymbol(Address);
  if (const Mapping *Known = Pointer ? State->get<Mappings>(Pointer) : nullptr) {
    Access.origin = VP_ADDRESS_MAPPED;
    Access.mapped_at = Known->Site;
    if (Known->SpaceKnown) {
      Access.space.kind = VP_VALUE_NUMBER;
      Access.space.number = Known->Space;
    }
    return;
  }
  if (!Current.Seen.Addresses.isRangeStart(Written))
    return;
  Access.origin = VP_ADDRESS_RANGE_START;
  if (const FieldDecl *Member = Current.Seen.Addresses.numberRead(Written))
    Access.held = Current.Seen.AcrossFiles.holder(*Member);
}

void AddressObserver::checkPreCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Device);
  ProgramStateRef State = C.getState();
  vp_service Service = serviceOf(Call, State, Current);
  if (!vp_service_accesses_device(Service) || Call.getNumArgs() == 0)
    return;
  vp_io_access Access = {};
  Access.service = Service;
  setOrigin(Access, Call, State);
  if (Access.origin == VP_ADDRESS_UNKNOWN)
    return;
  Access.site = Current.site(Call.getOriginExpr());
  PathSink Sink(Current, C);
  const vp_sink ModelSink = Sink;
  vp_judge_io_access(&Access, &ModelSink);
  Sink.proceed(State);
}

void AddressObserver::checkPostCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Device);
  ProgramStateRef State = C.getState();
  if (serviceOf(Call, State, Current) != VP_VideoPortGetDeviceBase || Call.getNumArgs() < 4)
    return;
  SymbolRef Base = Call.getReturnValue().getAsSymbol();
  if (!Base)
    return;
  // What a path only found out about a variable is the driver's affair.
  const llvm::APSInt *Space = Call.getArgSVal(3).getAsInteger();
  C.addTransition(State->set<Mappings>(
      Base, {Current.site(Call.getOriginExpr()), Space != nullptr, Space ? Space->getZExtValue() : 0}));
}

void AddressObserver::checkDeadSymbols(SymbolReaper &Reaper, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Device);
  ProgramStateRef State = C.getState();
  for (const auto &[Base, Known] : State->get<Mappings>())
    if (Reaper.isDead(Base))
      State = State->remove<Mappings>(Base);
  C.addTransition(State);
}

void vpcheck::registerAddressObserver(CheckerManager &Manager, Exploration &Current) {
  compat::addObserver<AddressObserver>(Manager, Current);
}
