//===- UnitAnalysis.cpp - Checking one translation unit -------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/UnitAnalysis.h"
#include "observe/Escapes.h"
#include "observe/Explorer.h"
#include "observe/FunctionRanges.h"
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
  void judgeProgram();
  vp_role temporaryRole(vp_object Function) const;
  bool holds(const vp_finding &Finding) const;
  Statistics looked() const;
  UnitResult collect();

  Observation Seen;
  Escapes Stores;
  /// Functions that reach something that only a path can tell about.
  llvm::DenseSet<const FunctionDecl *> ReachingMore;
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
  return ReachingMore.contains(Root->getCanonicalDecl());
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

/// Judges what needs no path, or all paths.
void UnitAnalysis::judgeProgram() {
  Profile::Span Timed(Options.Times, Stage::Program);
  std::vector<vp_call> Calls;
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
      vp_service Service = Seen.Names.service(Site.Callee);
      Calls.push_back({Number, Seen.Defined.numberOf(Site.Callee), Service, Seen.Sites.of(Site.Call->getBeginLoc())});
      Whole &=
          Service != VP_SERVICE_NONE || Site.Callee->hasBody() || Sources.isInSystemHeader(Site.Callee->getLocation());
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
    Roles.push_back({Number, Taken.Role, Seen.Sites.of(Taken.Location), !Reached && SeenWhole.contains(Taken.In)});
    Whole &= Taken.Function->hasBody(); // an editor skips those in headers
  }
  for (const vp_role_taken &Taken : Seen.RolesTaken)
    if (llvm::none_of(Roles,
                      [&](const vp_role_taken &T) { return T.function == Taken.function && T.role == Taken.role; }))
      Roles.push_back(Taken);
  std::vector<vp_unready_use> Unready;
  for (const auto &[Function, Location] : Seen.UnreadyUses)
    Unready.push_back({Seen.Defined.numberOf(Function), Seen.Sites.of(Location)});
  std::vector<vp_interrupt_setup> Interrupts;
  for (auto [Function, Setup] : Seen.InterruptSetups)
    if (!Seen.Incomplete.contains(Function))
      Interrupts.push_back({Seen.Defined.numberOf(Function), Setup.paths, Setup.disabled});
  vp_program Program = {};
  Program.facts = &Seen.facts();
  Program.summary = &Seen.Summary;
  Program.registrations_known = !Seen.EntryIncomplete;
  Program.whole = Whole;
  Program.registrations = Seen.Calls.data();
  Program.registration_count = Seen.Calls.size();
  Program.calls = Calls.data();
  Program.call_count = Calls.size();
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

  const vp_sink Sink = {&Seen,
                        [](void *Self, const vp_finding *Finding) { static_cast<Observation *>(Self)->add(*Finding); },
                        [](void *Self, vp_undecided Reason, vp_site Site) {
                          auto *Seen = static_cast<Observation *>(Self);
                          Seen->addUndecided(Reason, Seen->Sites.at(Site));
                        }};
  if (!vp_judge_program(&Program, &Sink))
    Seen.addUndecided(VP_UNDECIDED_BUDGET, SourceLocation());
  for (const RangePassiveValue &Stored : Seen.Unit.rangePassiveValues())
    vp_judge_range_passive(Stored.Value, Seen.Sites.of(Stored.Location), &Sink);
  judgeInitializers(Sink);
  for (const RoleTaken &Taken : Seen.Unit.roles())
    if (Taken.Cast.isValid())
      vp_judge_cast(Taken.Role, Seen.Defined.numberOf(Taken.Function), &Seen.facts(), Seen.Sites.of(Taken.Cast), &Sink);
  if (const FunctionDecl *Entry = Seen.Unit.driverEntry(); Entry && Seen.Unit.isMiniport())
    vp_judge_entry_signature(vp_facts_function(&Seen.facts(), Seen.Defined.numberOf(Entry)), &Seen.facts(), &Sink);
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

/// Whether the condition under which `Finding` was made is met.
bool UnitAnalysis::holds(const vp_finding &Finding) const {
  switch (Finding.condition) {
  case VP_IF_ALWAYS:
    return true;
  case VP_IF_NEVER_FOLLOWED:
    return !Seen.EntryIncomplete && !Seen.Followed.contains(Finding.site);
  case VP_IF_SIZES_EXCLUDE:
    return !Seen.EntryIncomplete &&
           vp_summary_sizes_exclude(&Seen.Summary, static_cast<vp_field>(Finding.subject), &Seen.Facts);
  case VP_IF_NOT_NT4_ONLY:
    return !vp_summary_nt4_only(&Seen.Summary, &Seen.Facts);
  case VP_IF_NO_LEGACY_RANGES:
    return !vp_summary_may_claim_legacy_ranges(&Seen.Summary);
  case VP_IF_MINIPORT:
    return Seen.Unit.isMiniport();
  case VP_IF_ALWAYS_NULL:
    return !Seen.CallbackSites.contains(Finding.site) && !Seen.ServicesWithCallback.contains(Finding.subject);
  case VP_IF_SOMETIMES_NULL:
    return Seen.CallbackSites.contains(Finding.site);
  case VP_IF_CALLBACK_ELSEWHERE:
    return !Seen.CallbackSites.contains(Finding.site) && Seen.ServicesWithCallback.contains(Finding.subject);
  case VP_IF_TEMPORARY:
    return temporaryRole(Finding.subject) != VP_ROLE_NONE;
  case VP_IF_CONTEXT_LASTS:
    return Seen.LastingContexts.contains(Finding.function);
  case VP_IF_BUFFER_SMALLER: {
    uint64_t Registered = Seen.BugcheckSizes.lookup(Finding.function);
    return Registered < Finding.subject + uint64_t(VP_BUGCHECK_DATA_SIZE_RESERVED);
  }
  }
  return false;
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
    if (!Options.Rules[Judged.rule] || !holds(Judged) ||
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
