//===- UnitProgram.cpp - A translation unit as a program ------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/UnitProgram.h"
#include "observe/LevelTests.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;
using namespace vpcheck;

std::vector<vp_role_taken> vpcheck::rolesTaken(Observation &Seen) {
  std::vector<vp_role_taken> Roles;
  for (const RoleTaken &Taken : Seen.Unit.roles())
    Roles.push_back({Seen.Defined.numberOf(Taken.Function), Taken.Role, Seen.Sites.of(Taken.Location),
                     /*unreached=*/false, Taken.LowPriority, Taken.In ? Seen.Defined.numberOf(Taken.In) : 0});
  for (const vp_role_taken &Taken : Seen.RolesTaken)
    if (llvm::none_of(Roles, [&](const vp_role_taken &Known) {
          return Known.function == Taken.function && Known.role == Taken.role;
        }))
      Roles.push_back(Taken);
  // What is a miniport's entry when linked need not look like one's here.
  if (const FunctionDecl *Entry = Seen.Unit.driverEntry(); Entry && (Seen.Unit.isMiniport() || Seen.ForLink))
    Roles.push_back({Seen.Defined.numberOf(Entry), VP_ROLE_DRIVER_ENTRY, Seen.Sites.of(Entry->getLocation()),
                     /*unreached=*/false, /*low_priority=*/false, /*in=*/0});
  return Roles;
}

UnitProgram::UnitProgram(Observation &Seen, CallFacts &Calls, const SectionRecord &Sections,
                         const AnalysisOptions &Options, const llvm::DenseSet<const FunctionDecl *> &Covered)
    : Seen(Seen), Calls(Calls), Options(Options), Uses(Seen, Sections, wantedUses()) {
  gatherRoles(Covered);
  gatherUses();
  gatherPaths();
  if (Seen.ForLink) {
    gatherLocks();
    Parts.ParameterCalls = Calls.parameterCalls();
    Parts.ParameterRoles = Calls.parameterRoles();
    Parts.Markers = markersShared(Seen.Unit, Seen.Defined, Seen.Context, Strings);
    Parts.LevelTellers = levelTellers(Seen.Unit, Seen.Names, Seen.Defined);
    if (Options.Rules[VP_RULE_IO_UNMAPPED_ADDRESS])
      for (const FieldDecl *Member : Seen.Addresses.pointerHolders())
        Parts.PointerHolders.push_back(Seen.AcrossFiles.holder(*Member));
    Parts.FunctionsHeld = functionsHeld(Seen.Unit, Seen.Names, Seen.Defined, Seen.Context, Strings);
  }
  lockSections();
  Parts.Closed = isClosed();
  Parts.Miniport = Seen.Unit.isMiniport();
  Parts.RegistrationsKnown = !Seen.EntryIncomplete;
}

void UnitProgram::gatherRoles(const llvm::DenseSet<const FunctionDecl *> &Covered) {
  Parts.Roles = rolesTaken(Seen);
  llvm::DenseSet<std::pair<vp_object, unsigned>> Reached;
  for (const vp_role_taken &Taken : Seen.RolesTaken)
    Reached.insert({Taken.function, Taken.role});
  for (auto [Taken, Row] : llvm::zip_first(Seen.Unit.roles(), Parts.Roles))
    Row.unreached = Covered.contains(Taken.In) && !Reached.contains({Row.function, Row.role});
}

/// Which uses of data a rule that is on asks for, and can find fault with.
WantedUses UnitProgram::wantedUses() const {
  auto HasRole = [&](auto Fits) {
    return Seen.ForLink || llvm::any_of(Seen.Unit.roles(), [&](const RoleTaken &Taken) { return Fits(Taken.Role); }) ||
           llvm::any_of(Seen.RolesTaken, [&](const vp_role_taken &Taken) { return Fits(Taken.role); });
  };
  WantedUses Wanted;
  Wanted.Pageable = Options.Rules[VP_RULE_PAGEABLE_DATA_AT_RAISED_IRQL] &&
                    HasRole([](vp_role Role) { return vp_role_row(Role)->residency == VP_RESIDENCY_MUST_BE_RESIDENT; });
  Wanted.Extension =
      Options.Rules[VP_RULE_ISR_SHARED_STATE] && HasRole([](vp_role Role) { return Role == VP_ROLE_INTERRUPT; });
  Wanted.Globals = Options.Rules[VP_RULE_GLOBAL_ADAPTER_STATE];
  return Wanted;
}

/// What needs no path.
void UnitProgram::gatherUses() {
  for (const auto &[Function, Found] : Seen.Unit.functions()) {
    vp_object Number = Seen.Defined.numberOf(Function);
    if (Found.Extension.Structure)
      Parts.ExtensionUses.push_back({Number, Strings.save(plainTag(*Found.Extension.Structure)).data(),
                                     Found.Extension.Bytes, Seen.Sites.of(Found.Extension.Location)});
    if (Found.ChildExtensionUse.isValid() && !Found.ChildExtensionTested)
      Parts.ChildExtensionUses.push_back({Number, Seen.Sites.of(Found.ChildExtensionUse)});
  }
  Parts.PageableUses = Uses.Pageable;
  Parts.PagedHolders = Uses.Holders;
  Parts.ExtensionAccesses = Uses.Extension;
  Parts.GlobalWrites = Uses.Globals;
}

/// What has been found on paths.
void UnitProgram::gatherPaths() {
  Parts.Summary = Seen.Summary;
  Parts.Registrations = Seen.Calls;
  Parts.Scripts = Seen.Scripts;
  Parts.Steps = Seen.Steps;
  for (const auto &[Function, Location] : Seen.UnreadyUses)
    Parts.UnreadyUses.push_back({Seen.Defined.numberOf(Function), Seen.Sites.of(Location)});
  for (auto [Function, Setup] : Seen.InterruptSetups)
    if (!Seen.Incomplete.contains(Function))
      Parts.InterruptSetups.push_back({Seen.Defined.numberOf(Function), Setup.paths, Setup.disabled});
  Parts.FollowedSites.assign(Seen.Followed.begin(), Seen.Followed.end());
  Parts.CallbackSites.assign(Seen.CallbackSites.begin(), Seen.CallbackSites.end());
  Parts.LastingContexts.assign(Seen.LastingContexts.begin(), Seen.LastingContexts.end());
  for (unsigned Service : Seen.ServicesWithCallback)
    Parts.CallbackServices.push_back(static_cast<vp_service>(Service));
  for (auto [Function, Bytes] : Seen.BugcheckSizes)
    Parts.BugcheckBuffers.push_back({Function, Bytes});
  llvm::sort(Parts.FollowedSites);
  llvm::sort(Parts.CallbackSites);
  llvm::sort(Parts.LastingContexts);
  llvm::sort(Parts.CallbackServices);
  llvm::sort(Parts.BugcheckBuffers, [](const vp_bugcheck_buffer &One, const vp_bugcheck_buffer &Other) {
    return One.function < Other.function;
  });
}

/// What other files need to know of spin locks.
void UnitProgram::gatherLocks() {
  Parts.LockUses = Seen.LockUses;
  llvm::copy_if(Seen.LockExits, std::back_inserter(Parts.LockExits), [&](const vp_lock_exit &Exit) {
    return !Seen.Incomplete.contains(Seen.Defined.function(Exit.function)->getCanonicalDecl());
  });
  auto Shows = [&](const CallExpr *Call) {
    const ValueDecl *Holder = calledHolder(*Call);
    const auto *Field = dyn_cast_or_null<FieldDecl>(Holder);
    const vp_member_row *Member = Field ? Seen.Names.member(Field) : nullptr;
    return (Member && Member->kind == VP_MEMBER_PROVIDED) || (Holder && Seen.Unit.lookedUp(Holder) != VP_SERVICE_NONE);
  };
  for (const auto &[Function, Found] : Seen.Unit.functions())
    if (!llvm::all_of(Found.PointerCalls, Shows))
      Parts.UnseenCallers.push_back(Seen.Defined.numberOf(Function));
  for (const FunctionDecl *Function : Seen.Unit.brokenFunctions())
    Parts.UnseenCallers.push_back(Seen.Defined.numberOf(Function));
  llvm::sort(Parts.UnseenCallers);
}

/// Whether nothing is missing but functions that are marked as being elsewhere.
bool UnitProgram::isClosed() const {
  if (Seen.Unit.takesServiceAddress() || !Seen.Unit.brokenFunctions().empty())
    return false;
  const SourceManager &Sources = Seen.Context.getSourceManager();
  auto IsKnown = [&](const FunctionDecl *Function) {
    return Function->hasBody() || Seen.Defined.isElsewhere(*Function);
  };
  for (const auto &[Function, Found] : Seen.Unit.functions())
    for (const CallSite &Site : Found.Calls)
      if (Seen.Names.service(Site.Callee) == VP_SERVICE_NONE && !Sources.isInSystemHeader(Site.Callee->getLocation()) &&
          !IsKnown(Site.Callee))
        return false;
  // An editor skips the bodies of functions in headers.
  return llvm::all_of(Seen.Unit.roles(), [&](const RoleTaken &Taken) { return IsKnown(Taken.Function); });
}

/// Notes which pageable sections the driver locks in memory when it needs them there.
void UnitProgram::lockSections() {
  for (const auto &[Function, Found] : Seen.Unit.functions())
    for (const CallSite &Site : Found.Calls) {
      if (!Site.Callee->getIdentifier() || !Site.Callee->getName().starts_with("MmLockPag"))
        continue;
      const FunctionDecl *Named = Site.Call->getNumArgs() != 0 ? functionNamed(Site.Call->getArg(0)) : nullptr;
      const vp_object Number = Named ? Seen.Defined.numberOf(Named) : 0;
      const char *Section = Number != 0 ? Seen.Defined.rows()[Number - 1].section : nullptr;
      Seen.Defined.lockSection(Section ? Section : "");
    }
}

vp_program UnitProgram::view() {
  Parts.Facts = Seen.facts();
  Parts.Functions = Seen.Defined.rows().vec();
  Parts.Calls = Calls.rows().vec();
  Parts.OpenCalls = Calls.open().vec();
  Parts.Whole = Parts.Closed && Seen.Unit.driverEntry() &&
                llvm::none_of(Parts.Functions, [](const vp_function &Row) { return Row.elsewhere; });
  return Parts.view();
}

/// Finds the conditions of everything that leads to `Places`.
void UnitProgram::addConditions(const llvm::DenseSet<vp_site> &Places) {
  Calls.addConditions(Places, Uses.addConditions(Places, Calls), Parts.Roles);
  Parts.PageableUses = Uses.Pageable;
  Parts.OpenPageableUses = Uses.Open;
}

/// Judges the program first as if every call were made whenever its function runs, and then, where something is found
/// that way, by the conditions of calls. When linked, other files may lead to every call.
bool UnitProgram::judge(const vp_sink &Sink) {
  struct {
    const RuleSet &Rules;
    llvm::DenseSet<vp_site> Found;
    llvm::SmallVector<std::pair<vp_undecided, vp_site>, 8> Doubts;
  } First{Options.Rules, {}, {}};
  using Listener = decltype(First);
  const vp_sink Listening = {&First,
                             [](void *Self, const vp_finding *Finding) {
                               if (static_cast<Listener *>(Self)->Rules[Finding->rule])
                                 static_cast<Listener *>(Self)->Found.insert(Finding->site);
                             },
                             [](void *Self, vp_undecided Reason, vp_site Site) {
                               static_cast<Listener *>(Self)->Doubts.push_back({Reason, Site});
                             }};
  if (Seen.ForLink) {
    for (const vp_call &Call : Calls.rows())
      First.Found.insert(Call.site);
    for (const vp_pageable_use &Use : Parts.PageableUses)
      First.Found.insert(Use.site);
  } else {
    vp_program Program = view();
    const bool Judged = vp_judge_program(&Program, &Listening);
    if (!Judged || First.Found.empty()) {
      for (auto [Reason, Site] : First.Doubts)
        vp_sink_undecided(&Sink, Reason, Site);
      return Judged;
    }
  }
  addConditions(First.Found);
  vp_program Program = view();
  return vp_judge_program(&Program, &Sink);
}
