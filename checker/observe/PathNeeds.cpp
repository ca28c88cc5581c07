//===- PathNeeds.cpp - What levels and the device need paths for ----------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/PathNeeds.h"
#include "vpcheck/device.h"

using namespace clang;
using namespace vpcheck;

static bool isWaiting(vp_service Service) { return Service == VP_VideoPortWaitForSingleObject; }

static bool isMapping(vp_service Service) { return Service == VP_VideoPortGetDeviceBase; }

PathNeeds::PathNeeds(Observation &Seen, const RuleSet &Rules)
    : Seen(Seen), Rules(Rules), HasHiddenCalls(Seen.Context.getLangOpts().CPlusPlus) {
  const Survey &Unit = Seen.Unit;
  auto Reaching = [&](bool (*Asked)(vp_service), bool (*Concerned)(Observation &, const CallExpr &) = nullptr) {
    return Unit.reaching([&](const FunctionSurvey &Function) {
      return llvm::any_of(Function.Calls,
                          [&](const CallSite &Site) {
                            vp_service Service = Seen.Names.service(Site.Callee);
                            return Service != VP_SERVICE_NONE && Asked(Service) &&
                                   (!Concerned || Concerned(Seen, *Site.Call));
                          }) ||
             llvm::any_of(Function.CallsThrough, [&](const ValueDecl *Holder) {
               vp_service Service = Unit.lookedUp(Holder);
               return Service != VP_SERVICE_NONE && Asked(Service);
             });
    });
  };
  Acquiring = Reaching(vp_service_acquires_lock);
  if (!Acquiring.empty())
    PassiveCalling = Reaching(needsPassive);
  RaisedCalling = Reaching(needsRaised);
  Waiting = Reaching(isWaiting);
  Mapping = Reaching(isMapping);
  if (!Mapping.empty())
    Accessing = Reaching(vp_service_accesses_device);
  if (Unit.makesAddresses() && Rules[VP_RULE_IO_UNMAPPED_ADDRESS])
    Guessing = Reaching(vp_service_accesses_device, [](Observation &Seen, const CallExpr &Call) {
      return Call.getNumArgs() != 0 && Seen.Addresses.mayBeUnmapped(Call.getArg(0));
    });
}

bool PathNeeds::of(const FunctionDecl *Root, vp_role Role) const {
  Root = Root->getCanonicalDecl();
  // Where the role raises the level itself, only a timeout may need a path.
  bool IsBelow = Role == VP_ROLE_NONE || vp_role_row(Role)->irql.highest < VP_IRQL_DISPATCH;
  bool CallsUnderLock = contains(Acquiring, Root) && contains(PassiveCalling, Root);
  if (IsBelow && CallsUnderLock &&
      (Rules[VP_RULE_PASSIVE_CALL_UNDER_SPINLOCK] || Rules[VP_RULE_WAIT_AT_DISPATCH] ||
       Rules[VP_RULE_PAGED_POOL_AT_DISPATCH]))
    return true;
  // What is only assumed of a root makes no difference to the locks that it holds.
  if (IsBelow && Seen.Assumed == VP_ROLE_NONE && Seen.Locks->callsUnderForeignLocks(Root))
    return true;
  if (IsBelow && Role != VP_ROLE_NONE && contains(RaisedCalling, Root) &&
      (Rules[VP_RULE_QUEUE_DPC_IRQL] || Rules[VP_RULE_SPINLOCK_AT_DPC_FROM_PASSIVE]))
    return true;
  if ((Role == VP_ROLE_DPC || Role == VP_ROLE_EXECUTE_DMA) && contains(Waiting, Root) &&
      Rules[VP_RULE_WAIT_AT_DISPATCH])
    return true;
  if (Role == VP_ROLE_FIND_ADAPTER && contains(Mapping, Root) && Rules[VP_RULE_DEVICE_BASE_UNCLAIMED])
    return true;
  if (contains(Guessing, Root) ||
      (contains(Mapping, Root) && contains(Accessing, Root) && Rules[VP_RULE_IO_SPACE_MISMATCH]))
    return true;
  return (Role == VP_ROLE_QUERY_INTERFACE || Role == VP_ROLE_EXPOSED_INTERFACE) && Rules[VP_RULE_DEVICE_LOCK_MISSING];
}
