//===- Drivers.cpp - Which files belong to which driver -------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/Drivers.h"
#include "facts/LinkedDriver.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Path.h"

using namespace llvm;
using namespace vpcheck;

static bool hasEntry(const UnitFacts &Unit) {
  return any_of(Unit.Parts.Roles, [](const vp_role_taken &Taken) { return Taken.role == VP_ROLE_DRIVER_ENTRY; });
}

/// The folder of `Path`, or CMake's folder of the target that it belongs to.
static StringRef targetFolder(StringRef Path) {
  for (StringRef Folder = sys::path::parent_path(Path); !Folder.empty(); Folder = sys::path::parent_path(Folder))
    if (sys::path::filename(Folder).ends_with(".dir") &&
        sys::path::filename(sys::path::parent_path(Folder)) == "CMakeFiles")
      return Folder;
  return sys::path::parent_path(Path);
}

/// Units by what their drivers are told apart by.
using Groups = std::map<std::string, std::vector<UnitFacts *>>;

template <typename KeyOf> static Groups groupBy(ArrayRef<UnitFacts *> Units, KeyOf Key) {
  Groups Result;
  for (UnitFacts *Unit : Units)
    Result[Key(*Unit).str()].push_back(Unit);
  return Result;
}

static Groups byFolder(ArrayRef<UnitFacts *> Units) {
  return groupBy(Units, [](const UnitFacts &Unit) { return sys::path::parent_path(Unit.Source); });
}

static Groups byOutput(ArrayRef<UnitFacts *> Units) {
  return groupBy(Units, [](const UnitFacts &Unit) { return targetFolder(Unit.Output); });
}

namespace {

/// What a linker does with libraries.
class Library {
public:
  void add(UnitFacts &Unit);

  /// Adds the member that holds DriverEntry, if there is one: the linker needs it.
  void addEntry(std::vector<UnitFacts *> &Units) {
    auto Entry = find_if(Members, [](UnitFacts *Unit) { return hasEntry(*Unit); });
    if (Entry != Members.end())
      Units.push_back(*Entry);
  }

  /// Adds to `Units` what they need, and what that needs.
  void resolve(std::vector<UnitFacts *> &Units);

  /// What nobody has needed.
  std::vector<UnitFacts *> unused() const;

private:
  std::vector<UnitFacts *> Members;
  StringMap<UnitFacts *> Definitions;
  std::set<const UnitFacts *> Used;
};

} // namespace

/// The name of `Function` for the linker; empty if it has none.
static StringRef linkName(const vp_function &Function) {
  return Function.internal ? "" : Function.link_name ? Function.link_name : Function.name;
}

void Library::add(UnitFacts &Unit) {
  Members.push_back(&Unit);
  for (const vp_function &Function : Unit.Parts.Functions)
    if (Function.defined && !Function.internal)
      Definitions.try_emplace(linkName(Function), &Unit);
}

void Library::resolve(std::vector<UnitFacts *> &Units) {
  std::set<const UnitFacts *> Taken(Units.begin(), Units.end());
  for (size_t Index = 0; Index < Units.size(); ++Index)
    for (const vp_function &Function : Units[Index]->Parts.Functions)
      if (Function.elsewhere)
        if (auto Found = Definitions.find(linkName(Function)); Found != Definitions.end()) {
          Used.insert(Found->second);
          if (Taken.insert(Found->second).second)
            Units.push_back(Found->second);
        }
}

std::vector<UnitFacts *> Library::unused() const {
  std::vector<UnitFacts *> Result;
  copy_if(Members, std::back_inserter(Result), [this](UnitFacts *Unit) { return !Used.count(Unit); });
  return Result;
}

/// Makes drivers of groups, each of which has the name of its driver.
static std::vector<Driver> driversOf(const Groups &Parts) {
  std::vector<Driver> Result;
  Library Shared;
  for (const auto &[Folder, Units] : Parts) {
    size_t Entries = static_cast<size_t>(count_if(Units, [](UnitFacts *Unit) { return hasEntry(*Unit); }));
    std::string Name = sys::path::filename(Folder).str();
    if (StringRef Plain = Name; Plain.consume_back(".dir"))
      Name = Plain.str();
    if (Entries == 1) {
      Result.push_back({Name, Units});
      continue;
    }
    for (UnitFacts *Unit : Units)
      if (hasEntry(*Unit))
        Result.push_back({(Name + "/" + sys::path::stem(Unit->Source)).str(), {Unit}});
      else
        Shared.add(*Unit);
  }
  for (Driver &Each : Result)
    Shared.resolve(Each.Units);
  for (const auto &[Folder, Units] : byFolder(Shared.unused()))
    Result.push_back({sys::path::filename(Folder).str(), Units});
  return Result;
}

/// What the driver is called that `Command` links: with its folder if another one has the same name.
static std::string nameOf(const LinkCommand &Command, ArrayRef<LinkCommand> All) {
  StringRef Name = sys::path::stem(Command.Output);
  const bool IsUnique = all_of(All, [&](const LinkCommand &Other) {
    return Other.Output == Command.Output || sys::path::stem(Other.Output) != Name;
  });
  return IsUnique ? Name.str() : (sys::path::filename(sys::path::parent_path(Command.Output)) + "/" + Name).str();
}

static std::vector<Driver> driversLinked(ArrayRef<UnitFacts *> Units, ArrayRef<LinkCommand> Commands) {
  StringMap<const LinkCommand *> Libraries;
  for (const LinkCommand &Command : Commands)
    if (Command.makesLibrary())
      Libraries[Command.Output] = &Command;
  StringMap<std::vector<UnitFacts *>> ByOutput;
  for (UnitFacts *Unit : Units)
    ByOutput[Unit->Output].push_back(Unit);
  std::vector<Driver> Result;
  std::set<UnitFacts *> Left(Units.begin(), Units.end());
  for (const LinkCommand &Command : Commands) {
    if (Command.makesLibrary())
      continue;
    Driver Linked{nameOf(Command, Commands), {}};
    Library Shared;
    for (const std::string &Input : Command.Inputs) {
      llvm::append_range(Linked.Units, ByOutput.lookup(Input));
      if (const LinkCommand *Archive = Libraries.lookup(Input))
        for (const std::string &Member : Archive->Inputs)
          for (UnitFacts *Unit : ByOutput.lookup(Member))
            Shared.add(*Unit);
    }
    if (none_of(Linked.Units, [](UnitFacts *Unit) { return hasEntry(*Unit); }))
      Shared.addEntry(Linked.Units);
    Shared.resolve(Linked.Units);
    for (UnitFacts *Unit : Linked.Units)
      Left.erase(Unit);
    if (!Linked.Units.empty())
      Result.push_back(std::move(Linked));
  }
  std::vector<UnitFacts *> Rest;
  copy_if(Units, std::back_inserter(Rest), [&](UnitFacts *Unit) { return Left.count(Unit) != 0; });
  llvm::append_range(Result, driversOf(byFolder(Rest)));
  return Result;
}

/// Orders units by what they are.
static bool precedes(const UnitFacts *One, const UnitFacts *Other) {
  return std::tie(One->Source, One->Output, One->Target) < std::tie(Other->Source, Other->Output, Other->Target);
}

/// Puts units for one target together.
static std::vector<Driver> groupOfTarget(ArrayRef<UnitFacts *> Units, DriversBy How, ArrayRef<LinkCommand> Commands) {
  std::vector<Driver> Result;
  switch (How) {
  case DriversBy::One:
    Result = {{"", Units.vec()}};
    break;
  case DriversBy::LinkCommands:
    Result = driversLinked(Units, Commands);
    break;
  case DriversBy::Output:
    Result = driversOf(byOutput(Units));
    break;
  case DriversBy::Folder:
    Result = driversOf(byFolder(Units));
    break;
  case DriversBy::Auto:
    if (count_if(Units, [](UnitFacts *Unit) { return hasEntry(*Unit); }) <= 1) {
      Result = {{"", Units.vec()}};
    } else {
      Groups Outputs = byOutput(Units);
      bool Separates = all_of(Outputs, [](const auto &Each) {
        return !Each.first.empty() && count_if(Each.second, [](UnitFacts *Unit) { return hasEntry(*Unit); }) <= 1;
      });
      Result = driversOf(Separates ? Outputs : byFolder(Units));
    }
    break;
  }
  return Result;
}

std::vector<Driver> vpcheck::groupDrivers(std::vector<UnitFacts *> Units, DriversBy How,
                                          ArrayRef<LinkCommand> Commands) {
  llvm::stable_sort(Units, precedes);
  const Groups Targets = groupBy(Units, [](const UnitFacts &Unit) { return StringRef(Unit.Target); });
  std::vector<Driver> Result;
  for (const auto &[Target, Own] : Targets)
    for (Driver &Each : groupOfTarget(Own, How, Commands)) {
      if (Targets.size() > 1)
        Each.Name += (Each.Name.empty() ? "for " : " for ") + Target;
      llvm::stable_sort(Each.Units, precedes);
      Result.push_back(std::move(Each));
    }
  if (Result.size() == 1)
    Result.front().Name.clear();
  return Result;
}

void vpcheck::judgeDrivers(ArrayRef<Driver> Drivers, bool Complete, Report &Results) {
  for (const Driver &Each : Drivers) {
    Report Own;
    LinkedDriver(Each.Units, Complete).judge(Own);
    for (Finding &Found : Own.Findings)
      Found.Driver = Each.Name;
    Results.add(std::move(Own));
  }
}
