//===- Lockers.cpp - Which functions have to do with spin locks -----------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Lockers.h"

using namespace clang;
using namespace vpcheck;

bool vpcheck::needsPassive(vp_service Service) {
  const vp_irql_range &Level = vp_service_row(Service)->irql;
  return Level.highest < VP_IRQL_DISPATCH || Level.condition == VP_IRQL_IF_NONPAGED_POOL ||
         Level.condition == VP_IRQL_IF_NO_WAIT;
}

bool vpcheck::needsRaised(vp_service Service) {
  vp_irql Lowest = vp_service_row(Service)->irql.lowest;
  return Lowest != VP_IRQL_NOT_STATED && Lowest >= VP_IRQL_DISPATCH && !vp_service_releases_lock(Service);
}

static bool isLock(vp_service Service) {
  return vp_service_acquires_lock(Service) || vp_service_releases_lock(Service);
}

static bool dependsOnLocks(vp_service Service) {
  return vp_service_acquires_lock(Service) || Service == VP_VideoPortQueueDpc ||
         Service == VP_VideoPortWaitForSingleObject;
}

static bool dependsOnLevel(vp_service Service) {
  return Service != VP_SERVICE_NONE && (needsPassive(Service) || needsRaised(Service));
}

/// Whether something in the file's own declarations, in headers of the driver for example, holds a spin lock.
static bool holdsLock(const DeclContext &Scope, const SourceManager &Sources) {
  auto IsLock = [](QualType Type) {
    const auto *Named = Type->getAs<TypedefType>();
    return Named && Named->getDecl()->getName() == "PSPIN_LOCK";
  };
  for (const Decl *Declared : Scope.decls()) {
    if (Sources.isInSystemHeader(Declared->getLocation()))
      continue;
    if (const auto *Member = dyn_cast<FieldDecl>(Declared); Member && IsLock(Member->getType()))
      return true;
    if (const auto *Variable = dyn_cast<VarDecl>(Declared); Variable && IsLock(Variable->getType()))
      return true;
    if (const auto *Inner = dyn_cast<DeclContext>(Declared); isa<RecordDecl, LinkageSpecDecl, NamespaceDecl>(Declared))
      if (holdsLock(*Inner, Sources))
        return true;
  }
  return false;
}

Lockers::Lockers(Observation &Seen) {
  const Survey &Unit = Seen.Unit;
  const SourceManager &Sources = Seen.Context.getSourceManager();
  auto Calls = [&](const FunctionSurvey &Function, bool (*Asked)(vp_service)) {
    return llvm::any_of(Function.Calls, [&](const CallSite &Site) { return Asked(Seen.Names.service(Site.Callee)); }) ||
           llvm::any_of(Function.CallsThrough, [&](const ValueDecl *Holder) { return Asked(Unit.lookedUp(Holder)); });
  };
  auto IsForeign = [&](const CallSite &Site) {
    return !Site.Callee->hasBody() && Seen.Names.service(Site.Callee) == VP_SERVICE_NONE &&
           !Sources.isInSystemHeader(Site.Callee->getLocation());
  };
  Concerned = llvm::any_of(Unit.functions(), [&](const auto &Entry) { return Calls(Entry.second, dependsOnLocks); });
  ForeignConcerned =
      Seen.ForLink && (llvm::any_of(Unit.functions(), [&](const auto &Entry) { return Calls(Entry.second, isLock); }) ||
                       holdsLock(*Seen.Context.getTranslationUnitDecl(), Sources));
  if (!Concerned && !ForeignConcerned)
    return;
  Locking = Unit.reaching([&](const FunctionSurvey &Function) { return Calls(Function, isLock); });
  PerhapsLocking = Unit.reaching([&](const FunctionSurvey &Function) {
    return Calls(Function, isLock) || !Function.PointerCalls.empty() || !Function.HiddenCalls.empty() ||
           llvm::any_of(Function.Calls, IsForeign);
  });
  if (!ForeignConcerned)
    return;
  FunctionSet Foreign =
      Unit.reaching([&](const FunctionSurvey &Function) { return llvm::any_of(Function.Calls, IsForeign); });
  FunctionSet Judged = Unit.reaching([&](const FunctionSurvey &Function) {
    return llvm::count_if(Function.Calls, IsForeign) > 1 || Calls(Function, dependsOnLevel);
  });
  for (const FunctionDecl *Function : Foreign)
    if (Judged.contains(Function) || Locking.contains(Function))
      Crossing.insert(Function);
}
