//===- Fix.cpp - Changing the files that are checked ----------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/Fix.h"
#include "support/WriteFile.h"
#include "clang/Tooling/Core/Replacement.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"
#include <map>
#include <set>

using namespace llvm;
using namespace vpcheck;
using clang::tooling::Replacement;
using clang::tooling::Replacements;

namespace {

/// Gives a file that links may give several names the same one. Asks for each name once.
class RealPaths {
public:
  const std::string &of(const std::string &File) {
    auto [Entry, New] = Known.try_emplace(File, File);
    SmallString<256> Real;
    if (New && !sys::fs::real_path(File, Real))
      Entry->second = Real.str().str();
    return Entry->second;
  }

private:
  std::map<std::string, std::string> Known;
};

/// The edits to be made, by file.
class Plan {
public:
  explicit Plan(RealPaths &Names) : Names(Names) {}

  /// Takes the repair of `Found`. Returns false if it touches a place that an earlier one changes.
  bool take(const Finding &Found);

  std::map<std::string, Replacements> Files;
  std::vector<const Finding *> Taken;

private:
  RealPaths &Names;
};

} // namespace

bool Plan::take(const Finding &Found) {
  std::map<std::string, Replacements> Tried;
  for (const Edit &Change : Found.Repair) {
    const std::string &File = Names.of(Change.Begin.File);
    Replacements &Planned = Tried.try_emplace(File, Files[File]).first->second;
    Replacement Wanted(File, Change.Offset, Change.Length, Change.Text);
    if (is_contained(Planned, Wanted))
      continue; // another finding, or the same in another file, has asked for it
    if (Error Conflict = Planned.add(Wanted)) {
      consumeError(std::move(Conflict));
      return false;
    }
  }
  for (auto &[File, Planned] : Tried)
    Files[File] = std::move(Planned);
  Taken.push_back(&Found);
  return true;
}

/// Why `File` cannot be changed; empty if it can, as far as that shows beforehand.
static std::string unchangeable(StringRef File) {
  ErrorOr<sys::fs::perms> Permissions = sys::fs::getPermissions(File);
  if (!Permissions)
    return Permissions.getError().message();
  bool Writable = (*Permissions & sys::fs::all_write) != sys::fs::no_perms;
  return Writable && !sys::fs::access(File, sys::fs::AccessMode::Write) ? "" : "it is write-protected";
}

/// Changes one file. Returns what went wrong, or an empty string.
static std::string change(StringRef File, const Replacements &Planned) {
  ErrorOr<sys::fs::perms> Permissions = sys::fs::getPermissions(File);
  if (!Permissions)
    return Permissions.getError().message();
  auto Contents = MemoryBuffer::getFile(File, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!Contents)
    return Contents.getError().message();
  Expected<std::string> Changed = clang::tooling::applyAllReplacements((*Contents)->getBuffer(), Planned);
  if (!Changed)
    return toString(Changed.takeError());
  if (Error Problem = writeFile(File, [&](raw_ostream &Out) { Out << *Changed; }))
    return toString(std::move(Problem));
  if (std::error_code Lost = sys::fs::setPermissions(File, *Permissions))
    return "its permissions are lost: " + Lost.message();
  return {};
}

FixOutcome vpcheck::applyRepairs(const Report &Results) {
  FixOutcome Outcome;
  RealPaths Names;
  std::set<std::string> Seen, Failed;
  auto Fail = [&](const std::string &File, const std::string &Problem) {
    Failed.insert(File);
    WithColor::error(errs(), "vpcheck") << "cannot change '" << shownPath(File) << "': " << Problem << '\n';
  };
  std::vector<const Finding *> Repairable;
  for (const Finding &Found : Results.Findings)
    if (Found.isOpen() && !Found.Repair.empty())
      Repairable.push_back(&Found);
  for (const Finding *Found : Repairable)
    for (const Edit &Change : Found->Repair)
      if (const std::string &File = Names.of(Change.Begin.File); Seen.insert(File).second)
        if (std::string Problem = unchangeable(File); !Problem.empty())
          Fail(File, Problem);
  auto HasFailed = [&](const Edit &Change) { return Failed.count(Names.of(Change.Begin.File)) != 0; };

  Plan Edits(Names);
  for (const Finding *Found : Repairable) {
    if (any_of(Found->Repair, HasFailed) || Edits.take(*Found))
      continue;
    ++Outcome.LeftOut;
    WithColor::warning(errs(), "vpcheck")
        << shownPlace(Found->Where) << ": the repair of " << vp_rule_prefix << vp_rule_row(Found->Rule)->name
        << " is left out because another one changes the same place; run vpcheck --fix again\n";
  }
  for (const auto &[File, Planned] : Edits.Files) {
    if (Planned.empty())
      continue;
    if (std::string Problem = change(File, Planned); !Problem.empty())
      Fail(File, Problem);
    else
      ++Outcome.FilesChanged;
  }
  Outcome.FilesFailed = static_cast<unsigned>(Failed.size());
  for (const Finding *Found : Edits.Taken)
    if (none_of(Found->Repair, HasFailed))
      Outcome.Repaired.push_back(Found);
  return Outcome;
}

std::string FixOutcome::summary() const {
  auto Counted = [](size_t Count, const char *What) {
    return std::to_string(Count) + " " + What + (Count == 1 ? "" : "s");
  };
  std::string Line = Counted(Repaired.size(), "finding") + " repaired in " + Counted(FilesChanged, "file");
  if (LeftOut != 0)
    Line += ", " + Counted(LeftOut, "repair") + " left out";
  if (FilesFailed != 0)
    Line += ", " + Counted(FilesFailed, "file") + " could not be changed";
  return Line;
}
