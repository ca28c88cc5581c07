//===- Lint.cpp - Checking source files -----------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/Lint.h"
#include "facts/LinkedDriver.h"
#include "lint/Change.h"
#include "lint/Check.h"
#include "lint/CompilerArguments.h"
#include "lint/Drivers.h"
#include "lint/Kit.h"
#include "lint/LinkInputs.h"
#include "lint/Progress.h"
#include "report/Fingerprint.h"
#include "clang/Tooling/JSONCompilationDatabase.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/ThreadPool.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

using namespace clang;
using namespace vpcheck;
namespace tooling = clang::tooling;

static void complain(const llvm::Twine &Message) { llvm::WithColor::error(llvm::errs(), "vpcheck") << Message << '\n'; }

static std::unique_ptr<tooling::CompilationDatabase> kitCommands(const Options &Asked) {
  Kit Headers;
  std::string Problem;
  if (!findKit(Asked.Executable, Headers, Problem)) {
    complain(Problem);
    return nullptr;
  }
  return std::make_unique<tooling::FixedCompilationDatabase>(".", Headers.arguments(Asked.Target));
}

static std::unique_ptr<tooling::CompilationDatabase> buildCommands(const Options &Asked) {
  std::string Problem;
  auto Commands = loadCommands(Asked.BuildDir, Problem);
  if (!Commands)
    complain("'" + Asked.BuildDir +
             "' holds no usable compile_commands.json; make one with cmake -DCMAKE_EXPORT_COMPILE_COMMANDS=ON or bear "
             "(" +
             StringRef(Problem).trim() + ")");
  return Commands;
}

/// Checks `Files`, on as many threads as were asked for. Messages are shown, if at all, in the order of the files.
static std::vector<FileResult> checkAll(llvm::ArrayRef<std::string> Files, FileChecker &Checker, const Options &Asked,
                                        bool WithMessages) {
  Progress Shown(llvm::errs(), !Asked.Quiet, Files.size(), WithMessages);
  std::vector<FileResult> Results(Files.size());
  std::vector<bool> Done(Files.size());
  size_t Next = 0; // the first file that has not been logged
  std::mutex Lock; // guards both
  llvm::DefaultThreadPool Threads(llvm::hardware_concurrency(Asked.Jobs));
  for (size_t Index = 0; Index < Files.size(); ++Index)
    Threads.async([&, Index] {
      Shown.begin(Files[Index]);
      Results[Index] = Checker.check(Files[Index]);
      Shown.end();
      std::lock_guard<std::mutex> Guard(Lock);
      Done[Index] = true;
      for (; Next < Files.size() && Done[Next]; ++Next)
        Shown.log(Next, Files[Next], Results[Next].Messages);
    });
  Threads.wait();
  return Results;
}

/// Opens the cache that was asked for, if any. Returns false, after having said why, if it cannot be used. The one that
/// is there by default may be missing: the build folder need not be writable.
static bool openCache(const Options &Asked, std::unique_ptr<ResultCache> &Cache) {
  if (Asked.CacheDir.empty())
    return true;
  auto Opened = ResultCache::open(Asked.CacheDir);
  if (Opened) {
    Cache = std::move(*Opened);
    return true;
  }
  std::string Problem = llvm::toString(Opened.takeError());
  if (Asked.CacheAsked)
    complain("cannot use '" + Asked.CacheDir + "' as cache: " + Problem);
  return !Asked.CacheAsked;
}

struct LintRun::State {
  std::unique_ptr<tooling::CompilationDatabase> Loaded;
  const tooling::CompilationDatabase *Commands = nullptr;
  std::unique_ptr<ResultCache> Cache;
  std::optional<Change> Since;
  std::vector<std::string> Files;
  std::vector<LinkCommand> LinkCommands;
  std::vector<FileResult> Checked; ///< by number of file
};

LintRun::LintRun(const Options &Asked) : Asked(Asked), Held(std::make_unique<State>()) {}

LintRun::~LintRun() = default;

/// Gets everything that a run needs. Returns false after having said what cannot be had.
bool LintRun::prepare() {
  Held->Commands = Asked.Fixed.get();
  if (!Held->Commands) {
    Held->Loaded = Asked.BuildDir.empty() ? kitCommands(Asked) : buildCommands(Asked);
    if (!Held->Loaded)
      return false;
    Held->Commands = Held->Loaded.get();
  }
  Held->Files = Asked.Files;
  if (Held->Files.empty()) {
    Held->Files = Held->Commands->getAllFiles();
    llvm::sort(Held->Files);
    // What else a build makes of sources is no business of a checker's: resources, assembler.
    llvm::erase_if(Held->Files, [](const std::string &File) { return !isSource(File); });
  }
  if (Held->Files.empty()) {
    complain("'" + Asked.BuildDir + "/compile_commands.json' lists no C or C++ files");
    return false;
  }
  if (!Asked.Diff.empty()) {
    llvm::Expected<Change> Found = Change::since(Asked.Diff);
    if (!Found) {
      complain("--diff=" + Asked.Diff + ": " + llvm::toString(Found.takeError()));
      return false;
    }
    Held->Since = std::move(*Found);
  }
  return readLinkCommands() && openCache(Asked, Held->Cache);
}

/// Reads the link commands that --drivers names, if it does.
bool LintRun::readLinkCommands() {
  if (Asked.LinkCommands.empty())
    return true;
  auto Text = llvm::MemoryBuffer::getFile(Asked.LinkCommands);
  if (!Text) {
    complain("--drivers=" + Asked.LinkCommands +
             " is neither auto, one, output nor folder, and cannot be read: " + Text.getError().message());
    return false;
  }
  bool Whole = true;
  Held->LinkCommands =
      parseLinkCommands((*Text)->getBuffer(), tooling::getAbsolutePath(Asked.BuildDir.empty() ? "." : Asked.BuildDir),
                        [&](const std::string &Problem) {
                          complain("'" + Asked.LinkCommands + "': " + Problem);
                          Whole = false;
                        });
  if (Whole && Held->LinkCommands.empty())
    complain("'" + Asked.LinkCommands + "' holds no link command: a line of it names the output and object files");
  return Whole && !Held->LinkCommands.empty();
}

/// Names the link commands that have nothing to do with `Units`.
static void warnOfStrangers(llvm::ArrayRef<UnitFacts *> Units, llvm::ArrayRef<LinkCommand> Commands) {
  llvm::StringSet<> Known;
  for (const UnitFacts *Unit : Units)
    Known.insert(Unit->Output);
  for (const LinkCommand &Command : Commands)
    if (Command.makesLibrary())
      Known.insert(Command.Output);
  for (const LinkCommand &Command : Commands)
    if (!Command.makesLibrary() &&
        llvm::none_of(Command.Inputs, [&](const std::string &Input) { return Known.contains(Input); }))
      llvm::WithColor::warning(llvm::errs(), "vpcheck")
          << "none of the object files is known of which '" << shownPath(Command.Output) << "' is linked, '"
          << shownPath(Command.Inputs.front()) << "' for one; relative names start in the build folder\n";
}

/// Judges the drivers that `Files` make up, and adds to `Results` all that the files show.
void LintRun::judge(llvm::MutableArrayRef<FileResult *> Files, Report &Results) {
  std::vector<UnitFacts *> Units;
  for (FileResult *File : Files) {
    Results.add(File->Results);
    for (UnitFacts &Unit : File->Units) {
      Units.push_back(&Unit);
      Report Rest;
      Rest.UnusedSuppressions = Unit.Results.UnusedSuppressions;
      Rest.Looked = Unit.Results.Looked;
      Results.add(std::move(Rest));
    }
  }
  warnOfStrangers(Units, Held->LinkCommands);
  judgeDrivers(groupDrivers(std::move(Units), Asked.DriversApart, Held->LinkCommands), Results.FilesFailed.empty(),
               Results);
  Results.settle();
}

/// Takes the facts that compilations have left behind for the results of files.
void LintRun::readFacts() {
  LinkInputs Inputs = readLinkInputs(Asked.Files);
  for (FailedFile &File : Inputs.FilesFailed) {
    complain("'" + shownPath(File.File) + "' " + File.Why);
    Held->Checked.emplace_back().Results.FilesFailed.push_back(std::move(File));
  }
  for (const auto &[File, Source] : Inputs.Gone)
    llvm::WithColor::warning(llvm::errs(), "vpcheck") << "'" << shownPath(Source) << "' is gone, and its facts in '"
                                                      << shownPath(File) << "' are passed over; remove them\n";
  if (const size_t Others = Inputs.PassedOver.size(); Others != 0)
    llvm::WithColor::warning(llvm::errs(), "vpcheck")
        << "'" << shownPath(Inputs.PassedOver.front())
        << (Others == 1 ? "' holds no facts and is"
                        : "' and " + std::to_string(Others - 1) + " more object files hold no facts and are")
        << " passed over; if they belong to the driver, compile their sources with -fplugin-arg-vpcheck-facts=DIR\n";
  for (UnitFacts &Unit : Inputs.Units) {
    FileResult &File = Held->Checked.emplace_back();
    File.Results.FilesChecked.push_back(Unit.Source);
    File.Rules = Unit.Rules;
    for (const FactsInput &Input : Unit.Inputs)
      File.FilesRead.push_back(Input.File);
    if (!Asked.ReportUnusedSuppressions)
      Unit.Results.UnusedSuppressions.clear();
    File.Units.push_back(std::move(Unit));
  }
}

/// Analyses every file by itself, or takes the facts that this left behind. Returns false, after having said why, if
/// that cannot even begin.
bool LintRun::analyse(std::vector<FileResult *> &Files) {
  if (Asked.Link) {
    if (!readLinkCommands())
      return false;
    readFacts();
  } else {
    if (!prepare())
      return false;
    llvm::CrashRecoveryContext::Enable();
    FileChecker Checker(Asked, *Held->Commands, Held->Cache.get(), llvm::vfs::createPhysicalFileSystem);
    Held->Checked = checkAll(Held->Files, Checker, Asked, /*WithMessages=*/true);
  }
  Scope.RulesEverywhere.set();
  for (FileResult &Result : Held->Checked) {
    Files.push_back(&Result);
    Scope.FilesRead.insert(Result.FilesRead.begin(), Result.FilesRead.end());
    Scope.Rules |= Result.Rules;
    Scope.RulesEverywhere &= Result.Rules;
    Scope.FilesFromCache += Result.FromCache;
  }
  if (Held->Cache)
    Held->Cache->prune();
  return true;
}

bool LintRun::check(Report &Results) {
  std::vector<FileResult *> Files;
  if (!analyse(Files))
    return false;
  judge(Files, Results);
  return true;
}

bool LintRun::map(MapFormat Form, std::string &Map, bool &Complete) {
  std::vector<FileResult *> Files;
  if (!analyse(Files))
    return false;
  std::vector<UnitFacts *> Units;
  Complete = true;
  for (FileResult *File : Files) {
    Complete &= File->Results.FilesFailed.empty();
    for (UnitFacts &Unit : File->Units)
      Units.push_back(&Unit);
  }
  const std::vector<Driver> Drivers = groupDrivers(std::move(Units), Asked.DriversApart, Held->LinkCommands);
  std::vector<std::unique_ptr<LinkedDriver>> Linked;
  std::vector<MappedDriver> Mapped;
  for (const Driver &Each : Drivers) {
    Linked.push_back(std::make_unique<LinkedDriver>(Each.Units, Complete));
    const LinkedDriver *Whole = Linked.back().get();
    Mapped.push_back({&Whole->program(), Each.Name, [Whole](vp_site Site) { return Whole->placeOf(Site); }});
  }
  std::string Problem;
  llvm::raw_string_ostream Out(Map);
  if (writeMap(Form, Mapped, Asked.Root, Out, Problem))
    return true;
  complain("--map: " + Problem);
  return false;
}

namespace {

/// The findings that there were before a change.
class EarlierFindings {
public:
  /// `Earlier` is settled. Of the files in `NotComparable` nobody can tell what they were like.
  EarlierFindings(const Report &Earlier, std::set<std::string> NotComparable);

  /// Whether `Found`, which was found now, was there already. Each earlier finding is taken for one only.
  bool take(const Finding &Found, const Report &Now);

private:
  std::map<FindingKey, unsigned> Known;
  std::set<std::string> NotComparable;
};

} // namespace

EarlierFindings::EarlierFindings(const Report &Earlier, std::set<std::string> NotComparable)
    : NotComparable(std::move(NotComparable)) {
  for (const Finding &Found : Earlier.Findings)
    Known[keyOf(Found, Earlier)] += Found.isOpen();
}

bool EarlierFindings::take(const Finding &Found, const Report &Now) {
  if (NotComparable.count(Found.Where.File))
    return false;
  auto Entry = Known.find(keyOf(Found, Now));
  if (Entry == Known.end() || Entry->second == 0)
    return false;
  --Entry->second;
  return true;
}

void LintRun::keepChanged(Report &Results) {
  if (!Held->Since)
    return;
  Change &Since = *Held->Since;
  std::set<std::string> Changed; // of all files that were read; most are read for many others
  for (const std::string &Read : Scope.FilesRead)
    if (Since.contains(Read))
      Changed.insert(Read);
  std::vector<std::string> Concerned;
  std::vector<FileResult *> Before; // one for each file
  for (auto [File, Result] : llvm::zip_equal(Held->Files, Held->Checked)) {
    Before.push_back(&Result);
    if (llvm::any_of(Result.FilesRead, [&](const std::string &Read) { return Changed.count(Read) != 0; })) {
      Concerned.push_back(File);
      Before.back() = nullptr;
    }
  }
  FileChecker Checker(Asked, *Held->Commands, /*Cache=*/nullptr,
                      [&] { return Since.before(llvm::vfs::createPhysicalFileSystem()); });
  std::vector<FileResult> Former = checkAll(Concerned, Checker, Asked, /*WithMessages=*/false);
  std::set<std::string> NotComparable;
  for (auto [Index, Next] = std::pair<size_t, size_t>(0, 0); Index < Before.size(); ++Index)
    if (!Before[Index]) {
      FileResult &Was = Former[Next++];
      Before[Index] = &Was;
      for (const FailedFile &Failed : Was.Results.FilesFailed) {
        NotComparable.insert(Failed.File);
        NotComparable.insert(Was.FilesRead.begin(), Was.FilesRead.end());
      }
    }
  Report Then;
  Then.Root = Results.Root;
  judge(Before, Then);
  EarlierFindings Earlier(Then, std::move(NotComparable));

  std::vector<Finding> Kept;
  for (Finding &Found : Results.Findings) {
    // Each finding that was there is taken, also if the change touches its line.
    bool WasThere = Earlier.take(Found, Results);
    if (!WasThere || Since.touches(Found.Where))
      Kept.push_back(std::move(Found));
    else if (Found.isOpen())
      ++Results.OutsideChange;
  }
  Results.Findings = std::move(Kept);
  llvm::erase_if(Results.UnusedSuppressions, [&](const Suppression &Unused) { return !Since.touches(Unused.Where); });
}
