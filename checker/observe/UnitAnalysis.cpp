//===- UnitAnalysis.cpp - Checking one translation unit -------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/UnitAnalysis.h"
#include "observe/Explorer.h"
#include "vpcheck/program.h"
#include "clang/Basic/TargetInfo.h"
#include "clang/Lex/Preprocessor.h"

using namespace clang;
using namespace vpcheck;

namespace {

class UnitAnalysis {
public:
  UnitAnalysis(ASTContext &Context, Preprocessor &PP, const SectionRecord &Sections, const AnalysisOptions &Options)
      : Seen(Context, Sections), PP(PP), Options(Options) {}

  UnitResult run();

private:
  void learn();
  void explore();
  void exploreFrom(const FunctionDecl *Root, vp_role Role);
  void judgeProgram();
  bool holds(const vp_finding &Finding) const;
  UnitResult collect();

  Observation Seen;
  Preprocessor &PP;
  const AnalysisOptions &Options;
  std::unique_ptr<Explorer> Paths;
  llvm::DenseSet<std::pair<const FunctionDecl *, unsigned>> Roots;
  unsigned Explored = 0;
};

} // namespace

UnitResult UnitAnalysis::run() {
  learn();
  if (!Seen.Unit.isPortDriver())
    explore();
  judgeProgram();
  return collect();
}

/// Fills in the facts that need no path.
void UnitAnalysis::learn() {
  const TargetInfo &Target = Seen.Context.getTargetInfo();
  Seen.Facts.driver_kind = Options.DriverKind;
  Seen.Facts.conventions_differ = Target.getTriple().getArch() == llvm::Triple::x86;
  if (const RecordDecl *Record = Seen.Unit.initializationData())
    Seen.Facts.layout = layoutOf(*Record, Seen.Context);
  Seen.Registrars = Seen.Unit.callersOf(VP_VideoPortInitialize);
}

/// Explores DriverEntry, and the functions that register a miniport although DriverEntry does not reach them.
void UnitAnalysis::explore() {
  const FunctionDecl *Entry = Seen.Unit.driverEntry();
  llvm::DenseSet<const FunctionDecl *> Covered;
  if (Entry && (Seen.Unit.isMiniport() || Seen.Registrars.contains(Entry->getCanonicalDecl()))) {
    exploreFrom(Entry, VP_ROLE_DRIVER_ENTRY);
    for (const auto &[Function, By] : Seen.Unit.reachableFrom(Entry))
      Covered.insert(Function);
  }
  for (const RoleTaken &Taken : Seen.Unit.roles())
    if (const FunctionDecl *Definition = Taken.Function->getDefinition())
      exploreFrom(Definition, Taken.Role);
  for (const auto &[Function, Found] : Seen.Unit.functions()) {
    bool Registers = llvm::any_of(
        Found.Calls, [&](const CallSite &Site) { return Seen.Names.service(Site.Callee) == VP_VideoPortInitialize; });
    if (Registers && !Covered.contains(Function))
      exploreFrom(Found.Definition, VP_ROLE_NONE);
  }
  if (Paths)
    Paths->finish();
}

void UnitAnalysis::exploreFrom(const FunctionDecl *Root, vp_role Role) {
  if (!Roots.insert({Root->getCanonicalDecl(), Role}).second)
    return;
  if (!Paths)
    Paths = std::make_unique<Explorer>(Seen, PP, Options.NodeBudget);
  ++Explored;
  Explorer::Outcome Outcome = Paths->explore(Root, Role);
  if (Outcome == Explorer::Outcome::Complete)
    return;
  Seen.addUndecided(Outcome == Explorer::Outcome::Partial ? VP_UNDECIDED_BUDGET : VP_UNDECIDED_UNSUPPORTED,
                    Root->getLocation());
  Seen.Incomplete.insert(Root->getCanonicalDecl());
  Seen.EntryIncomplete |= Seen.Registrars.contains(Root->getCanonicalDecl());
}

/// Judges what needs no path, or all paths.
void UnitAnalysis::judgeProgram() {
  std::vector<vp_call> Calls;
  std::vector<vp_role_taken> Roles;
  std::vector<vp_extension_use> Extensions;
  std::vector<vp_child_extension_use> Children;
  bool Whole = Seen.Unit.driverEntry() && !Seen.Unit.takesServiceAddress();
  const SourceManager &Sources = Seen.Context.getSourceManager();
  llvm::BumpPtrAllocator Allocator;
  llvm::StringSaver Strings(Allocator);
  for (const auto &[Function, Found] : Seen.Unit.functions()) {
    vp_object Number = Seen.Defined.numberOf(Function);
    for (const CallSite &Site : Found.Calls) {
      vp_service Service = Seen.Names.service(Site.Callee);
      Calls.push_back({Number, Seen.Defined.numberOf(Site.Callee), Service, Seen.Sites.of(Site.Call->getBeginLoc())});
      Whole &= Service != VP_SERVICE_NONE || Site.Callee->getDefinition() ||
               Sources.isInSystemHeader(Site.Callee->getLocation());
    }
    if (Found.Extension.Structure)
      Extensions.push_back({Number, Strings.save(plainTag(*Found.Extension.Structure)).data(), Found.Extension.Bytes,
                            Seen.Sites.of(Found.Extension.Location)});
    if (Found.ChildExtensionUse.isValid() && !Found.ChildExtensionTested)
      Children.push_back({Number, Seen.Sites.of(Found.ChildExtensionUse)});
  }
  for (const RoleTaken &Taken : Seen.Unit.roles()) {
    Roles.push_back({Seen.Defined.numberOf(Taken.Function), Taken.Role, Seen.Sites.of(Taken.Location)});
    Whole &= Taken.Function->getDefinition() != nullptr;
  }
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
  if (const FunctionDecl *Entry = Seen.Unit.driverEntry(); Entry && Seen.Unit.isMiniport())
    vp_judge_entry_signature(vp_facts_function(&Seen.facts(), Seen.Defined.numberOf(Entry)), &Seen.facts(), &Sink);
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
  case VP_IF_MINIPORT:
    return Seen.Unit.isMiniport();
  }
  return false;
}

/// The function that `Location` lies in.
static std::string enclosingFunction(const Survey &Unit, SourceLocation Location, const SourceManager &Sources) {
  Location = Sources.getFileLoc(Location);
  for (const auto &[Function, Found] : Unit.functions()) {
    SourceRange Range = Found.Definition->getSourceRange();
    SourceLocation Begin = Sources.getFileLoc(Range.getBegin()), End = Sources.getFileLoc(Range.getEnd());
    if (!Sources.isBeforeInTranslationUnit(Location, Begin) && !Sources.isBeforeInTranslationUnit(End, Location))
      return Found.Definition->getNameAsString();
  }
  return {};
}

UnitResult UnitAnalysis::collect() {
  const SourceManager &Sources = Seen.Context.getSourceManager();
  UnitResult Result;
  Result.Explored = Explored;
  for (ObservedFinding &Observed : Seen.Findings) {
    const vp_finding &Judged = Observed.Judged;
    if (!Options.Rules[Judged.rule] || !holds(Judged) ||
        (Judged.severity == VP_ADVICE && vp_rule_row(Judged.rule)->severity != VP_ADVICE))
      continue;
    UnitFinding Finding;
    Finding.Rule = Judged.rule;
    Finding.Severity = Judged.severity;
    Finding.Location = Sources.getFileLoc(Seen.Sites.at(Judged.site));
    Finding.Message = Judged.message;
    for (auto &[Location, Text] : Observed.Path)
      Finding.Notes.push_back({Location, std::move(Text), /*OnPath=*/true});
    for (unsigned I = 0; I < Judged.note_count; ++I)
      Finding.Notes.push_back({Seen.Sites.at(Judged.notes[I].site), Judged.notes[I].text, /*OnPath=*/false});
    Finding.Function = enclosingFunction(Seen.Unit, Finding.Location, Sources);
    Result.Findings.push_back(std::move(Finding));
  }
  llvm::stable_sort(Result.Findings, [&](const UnitFinding &One, const UnitFinding &Other) {
    if (One.Location != Other.Location)
      return Sources.isBeforeInTranslationUnit(One.Location, Other.Location);
    return std::tie(One.Rule, One.Message) < std::tie(Other.Rule, Other.Message);
  });
  for (const Undecided &Doubt : Seen.Doubts)
    Result.Undecided.push_back({Doubt.Reason, Doubt.Location});
  return Result;
}

UnitResult vpcheck::analyseUnit(ASTContext &Context, Preprocessor &PP, const SectionRecord &Sections,
                                const AnalysisOptions &Options) {
  if (!mentionsProtocol(Context.Idents))
    return {};
  return UnitAnalysis(Context, PP, Sections, Options).run();
}
