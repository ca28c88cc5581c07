//===- UnitAnalysis.cpp - Checking one translation unit -------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/UnitAnalysis.h"
#include "observe/CallFacts.h"
#include "observe/Escapes.h"
#include "observe/Explorer.h"
#include "observe/Lockers.h"
#include "observe/PathNeeds.h"
#include "observe/Retention.h"
#include "observe/UnitProgram.h"
#include "observe/UnitResults.h"
#include "vpcheck/retention.h"
#include "vpcheck/signature.h"
#include "clang/Basic/TargetInfo.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;
using namespace vpcheck;

namespace {

class UnitAnalysis {
public:
  UnitAnalysis(ASTContext &Context, Preprocessor &PP, const ParseRecord &Parsed, const AnalysisOptions &Options)
      : Seen(Context, Parsed, Options), Stores(Seen.Unit, Seen.Names, Options.ForLink), PP(PP), Parsed(Parsed),
        Options(Options) {}

  UnitResult run();

private:
  void learn();
  bool isStdcallByDefault();
  void exploreMiniport();
  void exploreLockHelpers();
  void exploreServices();
  void exploreKeepers();
  bool needsPaths(const FunctionDecl *Root, vp_role Role);
  void exploreCallback(const FunctionDecl *Function, vp_role Role);
  void exploreCallbacks();
  void judgeInitializers(const vp_sink &Sink);
  void exploreFrom(const FunctionDecl *Root, vp_role Role);
  bool mayPrepare(const FunctionSurvey &Found);
  void exploreHelpers();
  void setIncomplete(const FunctionDecl *Root);
  bool roleNeedsPaths(const FunctionDecl *Root, vp_role Role);
  void exploreAssumed();
  void judgeProgram();
  Statistics looked() const;

  Observation Seen;
  std::optional<CallFacts> Calls;
  Escapes Stores;
  /// Functions that reach something that only a path can tell about.
  llvm::DenseSet<const FunctionDecl *> ReachingMore;
  std::optional<Lockers> Locks;
  std::optional<PathNeeds> Needs;
  std::optional<UnitProgram> Whole; // once all paths have been followed
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
  if (Options.ForLink)
    exploreKeepers();
  if (Paths)
    Paths->finish();
  judgeProgram();
  UnitResult Result = collectResults({Seen, *Whole, Stores, PP, Parsed, Options});
  Result.Looked = looked();
  return Result;
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
  Locks.emplace(Seen);
  Seen.Locks = &*Locks;
  if (!Seen.Unit.isPortDriver())
    Needs.emplace(Seen, Options.Rules);
  Calls.emplace(Seen.Context, Seen.Names, Seen.Unit, Seen.Defined, Seen.Sites, Seen.ForLink);
  Seen.AllCalls = &*Calls;
}

/// Explores DriverEntry, the callbacks, and the functions that call the port although nothing in the file leads to
/// them.
void UnitAnalysis::exploreMiniport() {
  const FunctionDecl *Entry = Seen.Unit.driverEntry();
  if (Entry && (Options.ForLink || Seen.Unit.isMiniport() || Seen.Registrars.contains(Entry->getCanonicalDecl())))
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
  if (Locks->isForeignConcerned())
    exploreLockHelpers();
  if (Options.ForLink) {
    exploreHelpers();
    exploreAssumed();
  }
}

/// Whether DriverEntry may, from another file, have `Found` fill the initialization data or call VideoPortInitialize.
bool UnitAnalysis::mayPrepare(const FunctionSurvey &Found) {
  const FunctionDecl *Function = Found.Definition->getCanonicalDecl();
  if (!Options.ForLink || !Function->isExternallyVisible() || Found.Definition == Seen.Unit.driverEntry())
    return false;
  if (Seen.Registrars.contains(Function))
    return true;
  // DriverEntry's parameters are pointers to what a miniport knows nothing of.
  auto IsOpaque = [](QualType Type) { return Type->isPointerType() && Type->getPointeeType()->isIncompleteType(); };
  for (const ParmVarDecl *Parameter : Found.Definition->parameters()) {
    QualType Type = Parameter->getType();
    if (Type->isPointerType() && Seen.Names.isInitializationData(Type->getPointeeType()->getAsRecordDecl()))
      return true;
  }
  return llvm::any_of(Found.Calls, [&](const CallSite &Site) {
    return !Site.Callee->hasBody() && Seen.Names.service(Site.Callee) == VP_SERVICE_NONE &&
           llvm::count_if(Site.Call->arguments(), [&](const Expr *Argument) {
             const auto *Reference = dyn_cast<DeclRefExpr>(Argument->IgnoreParenCasts());
             return Reference && isa<ParmVarDecl>(Reference->getDecl()) && IsOpaque(Reference->getType());
           }) >= 2;
  });
}

/// Explores, for other files, the functions that DriverEntry may call from there.
void UnitAnalysis::exploreHelpers() {
  for (const auto &[Function, Found] : Seen.Unit.functions()) {
    if (!mayPrepare(Found) || Roots.contains({Function, VP_ROLE_NONE}) || Seen.Unit.reachesBroken(Function))
      continue;
    if (!Paths)
      Paths = std::make_unique<Explorer>(Seen, PP, Options.NodeBudget, Explorer::Watch::Everything);
    ++Explored;
    Paths->explore(Found.Definition, VP_ROLE_NONE, Explorer::Purpose::Script);
  }
}

/// Explores functions that another file may register, as everything that their type fits.
void UnitAnalysis::exploreAssumed() {
  llvm::DenseSet<vp_object> PassedOn;
  for (const vp_open_call &Open : Calls->open())
    if (Open.through != 0)
      PassedOn.insert(Open.call.callee);
  for (const auto &[Function, Found] : Seen.Unit.functions()) {
    const vp_object Number = Seen.Defined.numberOf(Function);
    if (!Function->isExternallyVisible() && !PassedOn.contains(Number))
      continue;
    const vp_signature Signature = Seen.Defined.rows()[Number - 1].signature;
    for (unsigned Index = VP_ROLE_NONE + 1; Index < VP_ROLE_COUNT; ++Index) {
      auto Role = static_cast<vp_role>(Index);
      if (Role == VP_ROLE_DRIVER_ENTRY || Roots.contains({Function, Role}) || !vp_role_matches(Role, &Signature) ||
          !roleNeedsPaths(Found.Definition, Role))
        continue;
      Seen.AssumedFunction = Number;
      Seen.Assumed = Role;
      exploreFrom(Found.Definition, Role);
    }
  }
  Seen.AssumedFunction = 0;
  Seen.Assumed = VP_ROLE_NONE;
}

/// Whether there is something in `Root`, or in what it reaches, that can only be judged along its paths, and by its
/// role.
bool UnitAnalysis::roleNeedsPaths(const FunctionDecl *Root, vp_role Role) {
  if (Role == VP_ROLE_BUGCHECK || Role == VP_ROLE_LEGACY_RESOURCES)
    return true;
  if ((Role == VP_ROLE_FIND_ADAPTER && Options.Rules[VP_RULE_INIT_INTERRUPT_NULL_REQUIRED]) ||
      (Role == VP_ROLE_GET_CHILD_DESCRIPTOR && Options.Rules[VP_RULE_INIT_EARLY_ENUMERATION]))
    return true;
  const struct vp_role_row &Row = *vp_role_row(Role);
  for (unsigned I = 0; Role != VP_ROLE_NONE && I < Row.parameter_count; ++I)
    if (vp_lent Lent = Row.parameters[I].lent;
        Lent != VP_LENT_NOT && Lent != VP_LENT_DEVICE && Lent != VP_LENT_DRIVER &&
        (Stores.mayStore(Root, I) || (Options.ForLink && Stores.mayPassOn(Root, I))))
      return true;
  return Needs->of(Root, Role);
}

/// Whether something in `Root`, or in what it reaches, can only be judged along its paths.
bool UnitAnalysis::needsPaths(const FunctionDecl *Root, vp_role Role) {
  return ReachingMore.contains(Root->getCanonicalDecl()) || roleNeedsPaths(Root, Role);
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

/// Explores functions that other files can call and that have to do with spin locks: what they leave their callers with
/// shows on their own paths only.
void UnitAnalysis::exploreLockHelpers() {
  for (const auto &[Function, Found] : Seen.Unit.functions())
    if (Function->isExternallyVisible() && Locks->locks(Function) &&
        llvm::none_of(Roots, [&, Helper = Function](const auto &Root) { return Root.first == Helper; }))
      exploreFrom(Found.Definition, VP_ROLE_NONE);
}

/// Explores the services that a port driver implements and that receive a temporary callback.
void UnitAnalysis::exploreServices() {
  for (const auto &[Function, Found] : Seen.Unit.functions()) {
    vp_service Service = Seen.Names.service(Function);
    if (Service != VP_SERVICE_NONE && vp_service_row(Service)->callback.lifetime == VP_LIFETIME_TEMPORARY)
      exploreFrom(Found.Definition, VP_ROLE_NONE);
  }
}

/// Explores the functions that may keep what other files hand to them, or pass it on.
void UnitAnalysis::exploreKeepers() {
  llvm::DenseSet<const FunctionDecl *> Callbacks; // the port calls them
  for (const vp_role_taken &Taken : rolesTaken(Seen))
    Callbacks.insert(Seen.Defined.function(Taken.function));
  auto MayReachOut = [this](const FunctionDecl *Function, const ParmVarDecl &Parameter) {
    const unsigned Index = Parameter.getFunctionScopeIndex();
    return (Stores.mayStore(Function, Index) && mayReceiveLoan(Parameter.getType(), Seen.Unit, Seen.Context)) ||
           (Stores.mayPassOn(Function, Index) && mayPassLoanOn(Parameter.getType(), Seen.Unit, Seen.Context));
  };
  std::unique_ptr<Explorer> Helpers;
  for (const auto &[Function, Found] : Seen.Unit.functions()) {
    if (!Function->isExternallyVisible() || Callbacks.contains(Function) || Seen.Unit.reachesBroken(Function) ||
        llvm::none_of(Found.Definition->parameters(),
                      [&, Helper = Function](const ParmVarDecl *Parameter) { return MayReachOut(Helper, *Parameter); }))
      continue;
    if (!Helpers)
      Helpers = std::make_unique<Explorer>(Seen, PP, Options.NodeBudget, Explorer::Watch::Keeping);
    Helpers->explore(Found.Definition, VP_ROLE_NONE, Explorer::Purpose::Judge);
  }
  Seen.AcrossFiles.sort();
  Seen.AcrossFiles.addStores(Seen.Unit, Seen.Names, Seen.Context, Seen.Defined);
}

void UnitAnalysis::exploreFrom(const FunctionDecl *Root, vp_role Role) {
  if (!Roots.insert({Root->getCanonicalDecl(), Role}).second)
    return;
  if (Seen.Unit.reachesBroken(Root)) {
    setIncomplete(Root);
    return;
  }
  if (!Paths)
    Paths = std::make_unique<Explorer>(Seen, PP, Options.NodeBudget, Explorer::Watch::Everything);
  ++Explored;
  const FunctionSurvey *Found = Seen.Unit.find(Root);
  const bool IsPart =
      Options.ForLink && (Role == VP_ROLE_DRIVER_ENTRY || (Role == VP_ROLE_NONE && Found && mayPrepare(*Found)));
  switch (Paths->explore(Root, Role, IsPart ? Explorer::Purpose::JudgeAndScript : Explorer::Purpose::Judge)) {
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
  llvm::DenseSet<const FunctionDecl *> Covered;
  for (auto [Root, Role] : Roots)
    if (const FunctionSurvey *Found = Seen.Unit.find(Root);
        !Seen.Incomplete.contains(Root) && !(Role == VP_ROLE_NONE && Found && mayPrepare(*Found)))
      for (const auto &[Function, By] : Seen.Unit.reachableFrom(Root))
        Covered.insert(Function);
  Whole.emplace(Seen, *Calls, Parsed.Sections, Options, Covered);
  const vp_sink Sink = {&Seen,
                        [](void *Self, const vp_finding *Finding) { static_cast<Observation *>(Self)->add(*Finding); },
                        [](void *Self, vp_undecided Reason, vp_site Site) {
                          auto *Seen = static_cast<Observation *>(Self);
                          Seen->addUndecided(Reason, Seen->Sites.at(Site));
                        }};
  Seen.JudgingProgram = true;
  if (!Whole->judge(Sink))
    Seen.addUndecided(VP_UNDECIDED_BUDGET, SourceLocation());
  Seen.JudgingProgram = false;
  for (const RangePassiveValue &Stored : Seen.Unit.rangePassiveValues())
    vp_judge_range_passive(Stored.Value, Seen.Sites.of(Stored.Location), &Sink);
  judgeInitializers(Sink);
  for (const RoleTaken &Taken : Seen.Unit.roles())
    if (Taken.Cast.isValid())
      vp_judge_cast(Taken.Role, Seen.Defined.numberOf(Taken.Function), &Seen.facts(), Seen.Sites.of(Taken.Cast), &Sink);
  if (const FunctionDecl *Entry = Seen.Unit.driverEntry(); Entry && (Options.ForLink || Seen.Unit.isMiniport()))
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
    Retained.place = VP_PLACE_GLOBAL;
    Retained.holder = Holder.c_str();
    vp_judge_retained(&Retained, &Seen.facts(), &Sink);
  }
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

UnitResult vpcheck::analyseUnit(ASTContext &Context, Preprocessor &PP, const ParseRecord &Parsed,
                                const AnalysisOptions &Options) {
  if (!Options.ForLink && !mentionsProtocol(Context.Idents))
    return {};
  Profile::Span Timed(Options.Times, Stage::Survey);
  return UnitAnalysis(Context, PP, Parsed, Options).run();
}
