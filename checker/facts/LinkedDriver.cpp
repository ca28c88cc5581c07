//===- LinkedDriver.cpp - A driver judged as one program ------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/LinkedDriver.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using namespace vpcheck;

LinkedDriver::LinkedDriver(ArrayRef<UnitFacts *> Units, bool Complete) : Units(Units) {
  numberPlaces();
  for (UnitFacts *Unit : Units)
    Programs.push_back(Unit->Parts.view());
  for (auto [Program, Sites] : zip_equal(Programs, Numbers))
    Views.push_back({&Program, Sites.data(), static_cast<vp_site>(Sites.size())});
  HasMemory = vp_link(&Linked, Views.data(), Views.size());
  if (!Complete)
    Linked.program.closed = Linked.program.whole = false;
  HasMemory = HasMemory && replay();
  if (!HasMemory)
    vp_linked_free(&Linked);
}

/// Follows DriverEntry through its files. What it does decides about findings that wait in the units.
bool LinkedDriver::replay() {
  const vp_sink Sink = {
      this,
      [](void *Self, const vp_finding *Judged) { static_cast<LinkedDriver *>(Self)->Replayed.push_back(*Judged); },
      [](void *Self, vp_undecided Reason, vp_site Site) {
        static_cast<LinkedDriver *>(Self)->ReplayDoubts.push_back({Reason, Site});
      }};
  return vp_replay_entry(&Linked, &Sink);
}

/// Gives each place one number, whichever units name it.
void LinkedDriver::numberPlaces() {
  std::map<std::tuple<StringRef, unsigned, unsigned>, vp_site> Seen;
  for (auto [Index, Unit] : enumerate(Units)) {
    std::vector<vp_site> &Own = Numbers.emplace_back();
    for (const FactsPlace &At : Unit->Places) {
      auto [Entry, New] =
          Seen.try_emplace({At.Where.File, At.Where.Line, At.Where.Column}, static_cast<vp_site>(Known.size() + 1));
      if (New)
        Known.push_back({&At, Index});
      Own.push_back(Entry->second);
    }
  }
}

bool LinkedDriver::isNew(const vp_finding &Judged) {
  return Found.insert({Judged.rule, vp_shown_subject(Judged.rule, Judged.subject), Judged.site}).second;
}

/// Takes over what holds of the findings that a unit has made.
void LinkedDriver::takeUnit(size_t Index, Report &Results) {
  UnitFacts &Unit = *Units[Index];
  for (auto [Shown, Basis] : zip_equal(Unit.Results.Findings, Unit.Bases)) {
    vp_finding Local = Basis.finding(Shown.Rule, Shown.Severity);
    vp_finding Judged = vp_linked_finding(&Linked, Index, &Local);
    if (Basis.OfProgram)
      Alone.insert({{Judged.rule, Judged.subject, Judged.site}, &Shown});
    else if (vp_condition_holds(&Judged, &Linked.program) && isNew(Judged))
      Results.Findings.push_back(Shown);
    else if (vp_condition_is_open(&Judged, &Linked.program))
      Results.Undecided.push_back({VP_UNDECIDED_CALLEE, placeOf(Judged.site)});
  }
  for (auto [Doubt, Basis] : zip_equal(Unit.Results.Undecided, Unit.Doubts))
    if (Basis.Assumed == VP_ROLE_NONE ||
        vp_role_is_taken(&Linked.program, vp_linked_function(&Linked, Index, Basis.Function), Basis.Assumed))
      Results.Undecided.push_back(Doubt);
}

/// Takes a finding that judging the program made.
void LinkedDriver::takeFinding(const vp_finding &Judged, Report &Results) {
  if (Judged.site == 0 || vp_finding_is_mere_advice(&Judged) || !vp_condition_holds(&Judged, &Linked.program))
    return;
  const KnownPlace &At = Known[Judged.site - 1];
  const UnitFacts &Owner = *Units[At.Unit];
  if (!Owner.Rules[Judged.rule] || !isNew(Judged))
    return;
  Finding Shown;
  Shown.Rule = Judged.rule;
  Shown.Severity = Owner.AsErrors[Judged.rule] ? VP_ERROR : Judged.severity;
  Shown.Where = At.At->Where;
  Shown.Message = Judged.message;
  Shown.Function = At.At->Function;
  Shown.Suppressed = At.At->Silenced[Judged.rule];
  for (unsigned I = 0; I < Judged.note_count; ++I)
    Shown.Notes.push_back({placeOf(Judged.notes[I].site), Judged.notes[I].text, /*OnPath=*/false});
  auto Same = Alone.find({Judged.rule, Judged.subject, Judged.site});
  if (Same != Alone.end() && Same->second->Message == Shown.Message)
    Shown.Repair = Same->second->Repair;
  Results.Findings.push_back(std::move(Shown));
}

void LinkedDriver::judge(Report &Results) {
  Report Own;
  if (!HasMemory) {
    Results.Undecided.push_back({VP_UNDECIDED_BUDGET, Nowhere});
    return;
  }
  for (size_t Index = 0; Index < Units.size(); ++Index)
    takeUnit(Index, Own);
  for (const vp_finding &Judged : Replayed)
    takeFinding(Judged, Own);
  for (auto [Reason, Site] : ReplayDoubts)
    Own.Undecided.push_back({Reason, placeOf(Site)});
  struct Listener {
    LinkedDriver &Driver;
    Report &Own;
  } Listening{*this, Own};
  const vp_sink Sink = {&Listening,
                        [](void *Self, const vp_finding *Judged) {
                          auto &Listening = *static_cast<Listener *>(Self);
                          Listening.Driver.takeFinding(*Judged, Listening.Own);
                        },
                        [](void *Self, vp_undecided Reason, vp_site Site) {
                          auto &Listening = *static_cast<Listener *>(Self);
                          Listening.Own.Undecided.push_back({Reason, Listening.Driver.placeOf(Site)});
                        }};
  if (!vp_judge_linked(&Linked, &Sink))
    Own.Undecided.push_back({VP_UNDECIDED_BUDGET, Nowhere});
  Results.add(std::move(Own));
}
