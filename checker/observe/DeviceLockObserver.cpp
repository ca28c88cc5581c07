//===- DeviceLockObserver.cpp - Exposed functions take the device lock ----===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Exploration.h"
#include "observe/MemoryOrigin.h"
#include "observe/Observers.h"
#include "observe/Services.h"
#include "observe/UnseenCalls.h"
#include "support/Compat.h"
#include "vpcheck/device.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

/// What the model remembers of the path.
REGISTER_TRAIT_WITH_PROGRAMSTATE(DeviceLock, const vp_device_lock *)

namespace {

/// Sees which functions HwVidQueryInterface exposes, and in those what they write to the device extension.
class DeviceLockObserver : public Checker<check::Bind, check::PreCall, check::PostCall> {
public:
  explicit DeviceLockObserver(Exploration &Current) : Current(Current) {}

  void checkBind(VPCHECK_BIND_PARAMETERS) const;
  void checkPreCall(const CallEvent &Call, CheckerContext &C) const;
  void checkPostCall(const CallEvent &Call, CheckerContext &C) const;

private:
  bool isExposed() const { return Current.Role == VP_ROLE_EXPOSED_INTERFACE; }
  bool isInterface(const MemRegion *Region, ProgramStateRef State) const;
  void expose(const FieldDecl *Member, SVal Value, vp_site Site, ProgramStateRef State) const;
  void exposeAll(const MemRegion *Source, vp_site Site, ProgramStateRef State) const;
  const FieldDecl *extensionMember(const MemRegion *Region, ProgramStateRef State) const;
  vp_device_lock lockIn(ProgramStateRef State) const;
  ProgramStateRef remember(ProgramStateRef State, const vp_device_lock &Lock) const {
    return State->set<DeviceLock>(Locks.intern(Lock));
  }

  Exploration &Current;
  mutable Interner<vp_device_lock> Locks;
};

} // namespace

vp_device_lock DeviceLockObserver::lockIn(ProgramStateRef State) const {
  if (const vp_device_lock *Known = State->get<DeviceLock>())
    return *Known;
  vp_device_lock Result;
  std::memset(&Result, 0, sizeof Result);
  return Result;
}

//===----------------------------------------------------------------------===//
// What is exposed
//===----------------------------------------------------------------------===//

/// Whether `Region` is what QUERY_INTERFACE.Interface leads to, or a part of it.
bool DeviceLockObserver::isInterface(const MemRegion *Region, ProgramStateRef State) const {
  MemoryOrigin Origin = originOf(Region, State);
  return Current.Role == VP_ROLE_QUERY_INTERFACE && Origin.From == MemoryOrigin::Parameter && Origin.Index == 1 &&
         !Origin.Direct;
}

/// `Value` is stored to a member of the interface. Counting references needs no lock.
void DeviceLockObserver::expose(const FieldDecl *Member, SVal Value, vp_site Site, ProgramStateRef State) const {
  for (vp_role Counting : {VP_ROLE_INTERFACE_REFERENCE, VP_ROLE_INTERFACE_DEREFERENCE})
    if (Member->getName() == vp_role_row(Counting)->name)
      return;
  if (vp_value Known = Current.valueOf(Value, State); Known.kind == VP_VALUE_FUNCTION)
    Current.Seen.takeRole(VP_ROLE_EXPOSED_INTERFACE, Known.object, Site);
}

/// The interface becomes a copy of the structure at `Source`.
void DeviceLockObserver::exposeAll(const MemRegion *Source, vp_site Site, ProgramStateRef State) const {
  const auto *Structure = dyn_cast_or_null<SubRegion>(Source ? Source->StripCasts() : nullptr);
  QualType Type = Structure ? typeAt(Structure) : QualType();
  const RecordDecl *Record = Type.isNull() ? nullptr : Type->getAsRecordDecl();
  Record = Record ? Record->getDefinition() : nullptr;
  for (const FieldDecl *Field : Record ? Record->fields() : RecordDecl::field_range({}, {})) {
    auto Address = State->getLValue(Field, loc::MemRegionVal(Structure)).getAs<loc::MemRegionVal>();
    if (!Address)
      continue;
    if (Field->getType()->isRecordType())
      exposeAll(Address->getRegion(), Site, State);
    else if (Field->getType()->isFunctionPointerType())
      expose(Field, State->getSVal(*Address, Field->getType()), Site, State);
  }
}

//===----------------------------------------------------------------------===//
// What exposed functions do
//===----------------------------------------------------------------------===//

/// The member of the device extension in which `Region` lies, or null if it is none.
const FieldDecl *DeviceLockObserver::extensionMember(const MemRegion *Region, ProgramStateRef State) const {
  const MemSpaceRegion *Space = compat::memorySpace(Region, State);
  if (isa<StackSpaceRegion>(Space) || isa<HeapSpaceRegion>(Space))
    return nullptr;
  for (; isa_and_nonnull<FieldRegion, ElementRegion>(Region); Region = cast<SubRegion>(Region)->getSuperRegion())
    if (const auto *Field = dyn_cast<FieldRegion>(Region);
        Field && Current.Seen.Unit.isExtension(Field->getDecl()->getParent()))
      return Field->getDecl();
  return nullptr;
}

void DeviceLockObserver::checkBind(VPCHECK_BIND_PARAMETERS) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Device);
  const MemRegion *Region = Location.getAsRegion();
  if (!Region || !Statement)
    return;
  ProgramStateRef State = C.getState();
  if (isInterface(Region, State)) {
    if (const auto *Field = dyn_cast<FieldRegion>(Region); Field && Value.getAsRegion())
      expose(Field->getDecl(), Value, Current.site(Statement), State);
    else if (auto Copied = Value.getAs<nonloc::LazyCompoundVal>())
      exposeAll(Copied->getRegion(), Current.site(Statement), State);
    return;
  }
  const FieldDecl *Member = isExposed() ? extensionMember(Region, State) : nullptr;
  // The system's own inline functions are the interlocked ones.
  if (!Member || C.getSourceManager().isInSystemHeader(C.getLocationContext()->getDecl()->getLocation()))
    return;
  vp_device_lock Lock = lockIn(State);
  PathSink Sink(Current, C);
  const vp_sink ModelSink = Sink;
  vp_device_lock_write(&Lock, Current.Role, Member->getNameAsString().c_str(), Current.site(Statement), &ModelSink);
  Sink.proceed(remember(State, Lock));
}

void DeviceLockObserver::checkPreCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Device);
  ProgramStateRef State = C.getState();
  if (Current.Role == VP_ROLE_QUERY_INTERFACE) {
    const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
    const vp_memory_function *Memory = Callee ? Current.Seen.Names.memoryFunction(Callee) : nullptr;
    if (!Memory || Memory->destination < 0 || Memory->source < 0 ||
        static_cast<unsigned>(std::max(Memory->destination, Memory->source)) >= Call.getNumArgs())
      return;
    const MemRegion *Target = Call.getArgSVal(static_cast<unsigned>(Memory->destination)).getAsRegion();
    if (Target && isInterface(Target, State))
      exposeAll(Call.getArgSVal(static_cast<unsigned>(Memory->source)).getAsRegion(),
                Current.site(Call.getOriginExpr()), State);
    return;
  }
  vp_service Service = isExposed() ? serviceOf(Call, State, Current) : VP_SERVICE_NONE;
  if (Service == VP_SERVICE_NONE)
    return;
  vp_device_lock Lock = lockIn(State);
  // What the driver locks in another way need not be locked twice.
  if (vp_service_acquires_lock(Service) || Service == VP_VideoPortWaitForSingleObject)
    vp_device_lock_opaque_call(&Lock);
  vp_device_lock_call(&Lock, Service);
  C.addTransition(remember(State, Lock));
}

/// Whether a call that the path does not show may acquire the lock, or another one.
static bool mayLock(const CallEvent &Call, CheckerContext &C, Exploration &Current) {
  switch (unseenCall(Call, C, Current)) {
  case UnseenCall::None:
    return false;
  case UnseenCall::NotFollowed:
  case UnseenCall::Driver:
    return true;
  case UnseenCall::Library:
    return vp_is_kernel_import(cast<FunctionDecl>(Call.getDecl())->getNameAsString().c_str());
  }
  return false;
}

void DeviceLockObserver::checkPostCall(const CallEvent &Call, CheckerContext &C) const {
  Profile::Span Timed(Current.Seen.Times, Stage::Device);
  if (!isExposed() || !mayLock(Call, C, Current))
    return;
  vp_device_lock Lock = lockIn(C.getState());
  vp_device_lock_opaque_call(&Lock);
  C.addTransition(remember(C.getState(), Lock));
}

void vpcheck::registerDeviceLockObserver(CheckerManager &Manager, Exploration &Current) {
  compat::addObserver<DeviceLockObserver>(Manager, Current);
}
