//===- DriverMap.cpp - The map of one driver, ready to be written ---------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "map/DriverMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/JSON.h"
#include <algorithm>
#include <map>

using namespace llvm;
using namespace vpcheck;

//===----------------------------------------------------------------------===//
// Words
//===----------------------------------------------------------------------===//

std::string vpcheck::levelText(vp_role Role) {
  const vp_irql_range &Level = vp_role_row(Role)->irql;
  if (Level.lowest == VP_IRQL_NOT_STATED || Level.highest == VP_IRQL_NOT_STATED)
    return "level not documented";
  if (Level.lowest == Level.highest)
    return vp_irql_name(Level.lowest);
  if (Level.highest == VP_IRQL_HIGH)
    return Level.lowest == VP_IRQL_PASSIVE ? "any level" : std::string(vp_irql_name(Level.lowest)) + " or above";
  return std::string(vp_irql_name(Level.lowest)) + " to " + vp_irql_name(Level.highest);
}

std::string vpcheck::memoryText(const vp_map_callback &Callback, bool &Wrong) {
  Wrong = Callback.placement == VP_PLACEMENT_MUST_BE_RESIDENT || Callback.placement == VP_PLACEMENT_DISCARDED;
  const bool MustStay = vp_role_row(Callback.role)->residency == VP_RESIDENCY_MUST_BE_RESIDENT;
  switch (Callback.placement) {
  case VP_PLACEMENT_FREE:
    return "may lie anywhere";
  case VP_PLACEMENT_MUST_BE_RESIDENT:
    return "must stay in memory, but is pageable";
  case VP_PLACEMENT_DISCARDED:
    return "must stay after DriverEntry, but is discarded";
  case VP_PLACEMENT_COULD_BE_PAGED:
    return "should be pageable, but stays in memory";
  case VP_PLACEMENT_UNKNOWN:
    return MustStay ? "must stay in memory (not seen whether it does)" : "should be pageable (not seen whether it is)";
  case VP_PLACEMENT_RIGHT:
    break;
  }
  return MustStay ? "must stay in memory" : "pageable";
}

const char *vpcheck::objectionWord(const vp_map_call &Call) {
  return Call.severity == VP_ERROR ? "FORBIDDEN" : "WARNING";
}

const char *vpcheck::stageTitle(vp_stage Stage) {
  switch (Stage) {
  case VP_STAGE_START:
    return "Start";
  case VP_STAGE_REQUESTS:
    return "Requests";
  case VP_STAGE_INTERRUPTS:
    return "Interrupts and timer";
  case VP_STAGE_POWER:
    return "Power";
  case VP_STAGE_DEVICES:
    return "Child devices and interfaces";
  case VP_STAGE_END:
    return "Reset and crash";
  case VP_STAGE_SERVICES:
    break;
  }
  return "Handed to services";
}

std::string vpcheck::counted(size_t Count, StringRef What) {
  return std::to_string(Count) + ' ' + What.str() + (Count == 1 ? "" : "s");
}

//===----------------------------------------------------------------------===//
// DriverMap
//===----------------------------------------------------------------------===//

DriverMap::DriverMap(const MappedDriver &Driver) : Driver(Driver), Made(vp_map_make(&Map, Driver.Program)) {
  if (Made)
    findPassed();
}

DriverMap::~DriverMap() { vp_map_free(&Map); }

const vp_function &DriverMap::function(vp_object Function) const {
  return *vp_facts_function(program().facts, Function);
}

std::string DriverMap::functionName(vp_object Function) const { return json::fixUTF8(function(Function).name); }

std::string DriverMap::calledName(const vp_call &Call) const {
  if (Call.service != VP_SERVICE_NONE)
    return vp_service_row(Call.service)->name;
  if (Call.callee != 0)
    return functionName(Call.callee);
  return json::fixUTF8(Call.member ? Call.member : Call.interface_tag);
}

std::vector<vp_object> DriverMap::chain(const vp_map_callback &Callback, const vp_map_call &Call) const {
  std::vector<vp_object> Functions;
  for (size_t At = Call.via; At != VP_MAP_DIRECT; At = Callback.calls[At].via)
    Functions.push_back(Callback.calls[At].call->callee);
  std::reverse(Functions.begin(), Functions.end());
  return Functions;
}

/// The positions of the calls that lead to the one at `At`, and its own, the first of them first.
static std::vector<size_t> stepsTo(const vp_map_callback &Callback, size_t At) {
  std::vector<size_t> Steps;
  for (size_t Step = Callback.calls[At].via; Step != VP_MAP_DIRECT; Step = Callback.calls[Step].via)
    Steps.push_back(Step);
  std::reverse(Steps.begin(), Steps.end());
  return Steps;
}

std::vector<CallGroup> DriverMap::groups(const vp_map_callback &Callback) const {
  // Groups come as their functions are entered, one that leads on before those to which it leads.
  std::map<std::vector<size_t>, CallGroup> BySteps;
  std::map<std::vector<vp_object>, CallGroup *> ByFunctions;
  for (size_t At = 0; At < Callback.call_count; ++At) {
    const vp_map_call &Call = Callback.calls[At];
    if (!Call.forbidden && Call.target != VP_MAP_SERVICE && Call.target != VP_MAP_UNSEEN)
      continue;
    std::vector<vp_object> Through = chain(Callback, Call);
    CallGroup *&Group = ByFunctions[Through];
    if (!Group) {
      Group = &BySteps[stepsTo(Callback, At)];
      Group->Through = std::move(Through);
    }
    std::string Name = calledName(*Call.call);
    auto Line = find_if(Group->Lines, [&](const CallLine &Known) {
      return Known.Name == Name && Known.First->call->level_checked == Call.call->level_checked &&
             StringRef(Known.First->forbidden) == StringRef(Call.forbidden);
    });
    if (Line == Group->Lines.end())
      Group->Lines.push_back({std::move(Name), &Call, {&Call}});
    else
      Line->Calls.push_back(&Call);
  }
  std::vector<CallGroup> Groups;
  for (auto &[Steps, Group] : BySteps)
    Groups.push_back(std::move(Group));
  return Groups;
}

/// Finds out which call passes each callback that a service receives: of the calls of that service in the function that
/// names the callback, the last one that begins before the name.
void DriverMap::findPassed() {
  std::map<std::pair<vp_object, unsigned>, std::vector<const vp_call *>> Receivers;
  for (const vp_call &Call : ArrayRef(program().calls, program().call_count))
    if (vp_service_row(Call.service)->callback.present)
      Receivers[{Call.caller, Call.service}].push_back(&Call);
  for (const auto &[Number, Callback] : enumerate(callbacks()))
    for (const vp_role_taken *Use : uses(Callback)) {
      const auto Calls = Receivers.find({Use->in, vp_role_receiver(Callback.role)});
      if (Calls == Receivers.end())
        continue;
      const Place Named = place(Use->site);
      const vp_call *Best = nullptr;
      for (const vp_call *Call : Calls->second)
        if (!Best || (!(Named < place(Call->site)) && place(Best->site) < place(Call->site)))
          Best = Call;
      if (!is_contained(Passed[Best], Number))
        Passed[Best].push_back(static_cast<unsigned>(Number));
    }
}

ArrayRef<unsigned> DriverMap::passedBy(const vp_call &Call) const {
  auto Found = Passed.find(&Call);
  return Found == Passed.end() ? ArrayRef<unsigned>() : ArrayRef<unsigned>(Found->second);
}

std::vector<unsigned> DriverMap::passedBy(const CallLine &Line) const {
  std::vector<unsigned> Numbers;
  for (const vp_map_call *Call : Line.Calls)
    for (unsigned Number : passedBy(*Call->call))
      if (!is_contained(Numbers, Number))
        Numbers.push_back(Number);
  return Numbers;
}

std::vector<UnseenFunction> DriverMap::unseen() const {
  std::vector<UnseenFunction> Functions;
  DenseSet<vp_object> Known;
  for (const vp_map_callback &Callback : callbacks()) {
    const vp_function &Function = function(Callback.function);
    if (!Function.defined && Known.insert(Callback.function).second)
      Functions.push_back({Callback.function, nullptr, Callback.uses[0]->site});
    for (const vp_map_call &Call : calls(Callback))
      if (Call.target == VP_MAP_UNSEEN && Known.insert(Call.call->callee).second)
        Functions.push_back({Call.call->callee, Call.call, Call.call->site});
  }
  return Functions;
}

unsigned DriverMap::countForbidden(const vp_map_callback &Callback) {
  return static_cast<unsigned>(count_if(ArrayRef(Callback.calls, Callback.call_count),
                                        [](const vp_map_call &Call) { return Call.forbidden != nullptr; }));
}

std::string DriverMap::summary() const {
  StringSet<> Services;
  unsigned Forbidden = 0, Misplaced = 0;
  for (const vp_map_callback &Callback : callbacks()) {
    bool Wrong = false;
    memoryText(Callback, Wrong);
    Misplaced += Wrong;
    Forbidden += countForbidden(Callback);
    for (const vp_map_call &Call : calls(Callback))
      if (Call.target == VP_MAP_SERVICE)
        Services.insert(calledName(*Call.call));
  }
  return counted(callbacks().size(), "callback") + ", " + counted(Services.size(), "service") + ", " +
         counted(Forbidden, "forbidden call") +
         (Misplaced == 0 ? "" : ", " + counted(Misplaced, "callback") + " in the wrong section");
}
