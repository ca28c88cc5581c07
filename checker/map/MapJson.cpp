//===- MapJson.cpp - The map of a driver for programs ---------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "map/DriverMap.h"
#include "support/RuleSelection.h"
#include "vpcheck-config.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include <map>

using namespace llvm;
using namespace vpcheck;

/// The version of the format. It rises when a reader of the old one could misunderstand the new one; members that are
/// added do not count.
static constexpr int JsonMapVersion = 1;

namespace {

/// Writes the map of one driver.
class JsonWriter {
public:
  JsonWriter(const DriverMap &Driver, StringRef Root, json::OStream &Out) : Driver(Driver), Root(Root), Out(Out) {}
  void write();

private:
  void writeCallback(const vp_map_callback &Callback);
  void writeIrql(const struct vp_role_row &Role);
  void writeUse(const vp_map_callback &Callback, const vp_role_taken &Use);
  void writeServices(const vp_map_callback &Callback);
  void writeCalls(StringRef Name, const vp_map_callback &Callback, function_ref<bool(const vp_map_call &)> IsWanted);
  void writeCall(const vp_map_callback &Callback, const vp_map_call &Call);
  void writeFunctions(const vp_map_callback &Callback);
  void writePlace(vp_site Site);
  void writePlaceAs(StringRef Name, vp_site Site);
  void writeFunction(StringRef Name, vp_object Function);

  const DriverMap &Driver;
  StringRef Root;
  json::OStream &Out;
};

} // namespace

static const char *stageWord(vp_stage Stage) {
  switch (Stage) {
  case VP_STAGE_START:
    return "start";
  case VP_STAGE_REQUESTS:
    return "requests";
  case VP_STAGE_INTERRUPTS:
    return "interrupts";
  case VP_STAGE_POWER:
    return "power";
  case VP_STAGE_DEVICES:
    return "devices";
  case VP_STAGE_END:
    return "end";
  case VP_STAGE_SERVICES:
    break;
  }
  return "services";
}

static const char *lifetimeWord(vp_lifetime Lifetime) {
  switch (Lifetime) {
  case VP_LIFETIME_TEMPORARY:
    return "temporary";
  case VP_LIFETIME_ONE_SHOT:
    return "one-shot";
  case VP_LIFETIME_PERMANENT:
    return "permanent";
  case VP_LIFETIME_NONE:
    break;
  }
  return "none";
}

static const char *residencyWord(vp_residency Residency) {
  switch (Residency) {
  case VP_RESIDENCY_SHOULD_BE_PAGEABLE:
    return "should-be-pageable";
  case VP_RESIDENCY_MUST_BE_RESIDENT:
    return "must-be-resident";
  case VP_RESIDENCY_NOT_STATED:
    break;
  }
  return "not-stated";
}

static const char *placementWord(vp_placement Placement) {
  switch (Placement) {
  case VP_PLACEMENT_FREE:
    return "not-stated";
  case VP_PLACEMENT_UNKNOWN:
    return "unknown";
  case VP_PLACEMENT_RIGHT:
    return "right";
  case VP_PLACEMENT_COULD_BE_PAGED:
    return "could-be-pageable";
  case VP_PLACEMENT_MUST_BE_RESIDENT:
    return "must-be-resident";
  case VP_PLACEMENT_DISCARDED:
    break;
  }
  return "discarded";
}

/// The three members of a place; none if it is not known.
void JsonWriter::writePlace(vp_site Site) {
  const Place Where = Driver.place(Site);
  if (Where.File.empty())
    return;
  Out.attribute("file", json::fixUTF8(sys::path::convert_to_slash(pathBelow(Root, Where.File))));
  Out.attribute("line", Where.Line);
  Out.attribute("column", Where.Column);
}

void JsonWriter::writePlaceAs(StringRef Name, vp_site Site) {
  if (Site == 0)
    Out.attribute(Name, nullptr);
  else
    Out.attributeObject(Name, [&] { writePlace(Site); });
}

void JsonWriter::writeFunction(StringRef Name, vp_object Function) {
  if (Function == 0)
    Out.attribute(Name, nullptr);
  else
    Out.attribute(Name, Driver.functionName(Function));
}

void JsonWriter::writeIrql(const struct vp_role_row &Role) {
  if (Role.irql.lowest == VP_IRQL_NOT_STATED) {
    Out.attribute("irql", nullptr);
    return;
  }
  Out.attributeObject("irql", [&] {
    Out.attribute("lowest", vp_irql_name(Role.irql.lowest));
    Out.attribute("highest", vp_irql_name(Role.irql.highest));
    Out.attribute("inferred", Role.irql_inferred);
  });
}

void JsonWriter::writeUse(const vp_map_callback &Callback, const vp_role_taken &Use) {
  const vp_service Receiver = vp_role_receiver(Callback.role);
  writeFunction("in", Use.in);
  writePlace(Use.site);
  if (Receiver == VP_SERVICE_NONE)
    Out.attribute("service", nullptr);
  else
    Out.attribute("service", vp_service_row(Receiver)->name);
}

void JsonWriter::writeCall(const vp_map_callback &Callback, const vp_map_call &Call) {
  writeFunction("in", Call.call->caller);
  writePlace(Call.call->site);
  Out.attribute("levelTested", Call.call->level_checked);
  Out.attributeArray("chain", [&] {
    std::vector<const vp_map_call *> Steps;
    for (size_t At = Call.via; At != VP_MAP_DIRECT; At = Callback.calls[At].via)
      Steps.push_back(&Callback.calls[At]);
    for (const vp_map_call *Step : reverse(Steps))
      Out.object([&] {
        writeFunction("function", Step->call->callee);
        writePlace(Step->call->site);
      });
  });
  Out.attributeArray("passes", [&] {
    for (unsigned Number : Driver.passedBy(*Call.call))
      Out.value(Driver.functionName(Driver.callbacks()[Number].function));
  });
  if (!Call.forbidden) {
    Out.attribute("forbidden", nullptr);
    return;
  }
  Out.attributeObject("forbidden", [&] {
    Out.attribute("rule", publicName(Call.rule));
    Out.attribute("severity", vp_severity_name(Call.severity));
    Out.attribute("message", json::fixUTF8(Call.forbidden));
  });
}

/// Writes an array of what is called, each with its calls.
void JsonWriter::writeCalls(StringRef Name, const vp_map_callback &Callback,
                            function_ref<bool(const vp_map_call &)> IsWanted) {
  std::map<std::pair<std::string, std::string>, std::vector<const vp_map_call *>> Called;
  for (const vp_map_call &Call : Driver.calls(Callback))
    if (IsWanted(Call))
      Called[{Driver.calledName(*Call.call),
              Call.call->interface_tag ? json::fixUTF8(Call.call->interface_tag) : std::string()}]
          .push_back(&Call);
  Out.attributeArray(Name, [&] {
    for (const auto &[Key, Calls] : Called)
      Out.object([&, &Key = Key, &Calls = Calls] {
        Out.attribute("name", Key.first);
        if (Key.second.empty())
          Out.attribute("interface", nullptr);
        else
          Out.attribute("interface", Key.second);
        Out.attributeArray("calls", [&] {
          for (const vp_map_call *Call : Calls)
            Out.object([&] { writeCall(Callback, *Call); });
        });
      });
  });
}

/// Writes the driver's own functions to which the callback leads.
void JsonWriter::writeFunctions(const vp_map_callback &Callback) {
  std::map<std::string, vp_object> Names;
  for (const vp_map_call &Call : Driver.calls(Callback))
    if (Call.target == VP_MAP_FUNCTION)
      Names.emplace(Driver.functionName(Call.call->callee), Call.call->callee);
  Out.attributeArray("functions", [&] {
    for (const auto &[Name, Function] : Names)
      Out.value(Name);
  });
}

void JsonWriter::writeCallback(const vp_map_callback &Callback) {
  const struct vp_role_row &Role = *vp_role_row(Callback.role);
  const vp_function &Function = Driver.function(Callback.function);
  Out.attribute("role", Role.name);
  Out.attribute("stage", stageWord(vp_role_stage(Callback.role)));
  writeFunction("function", Callback.function);
  writePlaceAs("definition", Function.defined ? Function.site : 0);
  Out.attribute("lifetime", lifetimeWord(Role.lifetime));
  Out.attributeArray("registrations", [&] {
    for (const vp_role_taken *Use : Driver.uses(Callback))
      if (Role.registration != VP_REGISTERED_BY_NAME)
        Out.object([&] { writeUse(Callback, *Use); });
  });
  writeIrql(Role);
  Out.attribute("residency", residencyWord(Role.residency));
  Out.attribute("placement", placementWord(Callback.placement));
  if (Function.section)
    Out.attribute("section", json::fixUTF8(Function.section));
  else
    Out.attribute("section", nullptr);
  writePlaceAs("pagedCode", Function.paged_code);
  writeCalls("services", Callback, [](const vp_map_call &Call) { return Call.target == VP_MAP_SERVICE; });
  writeCalls("unseen", Callback, [](const vp_map_call &Call) { return Call.target == VP_MAP_UNSEEN; });
  writeCalls("forbiddenFunctions", Callback,
             [](const vp_map_call &Call) { return Call.target != VP_MAP_SERVICE && Call.forbidden; });
  writeFunctions(Callback);
}

void JsonWriter::write() {
  Out.attribute("name", json::fixUTF8(Driver.name()));
  Out.attribute("whole", Driver.program().whole);
  Out.attribute("registrationsKnown", Driver.program().registrations_known);
  Out.attributeArray("callbacks", [&] {
    for (const vp_map_callback &Callback : Driver.callbacks())
      Out.object([&] { writeCallback(Callback); });
  });
  Out.attributeArray("unreached", [&] {
    for (vp_object Function : Driver.unreached())
      Out.object([&] {
        writeFunction("function", Function);
        writePlace(Driver.function(Function).site);
      });
  });
}

void vpcheck::writeMapJson(ArrayRef<const DriverMap *> Drivers, StringRef Root, raw_ostream &Out) {
  json::OStream Json(Out, /*IndentSize=*/2);
  Json.object([&] {
    Json.attribute("format", "vpcheck-map");
    Json.attribute("version", JsonMapVersion);
    Json.attributeObject("tool", [&] {
      Json.attribute("name", "vpcheck");
      Json.attribute("version", VPCHECK_VERSION);
    });
    Json.attributeArray("drivers", [&] {
      for (const DriverMap *Driver : Drivers)
        Json.object([&] { JsonWriter(*Driver, Root, Json).write(); });
    });
  });
  Out << '\n';
}
