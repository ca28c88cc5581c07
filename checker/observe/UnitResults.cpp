//===- UnitResults.cpp - What a translation unit's analysis says ----------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/UnitResults.h"
#include "facts/Detach.h"
#include "observe/Escapes.h"
#include "observe/Exploration.h"
#include "observe/FunctionRanges.h"
#include "observe/Retention.h"
#include "observe/UnitProgram.h"
#include "repair/Repair.h"
#include "vpcheck/context.h"
#include "clang/Basic/SourceManager.h"
#include <set>

using namespace clang;
using namespace vpcheck;

namespace {

class ResultCollector {
public:
  explicit ResultCollector(const ObservedUnit &From)
      : From(From), Seen(From.Seen), Options(From.Options), Sources(Seen.Context.getSourceManager()),
        Ranges(Seen.Unit, Sources), Repairs{Seen.Context, From.PP, Seen.Names, Seen.Unit, Seen.Defined} {}

  UnitResult collect();

private:
  void addFindings();
  void add(ObservedFinding &Observed, const vp_program &Program);
  bool isReplayed(const vp_finding &Judged) const;
  void detach();
  std::vector<vp_parameter_use> parameterUses();
  SourceLocation placeOf(vp_site Site) const;

  const ObservedUnit &From;
  Observation &Seen;
  const AnalysisOptions &Options;
  const SourceManager &Sources;
  const FunctionRanges Ranges;
  const RepairScope Repairs;
  UnitResult Result;
};

} // namespace

/// Where in the file's own text, or that of its macros, `Location` is. What a system header's macro expands to, NULL
/// for one, would pass for that header's affair.
static SourceLocation outsideSystemMacros(SourceLocation Location, const SourceManager &Sources) {
  while (Location.isMacroID() && Sources.isInSystemHeader(Sources.getSpellingLoc(Location)))
    Location = Sources.getImmediateMacroCallerLoc(Location);
  return Location;
}

SourceLocation ResultCollector::placeOf(vp_site Site) const {
  return outsideSystemMacros(Seen.Sites.at(Site), Sources);
}

//===----------------------------------------------------------------------===//
// Findings
//===----------------------------------------------------------------------===//

/// Whether the finding is made again when files are linked: a helper of DriverEntry that has been written down is
/// judged with those that call it.
bool ResultCollector::isReplayed(const vp_finding &Judged) const {
  const FunctionDecl *Entry = Seen.Unit.driverEntry();
  if (stageOf(Judged.rule) != Stage::Entry || (Entry && Seen.Defined.numberOf(Entry) == Judged.function))
    return false;
  return llvm::any_of(Seen.Scripts,
                      [&](const vp_script &Script) { return Script.function == Judged.function && !Script.unknown; });
}

void ResultCollector::add(ObservedFinding &Observed, const vp_program &Program) {
  const vp_finding &Judged = Observed.Judged;
  if (!Options.Rules[Judged.rule] || vp_finding_is_mere_advice(&Judged))
    return;
  if (!Options.ForLink && vp_condition_is_open(&Judged, &Program))
    Seen.addUndecided(VP_UNDECIDED_CALLEE, Seen.Sites.at(Judged.site));
  const bool Holds = vp_condition_holds(&Judged, &Program);
  if (!Holds && !Options.ForLink)
    return;
  UnitFinding Finding;
  Finding.Rule = Judged.rule;
  Finding.Severity = Judged.severity;
  Finding.Location = placeOf(Judged.site);
  Finding.Message = Judged.message;
  Finding.Holds = Holds;
  Finding.Basis = FindingBasis::of(Judged, Observed.OfProgram || isReplayed(Judged));
  for (auto &[Location, Text] : Observed.Path)
    Finding.Notes.push_back({outsideSystemMacros(Location, Sources), std::move(Text), /*OnPath=*/true});
  for (unsigned I = 0; I < Judged.note_count; ++I)
    Finding.Notes.push_back({placeOf(Judged.notes[I].site), Judged.notes[I].text, /*OnPath=*/false});
  const FunctionDecl *Around = Ranges.around(Finding.Location);
  Finding.Function = Around ? Around->getNameAsString() : "";
  Finding.Suppressed = llvm::any_of(From.Parsed.Suppressions, [&](const SuppressionPragma &Pragma) {
    return Pragma.covers(Finding.Rule, Finding.Location, Sources);
  });
  if (!Finding.Suppressed)
    Finding.Repair = repairOf(Finding, Judged.subject, Around, Repairs);
  Result.Findings.push_back(std::move(Finding));
}

void ResultCollector::addFindings() {
  if (!Options.ForLink &&
      llvm::any_of(Seen.Findings, [](const ObservedFinding &F) { return F.Judged.condition == VP_IF_CALLERS_LEAVE; }))
    Seen.AcrossFiles.addStores(Seen.Unit, Seen.Names, Seen.Context, Seen.Defined);
  From.Whole.Parts.HolderStores = Seen.AcrossFiles.stores().vec();
  vp_program Program = From.Whole.view();
  vp_contexts Contexts = {};
  vp_contexts_find(&Contexts, &Program);
  Program.contexts = &Contexts;
  for (ObservedFinding &Observed : Seen.Findings)
    add(Observed, Program);
  vp_contexts_free(&Contexts);
  llvm::stable_sort(Result.Findings, [&](const UnitFinding &One, const UnitFinding &Other) {
    if (One.Location != Other.Location)
      return Sources.isBeforeInTranslationUnit(One.Location, Other.Location);
    return std::tie(One.Rule, One.Message) < std::tie(Other.Rule, Other.Message);
  });
  // Several functions may lead to one place, and one statement may store several callbacks.
  std::set<std::tuple<vp_rule, uint32_t, vp_site>> Shown;
  for (UnitFinding &Finding : Result.Findings)
    Finding.Holds =
        Finding.Holds &&
        Shown.insert({Finding.Rule, vp_shown_subject(Finding.Rule, Finding.Basis.Subject), Finding.Basis.Site}).second;
  if (!Options.ForLink)
    llvm::erase_if(Result.Findings, [](const UnitFinding &Finding) { return !Finding.Holds; });
}

//===----------------------------------------------------------------------===//
// The program
//===----------------------------------------------------------------------===//

/// What functions do to what other files may hand them.
std::vector<vp_parameter_use> ResultCollector::parameterUses() {
  std::vector<vp_parameter_use> Result;
  for (const auto &[Function, Found] : Seen.Unit.functions())
    for (const ParmVarDecl *Parameter : Found.Definition->parameters())
      if (const unsigned Index = Parameter->getFunctionScopeIndex();
          Function->isExternallyVisible() && mayPassLoanOn(Parameter->getType(), Seen.Unit, Seen.Context) &&
          From.Stores.mayUse(Function, Index))
        Result.push_back({Seen.Defined.numberOf(Function), Index});
  return Result;
}

/// Takes the program, which nobody looks at any more, away from the syntax tree.
void ResultCollector::detach() {
  Profile::Span Timed(Options.Times, Stage::Program);
  Result.Program = std::make_unique<LinkableProgram>();
  LinkableProgram &Program = *Result.Program;
  Program.Parts = std::move(From.Whole.Parts);
  Program.Parts.ParameterUses = parameterUses();
  Program.Parts.Handovers = Seen.AcrossFiles.handovers().vec(); // of no use to the unit by itself
  Program.Parts.Keepings = Seen.AcrossFiles.keepings().vec();
  Detach Archive(Program.Texts);
  fields(Archive, Program.Parts);
  llvm::sort(Program.Parts.FollowedSites);
  llvm::sort(Program.Parts.CallbackSites);
  for (UnitFinding &Finding : Result.Findings)
    fields(Archive, Finding.Basis);
  for (vp_site Site : Archive.Sites) {
    const SourceLocation Location = placeOf(Site);
    const FunctionDecl *Around = Ranges.around(Location);
    Program.Places.push_back({Location, Around ? Around->getNameAsString() : ""});
  }
}

UnitResult ResultCollector::collect() {
  addFindings();
  for (const Undecided &Doubt : Seen.Doubts)
    if (Doubt.Assumed == VP_ROLE_NONE || Options.ForLink)
      Result.Undecided.push_back({Doubt.Reason, Doubt.Location, Doubt.OfProgram, Doubt.Function, Doubt.Assumed});
  if (Options.ForLink)
    detach();
  else
    for (UnitFinding &Finding : Result.Findings)
      Finding.Basis.Holder = {}; // the unit's observation owns it
  return std::move(Result);
}

UnitResult vpcheck::collectResults(const ObservedUnit &From) { return ResultCollector(From).collect(); }
