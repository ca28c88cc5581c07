//===- UnitAnalysis.cpp - Checking one translation unit -------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/UnitAnalysis.h"
#include "observe/CallFacts.h"
#include "observe/DataUses.h"
#include "observe/Escapes.h"
#include "observe/Explorer.h"
#include "observe/FunctionRanges.h"
#include "observe/PathNeeds.h"
#include "repair/Repair.h"
#include "vpcheck/program.h"
#include "vpcheck/retention.h"
#include "clang/Basic/TargetInfo.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;
using namespace vpcheck;

namespace {

class UnitAnalysis {
public:
  UnitAnalysis(ASTContext &Context, Preprocessor &PP, const ParseRecord &Parsed, const AnalysisOptions &Options)
      : Seen(Context, Parsed, Options.Times), Stores(Seen.Unit, Seen.Names), PP(PP), Parsed(Parsed), Options(Options) {}

  UnitResult run();

private:
  void learn();
  bool isStdcallByDefault();
  void exploreMiniport();
  void exploreServices();
  bool needsPaths(const FunctionDecl *Root, vp_role Role);
  void exploreCallback(const FunctionDecl *Function, vp_role Role);
  void exploreCallbacks();
  void judgeInitializers(const vp_sink &Sink);
  void exploreFrom(const FunctionDecl *Root, vp_role Role);
  void setIncomplete(const FunctionDecl *Root);
  WantedUses wantedUses() const;
  void lockSections();
  void judgeProgram();
  bool judgeProgram(vp_program &Program, DataUses &Uses, const vp_sink &Sink);
  vp_role temporaryRole(vp_object Function) const;
  void dropConditional(vp_program Program);
  Statistics looked() const;
  UnitResult collect();

  Observation Seen;
  std::optional<CallFacts> Calls;
  Escapes Stores;
  /// Functions that reach something that only a path can tell about.
  llvm::DenseSet<const FunctionDecl *> ReachingMore;
  std::optional<PathNeeds> Needs;
  Preprocessor &PP;
  const ParseRecord &Parsed;
  const AnalysisOptions &Options;
  std::unique_ptr<Explorer> Paths;
  llvm::DenseSet<std::pair<const FunctionDecl *, unsigned>> Roots;
  unsigned Explored = 0;
};

} // namespace

UnitResult UnitAnalysis::run() {
  if (Seen.Unit.isBroken())
    return {};
  learn();
  if (Seen.Unit.isPortDriver())
    exploreServices();
  else
    exploreMiniport();
  if (Paths)
    Paths->finish();
  judgeProgram();
  return collect();
}

/// Whether the file looks as if it were meant for a compiler whose default convention is stdcall, as the WDK's was for
/// 32-bit Windows: it has several callbacks and says NTAPI for none of them.
bool UnitAnalysis::isStdcallByDefault() {
  constexpr unsigned Several = 3;
  llvm::SmallPtrSet<const FunctionDecl *, 8> Plain;
  for (const RoleTaken &Taken : Seen.Unit.roles()) {
    if (Taken.Function->getType()->castAs<FunctionType>()->getCallConv() == CC_X86StdCall)
      return false;
    Plain.insert(Taken.Function);
  }
  return Plain.size() >= Several;
}

/// Fills in the facts that need no path.
void UnitAnalysis::learn() {
  const TargetInfo &Target = Seen.Context.getTargetInfo();
  Seen.Facts.driver_kind = Options.DriverKind;
  Seen.Facts.sections_known = Parsed.Sections.isComplete();
  Seen.Facts.conventions_differ = Target.getTriple().getArch() == llvm::Triple::x86;
  if (const RecordDecl *Record = Seen.Unit.initializationData())
    Seen.Facts.layout = layoutOf(*Record, Seen.Context);
  if (isStdcallByDefault())
    Seen.Facts.conventions_differ = false;
  ReachingMore = Seen.Unit.reaching([this](const FunctionSurvey &Found) {
    return Found.NeedsPaths || Found.MentionsCallbacks || !Found.HandedOn.empty() ||
           llvm::any_of(Found.CallsThrough, [this](const ValueDecl *Holder) {
             return Seen.Unit.lookedUp(Holder) != VP_SERVICE_NONE || Seen.Unit.isLookup(Holder);
           });
  });
  Seen.Registrars = Seen.Unit.callersOf(VP_VideoPortInitialize);
  if (!Seen.Unit.isPortDriver())
    Needs.emplace(Seen, Options.Rules);
  Calls.emplace(Seen.Context, Seen.Names, Seen.Unit, Seen.Defined, Seen.Sites);
  Seen.AllCalls = &*Calls;
}

/// Explores DriverEntry, the callbacks, and the functions that call the port although nothing in the file leads to
/// them.
void UnitAnalysis::exploreMiniport() {
  const FunctionDecl *Entry = Seen.Unit.driverEntry();
  if (Entry && (Seen.Unit.isMiniport() || Seen.Registrars.contains(Entry->getCanonicalDecl())))
    exploreFrom(Entry, VP_ROLE_DRIVER_ENTRY);
  exploreCallbacks();
  llvm::DenseSet<const FunctionDecl *> Covered;
  for (auto [Root, Role] : Roots)
    for (const auto &[Function, By] : Seen.Unit.reachableFrom(Root))
      Covered.insert(Function);
  // A function that only this file calls is judged with what its callers give it: they come first.
  llvm::DenseSet<const FunctionDecl *> Inner;
  for (const auto &[Function, Found] : Seen.Unit.functions())
    for (const CallSite &Site : Found.Calls)
      if (Site.Callee != Function && !Site.Callee->isExternallyVisible())
        Inner.insert(Site.Callee);
  for (bool AreInner : {false, true})
    for (const auto &[Function, Found] : Seen.Unit.functions()) {
      if (Inner.contains(Function) != AreInner || Covered.contains(Function) ||
          !needsPaths(Found.Definition, VP_ROLE_NONE))
        continue;
      exploreFrom(Found.Definition, VP_ROLE_NONE);
      for (const auto &[Reached, By] : Seen.Unit.reachableFrom(Function))
        if (Inner.contains(Reached))
          Covered.insert(Reached);
    }
  exploreCallbacks();
}

/// Whether something in `Root`, or in what it reaches, can only be judged along its paths.
bool UnitAnalysis::needsPaths(const FunctionDecl *Root, vp_role Role) {
  if (Role == VP_ROLE_BUGCHECK || Role == VP_ROLE_LEGACY_RESOURCES)
    return true;
  if ((Role == VP_ROLE_FIND_ADAPTER && Options.Rules[VP_RULE_INIT_INTERRUPT_NULL_REQUIRED]) ||
      (Role == VP_ROLE_GET_CHILD_DESCRIPTOR && Options.Rules[VP_RULE_INIT_EARLY_ENUMERATION]))
    return true;
  const struct vp_role_row &Row = *vp_role_row(Role);
  for (unsigned I = 0; Role != VP_ROLE_NONE && I < Row.parameter_count; ++I)
    if (vp_lent Lent = Row.parameters[I].lent;
        Lent != VP_LENT_NOT && Lent != VP_LENT_DEVICE && Lent != VP_LENT_DRIVER && Stores.mayStore(Root, I))
      return true;
  return ReachingMore.contains(Root->getCanonicalDecl()) || Needs->of(Root, Role);
}

void UnitAnalysis::exploreCallback(const FunctionDecl *Function, vp_role Role) {
  if (needsPaths(Function, Role))
    exploreFrom(Function, Role);
}

/// Explores every function that is known to be a callback; on the way, more may turn up.
void UnitAnalysis::exploreCallbacks() {
  for (const RoleTaken &Taken : Seen.Unit.roles())
    if (const FunctionDecl *Definition = Taken.Function->getDefinition())
      exploreCallback(Definition, Taken.Role);
  for (size_t I = 0; I < Seen.RolesTaken.size(); ++I) {
    vp_role_taken Taken = Seen.RolesTaken[I];
    const FunctionDecl *Function = Seen.Defined.function(Taken.function);
    if (const FunctionDecl *Definition = Function ? Function->getDefinition() : nullptr)
      exploreCallback(Definition, Taken.role);
  }
}

/// Explores the services that a port driver implements and that receive a temporary callback.
void UnitAnalysis::exploreServices() {
  for (const auto &[Function, Found] : Seen.Unit.functions()) {
    vp_service Service = Seen.Names.service(Function);
    if (Service != VP_SERVICE_NONE && vp_service_row(Service)->callback.lifetime == VP_LIFETIME_TEMPORARY)
      exploreFrom(Found.Definition, VP_ROLE_NONE);
  }
}

void UnitAnalysis::exploreFrom(const FunctionDecl *Root, vp_role Role) {
  if (!Roots.insert({Root->getCanonicalDecl(), Role}).second)
    return;
  if (Seen.Unit.reachesBroken(Root)) {
    setIncomplete(Root);
    return;
  }
  if (!Paths)
    Paths = std::make_unique<Explorer>(Seen, PP, Options.NodeBudget);
  ++Explored;
  switch (Paths->explore(Root, Role)) {
  case Explorer::Outcome::Complete:
    return;
  case Explorer::Outcome::Partial:
    Seen.addUndecided(VP_UNDECIDED_BUDGET, Root->getLocation());
    break;
  case Explorer::Outcome::Cut:
    Seen.addUndecided(VP_UNDECIDED_LOOP, Root->getLocation());
    break;
  case Explorer::Outcome::Impossible:
    Seen.addUndecided(VP_UNDECIDED_UNSUPPORTED, Root->getLocation());
    break;
  }
  setIncomplete(Root);
}

/// Not all paths of `Root` are known.
void UnitAnalysis::setIncomplete(const FunctionDecl *Root) {
  Seen.Incomplete.insert(Root->getCanonicalDecl());
  Seen.EntryIncomplete |= Seen.Registrars.contains(Root->getCanonicalDecl());
}

/// Which uses of data a rule that is on asks for, and can find fault with.
WantedUses UnitAnalysis::wantedUses() const {
  auto HasRole = [&](auto Fits) {
    return llvm::any_of(Seen.Unit.roles(), [&](const RoleTaken &Taken) { return Fits(Taken.Role); }) ||
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

/// Notes which pageable sections the driver locks in memory when it needs them there.
void UnitAnalysis::lockSections() {
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

/// Judges what needs no path, or all paths.
void UnitAnalysis::judgeProgram() {
  Profile::Span Timed(Options.Times, Stage::Program);
  std::vector<vp_role_taken> Roles;
  std::vector<vp_extension_use> Extensions;
  std::vector<vp_child_extension_use> Children;
  bool Whole = Seen.Unit.driverEntry() && !Seen.Unit.takesServiceAddress() && Seen.Unit.brokenFunctions().empty();
  const SourceManager &Sources = Seen.Context.getSourceManager();
  llvm::BumpPtrAllocator Allocator;
  llvm::StringSaver Strings(Allocator);
  for (const auto &[Function, Found] : Seen.Unit.functions()) {
    vp_object Number = Seen.Defined.numberOf(Function);
    for (const CallSite &Site : Found.Calls) {
      Whole &= Seen.Names.service(Site.Callee) != VP_SERVICE_NONE || Site.Callee->hasBody() ||
               Sources.isInSystemHeader(Site.Callee->getLocation());
    }
    if (Found.Extension.Structure)
      Extensions.push_back({Number, Strings.save(plainTag(*Found.Extension.Structure)).data(), Found.Extension.Bytes,
                            Seen.Sites.of(Found.Extension.Location)});
    if (Found.ChildExtensionUse.isValid() && !Found.ChildExtensionTested)
      Children.push_back({Number, Seen.Sites.of(Found.ChildExtensionUse)});
  }
  llvm::DenseSet<const FunctionDecl *> SeenWhole;
  for (auto [Root, Role] : Roots)
    if (!Seen.Incomplete.contains(Root))
      for (const auto &[Function, By] : Seen.Unit.reachableFrom(Root))
        SeenWhole.insert(Function);
  for (const RoleTaken &Taken : Seen.Unit.roles()) {
    vp_object Number = Seen.Defined.numberOf(Taken.Function);
    bool Reached = llvm::any_of(Seen.RolesTaken,
                                [&](const vp_role_taken &T) { return T.function == Number && T.role == Taken.Role; });
    Roles.push_back({Number, Taken.Role, Seen.Sites.of(Taken.Location), !Reached && SeenWhole.contains(Taken.In),
                     Taken.LowPriority, Taken.In ? Seen.Defined.numberOf(Taken.In) : 0});
    Whole &= Taken.Function->hasBody(); // an editor skips those in headers
  }
  for (const vp_role_taken &Taken : Seen.RolesTaken)
    if (llvm::none_of(Roles,
                      [&](const vp_role_taken &T) { return T.function == Taken.function && T.role == Taken.role; }))
      Roles.push_back(Taken);
  if (const FunctionDecl *Entry = Seen.Unit.driverEntry(); Entry && Seen.Unit.isMiniport())
    Roles.push_back({Seen.Defined.numberOf(Entry), VP_ROLE_DRIVER_ENTRY, Seen.Sites.of(Entry->getLocation()),
                     /*unreached=*/false, /*low_priority=*/false, /*in=*/0});
  std::vector<vp_unready_use> Unready;
  for (const auto &[Function, Location] : Seen.UnreadyUses)
    Unready.push_back({Seen.Defined.numberOf(Function), Seen.Sites.of(Location)});
  std::vector<vp_interrupt_setup> Interrupts;
  for (auto [Function, Setup] : Seen.InterruptSetups)
    if (!Seen.Incomplete.contains(Function))
      Interrupts.push_back({Seen.Defined.numberOf(Function), Setup.paths, Setup.disabled});
  DataUses Uses(Seen, Parsed.Sections, wantedUses());
  lockSections();
  vp_program Program = {};
  Program.facts = &Seen.facts();
  Program.summary = &Seen.Summary;
  Program.registrations_known = !Seen.EntryIncomplete;
  Program.whole = Whole;
  Program.registrations = Seen.Calls.data();
  Program.registration_count = Seen.Calls.size();
  Program.calls = Calls->rows().data();
  Program.call_count = Calls->rows().size();
  Program.roles = Roles.data();
  Program.role_count = Roles.size();
  Program.extension_uses = Extensions.data();
  Program.extension_use_count = Extensions.size();
  Program.child_extension_uses = Children.data();
  Program.child_extension_use_count = Children.size();
  Program.unready_uses = Unready.data();
  Program.unready_use_count = Unready.size();
  Program.interrupt_setups = Interrupts.data();
  Program.interrupt_setup_count = Interrupts.size();
  Program.pageable_uses = Uses.Pageable.data();
  Program.pageable_use_count = Uses.Pageable.size();
  Program.extension_accesses = Uses.Extension.data();
  Program.extension_access_count = Uses.Extension.size();
  Program.global_writes = Uses.Globals.data();
  Program.global_write_count = Uses.Globals.size();

  const vp_sink Sink = {&Seen,
                        [](void *Self, const vp_finding *Finding) { static_cast<Observation *>(Self)->add(*Finding); },
                        [](void *Self, vp_undecided Reason, vp_site Site) {
                          auto *Seen = static_cast<Observation *>(Self);
                          Seen->addUndecided(Reason, Seen->Sites.at(Site));
                        }};
  if (!judgeProgram(Program, Uses, Sink))
    Seen.addUndecided(VP_UNDECIDED_BUDGET, SourceLocation());
  for (const RangePassiveValue &Stored : Seen.Unit.rangePassiveValues())
    vp_judge_range_passive(Stored.Value, Seen.Sites.of(Stored.Location), &Sink);
  judgeInitializers(Sink);
  for (const RoleTaken &Taken : Seen.Unit.roles())
    if (Taken.Cast.isValid())
      vp_judge_cast(Taken.Role, Seen.Defined.numberOf(Taken.Function), &Seen.facts(), Seen.Sites.of(Taken.Cast), &Sink);
  if (const FunctionDecl *Entry = Seen.Unit.driverEntry(); Entry && Seen.Unit.isMiniport())
    vp_judge_entry_signature(vp_facts_function(&Seen.facts(), Seen.Defined.numberOf(Entry)), &Seen.facts(), &Sink);
  dropConditional(Program);
}

/// Has the model judge `Program`: first as if every call were made whenever its function runs, and then, where
/// something is found that way, by the conditions of calls.
bool UnitAnalysis::judgeProgram(vp_program &Program, DataUses &Uses, const vp_sink &Sink) {
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
  const bool Judged = vp_judge_program(&Program, &Listening);
  if (!Judged || First.Found.empty()) {
    for (auto [Reason, Site] : First.Doubts)
      vp_sink_undecided(&Sink, Reason, Site);
    return Judged;
  }
  Calls->addConditions(First.Found, Uses.addConditions(First.Found, *Calls), {Program.roles, Program.role_count});
  Program.calls = Calls->rows().data();
  Program.call_count = Calls->rows().size();
  return vp_judge_program(&Program, &Sink);
}

/// Judges what initializers show.
void UnitAnalysis::judgeInitializers(const vp_sink &Sink) {
  for (const InitializedPointer &Pointer : Seen.Unit.initializedPointers()) {
    std::string Holder = Pointer.Variable->getNameAsString();
    vp_retained Retained = {};
    Retained.site = Retained.end = Seen.Sites.of(Pointer.Variable->getLocation());
    Retained.loan.kind = VP_LOAN_CALLBACK;
    Retained.loan.function = Seen.Defined.numberOf(Pointer.Function);
    Retained.loan.role = temporaryRole(Retained.loan.function);
    Retained.place = VP_PLACE_GLOBAL;
    Retained.holder = Holder.c_str();
    if (Retained.loan.role != VP_ROLE_NONE)
      vp_judge_retained(&Retained, &Seen.facts(), &Sink);
  }
}

/// What `Function` is as a temporary callback, or VP_ROLE_NONE.
vp_role UnitAnalysis::temporaryRole(vp_object Function) const {
  auto IsTemporary = [](vp_role Role) { return vp_role_row(Role)->lifetime == VP_LIFETIME_TEMPORARY; };
  for (const RoleTaken &Taken : Seen.Unit.roles())
    if (Taken.Function == Seen.Defined.function(Function) && IsTemporary(Taken.Role))
      return Taken.Role;
  for (const vp_role_taken &Taken : Seen.RolesTaken)
    if (Taken.function == Function && IsTemporary(Taken.role))
      return Taken.role;
  return VP_ROLE_NONE;
}

/// Drops the findings whose conditions are not met, now that everything is known that `Program` can hold.
void UnitAnalysis::dropConditional(vp_program Program) {
  std::vector<vp_site> Followed(Seen.Followed.begin(), Seen.Followed.end());
  std::vector<vp_site> CallbackSites(Seen.CallbackSites.begin(), Seen.CallbackSites.end());
  std::vector<vp_service> CallbackServices;
  for (unsigned Service : Seen.ServicesWithCallback)
    CallbackServices.push_back(static_cast<vp_service>(Service));
  std::vector<vp_object> LastingContexts(Seen.LastingContexts.begin(), Seen.LastingContexts.end());
  std::vector<vp_bugcheck_buffer> BugcheckBuffers;
  for (auto [Function, Bytes] : Seen.BugcheckSizes)
    BugcheckBuffers.push_back({Function, Bytes});
  llvm::sort(Followed);
  llvm::sort(CallbackSites);
  Program.miniport = Seen.Unit.isMiniport();
  Program.followed_sites = Followed.data();
  Program.followed_site_count = Followed.size();
  Program.callback_sites = CallbackSites.data();
  Program.callback_site_count = CallbackSites.size();
  Program.callback_services = CallbackServices.data();
  Program.callback_service_count = CallbackServices.size();
  Program.lasting_contexts = LastingContexts.data();
  Program.lasting_context_count = LastingContexts.size();
  Program.bugcheck_buffers = BugcheckBuffers.data();
  Program.bugcheck_buffer_count = BugcheckBuffers.size();
  llvm::erase_if(Seen.Findings,
                 [&](const ObservedFinding &Observed) { return !vp_condition_holds(&Observed.Judged, &Program); });
}

/// Where in the file's own text, or that of its macros, `Location` is. What a system header's macro expands to, NULL
/// for one, would pass for that header's affair.
static SourceLocation outsideSystemMacros(SourceLocation Location, const SourceManager &Sources) {
  while (Location.isMacroID() && Sources.isInSystemHeader(Sources.getSpellingLoc(Location)))
    Location = Sources.getImmediateMacroCallerLoc(Location);
  return Location;
}

Statistics UnitAnalysis::looked() const {
  Statistics Result;
  Result.Functions = static_cast<unsigned>(Seen.Unit.functions().size());
  Result.Explored = Explored;
  llvm::DenseSet<std::pair<const FunctionDecl *, unsigned>> Counted;
  auto Count = [&](const FunctionDecl *Function, vp_role Role) {
    if (Function && Counted.insert({Function->getCanonicalDecl(), Role}).second)
      ++Result.Roles[Role];
  };
  if (Seen.Unit.isMiniport())
    Count(Seen.Unit.driverEntry(), VP_ROLE_DRIVER_ENTRY);
  for (const RoleTaken &Taken : Seen.Unit.roles())
    Count(Taken.Function, Taken.Role);
  for (const vp_role_taken &Taken : Seen.RolesTaken)
    Count(Seen.Defined.function(Taken.function), Taken.role);
  return Result;
}

UnitResult UnitAnalysis::collect() {
  const SourceManager &Sources = Seen.Context.getSourceManager();
  UnitResult Result;
  Result.Looked = looked();
  const FunctionRanges Ranges(Seen.Unit, Sources);
  const RepairScope Repairs{Seen.Context, PP, Seen.Names, Seen.Unit, Seen.Defined};
  for (ObservedFinding &Observed : Seen.Findings) {
    const vp_finding &Judged = Observed.Judged;
    if (!Options.Rules[Judged.rule] ||
        (Judged.severity == VP_ADVICE && vp_rule_row(Judged.rule)->severity != VP_ADVICE))
      continue;
    UnitFinding Finding;
    Finding.Rule = Judged.rule;
    Finding.Severity = Judged.severity;
    Finding.Location = outsideSystemMacros(Seen.Sites.at(Judged.site), Sources);
    Finding.Message = Judged.message;
    for (auto &[Location, Text] : Observed.Path)
      Finding.Notes.push_back({outsideSystemMacros(Location, Sources), std::move(Text), /*OnPath=*/true});
    for (unsigned I = 0; I < Judged.note_count; ++I)
      Finding.Notes.push_back(
          {outsideSystemMacros(Seen.Sites.at(Judged.notes[I].site), Sources), Judged.notes[I].text, /*OnPath=*/false});
    const FunctionDecl *Around = Ranges.around(Finding.Location);
    Finding.Function = Around ? Around->getNameAsString() : "";
    Finding.Suppressed = llvm::any_of(Parsed.Suppressions, [&](const SuppressionPragma &Pragma) {
      return Pragma.covers(Finding.Rule, Finding.Location, Sources);
    });
    if (!Finding.Suppressed)
      Finding.Repair = repairOf(Finding, Judged.subject, Around, Repairs);
    Result.Findings.push_back(std::move(Finding));
  }
  // A statement that stores one of several callbacks is one defect.
  llvm::DenseSet<SourceLocation> CallbackStores;
  llvm::erase_if(Result.Findings, [&](const UnitFinding &Finding) {
    return Finding.Rule == VP_RULE_TEMP_CALLBACK_STORED && !CallbackStores.insert(Finding.Location).second;
  });
  llvm::stable_sort(Result.Findings, [&](const UnitFinding &One, const UnitFinding &Other) {
    if (One.Location != Other.Location)
      return Sources.isBeforeInTranslationUnit(One.Location, Other.Location);
    return std::tie(One.Rule, One.Message) < std::tie(Other.Rule, Other.Message);
  });
  for (const Undecided &Doubt : Seen.Doubts)
    Result.Undecided.push_back({Doubt.Reason, Doubt.Location});
  return Result;
}

UnitResult vpcheck::analyseUnit(ASTContext &Context, Preprocessor &PP, const ParseRecord &Parsed,
                                const AnalysisOptions &Options) {
  if (!mentionsProtocol(Context.Idents))
    return {};
  Profile::Span Timed(Options.Times, Stage::Survey);
  return UnitAnalysis(Context, PP, Parsed, Options).run();
}
