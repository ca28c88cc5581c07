//===- Options.cpp - The command line of vpcheck --------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/Options.h"
#include "lint/Kit.h"
#include "report/Rules.h"
#include "vpcheck-config.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

using namespace vpcheck;
namespace cl = llvm::cl;
namespace tooling = clang::tooling;

static cl::OptionCategory Category("vpcheck options");

static cl::list<std::string> Files(cl::Positional, cl::desc("[file...]"), cl::cat(Category));
static cl::opt<std::string> BuildDir("p", cl::desc("Take the compiler's arguments from compile_commands.json in DIR"),
                                     cl::value_desc("DIR"), cl::cat(Category));
static cl::opt<std::string> Checks("checks",
                                   cl::desc("Rules to apply, as clang-tidy takes them: globs, '-' in front takes away. "
                                            "They change what is on by default"),
                                   cl::value_desc("GLOBS"), cl::cat(Category));
static cl::opt<std::string> DriverKind("driver-kind",
                                       cl::desc("What the driver is: auto (judge by what it registers, default), pnp "
                                                "(Windows 2000 or later), mirror, or legacy (Windows NT 4.0)"),
                                       cl::value_desc("KIND"), cl::cat(Category));
static cl::opt<std::string> Target("target", cl::desc("Target of the built-in driver kit (default: i686-w64-mingw32)"),
                                   cl::value_desc("TRIPLE"), cl::init(DefaultTarget), cl::cat(Category));
static cl::opt<unsigned> Jobs("j", cl::desc("Check N files at a time; 0: one for each processor (default)"),
                              cl::value_desc("N"), cl::Prefix, cl::init(0), cl::cat(Category));
static cl::list<std::string> FormatNames("format",
                                         cl::desc("Write a report as FORMAT, to FILE or standard output; may be given "
                                                  "several times"),
                                         cl::value_desc("FORMAT[:FILE]"), cl::cat(Category));
static cl::opt<std::string> OutputFile("o", cl::desc("Write the report to FILE"), cl::value_desc("FILE"),
                                       cl::cat(Category));
static cl::opt<std::string> Root("root",
                                 cl::desc("Name files relative to DIR in reports for programs (default: this folder)"),
                                 cl::value_desc("DIR"), cl::init("."), cl::cat(Category));
static cl::opt<std::string> CacheDir("cache-dir",
                                     cl::desc("Keep results in DIR and use them again for files that have not changed "
                                              "(default with -p: .cache/vpcheck in the build folder)"),
                                     cl::value_desc("DIR"), cl::cat(Category));
static cl::opt<bool> NoCache("no-cache", cl::desc("Neither use nor keep earlier results"), cl::cat(Category));
static cl::opt<std::string> FailOn("fail-on",
                                   cl::desc("Least severity that makes the exit status 1: error, warning, advice "
                                            "(default), or never"),
                                   cl::value_desc("SEVERITY"), cl::init("advice"), cl::cat(Category));
static cl::opt<std::string> MaxUndecided("max-undecided",
                                         cl::desc("Exit status 1 if more than N places could not be decided"),
                                         cl::value_desc("N"), cl::cat(Category));
static cl::opt<std::string> BaselineFile("baseline", cl::desc("Take the findings that FILE lists for known"),
                                         cl::value_desc("FILE"), cl::cat(Category));
static cl::opt<std::string>
    WriteBaseline("write-baseline",
                  cl::desc("List the findings in FILE; with --baseline, those of it that are still there"),
                  cl::value_desc("FILE"), cl::cat(Category));
static cl::opt<std::string> Diff("diff",
                                 cl::desc("Show only findings on lines that have changed since the git revision REV, "
                                          "and those that the change has caused elsewhere"),
                                 cl::value_desc("REV"), cl::cat(Category));
static cl::opt<cl::boolOrDefault> Colour("use-color", cl::desc("Colour the text report (default: on a terminal)"),
                                         cl::cat(Category));
static cl::opt<bool> Quiet("quiet", cl::desc("Write no summary line"), cl::cat(Category));
static cl::opt<bool> ShowUndecided("show-undecided", cl::desc("Say what could not be decided, and why"),
                                   cl::cat(Category));
static cl::opt<bool> Fix("fix",
                         cl::desc("Change the files: mend every finding whose repair is certain, as far as no two "
                                  "repairs touch the same place. The report shows the files as they were; the exit "
                                  "status is 0 if nothing is left to be done"),
                         cl::cat(Category));
static cl::opt<bool>
    ReportUnused("report-unused-suppressions",
                 cl::desc("Report comments and pragmas that silence a rule and have nothing to silence"),
                 cl::cat(Category));
static cl::opt<std::string> NodeBudget("node-budget",
                                       cl::desc("How far one function is explored (default: 20000 nodes)"),
                                       cl::value_desc("N"), cl::cat(Category));
static cl::opt<bool> ListRules("list-rules", cl::desc("List the rules"), cl::cat(Category));
static cl::opt<bool> PrintKit("print-kit",
                              cl::desc("Print the compiler's arguments for the built-in driver kit, one a line"),
                              cl::cat(Category));
static cl::opt<bool> InitEditor("init-editor",
                                cl::desc("Let clangd compile the sources in a folder (default: this one) with the "
                                         "built-in driver kit: write its compile_flags.txt"),
                                cl::cat(Category));
static cl::opt<std::string> Explain("explain", cl::desc("Explain a rule"), cl::value_desc("RULE"), cl::cat(Category));

/// --stats, an option that LLVM registers for every program, for statistics of its own.
using StatsOption = cl::opt<bool, /*ExternalStorage=*/true>;

/// Gives --stats the meaning that it has here.
static StatsOption &adoptStats() {
  auto *Stats = static_cast<StatsOption *>(cl::getRegisteredOptions().lookup("stats"));
  Stats->setDescription("Say what the run looked at, and what took how long");
  Stats->setHiddenFlag(cl::NotHidden);
  Stats->addCategory(Category);
  return *Stats;
}

static bool complain(const llvm::Twine &Message) {
  llvm::WithColor::error(llvm::errs(), "vpcheck") << Message << '\n';
  return false;
}

/// Reads what --format and -o say.
static bool parseOutputs(std::vector<Output> &Outputs) {
  for (llvm::StringRef Asked : FormatNames) {
    auto [Name, File] = Asked.split(':');
    const Format *Form = formatNamed(Name);
    if (!Form) {
      std::string Names;
      for (const Format &Known : formats())
        Names += (Names.empty() ? "" : ", ") + std::string(Known.Name);
      return complain("there is no format '" + Name + "'; the formats are " + Names);
    }
    if (File.empty() && Asked.ends_with(":"))
      return complain("--format=" + Asked + " does not name a file");
    Outputs.push_back({Form, File.str()});
  }
  if (Outputs.empty())
    Outputs.push_back({formats().data(), ""});
  if (!OutputFile.empty()) {
    auto Unnamed = llvm::find_if(Outputs, [](const Output &Written) { return Written.File.empty(); });
    if (Unnamed == Outputs.end())
      return complain("-o is for the one --format that names no file");
    Unnamed->File = OutputFile;
  }
  for (auto One = Outputs.begin(); One != Outputs.end(); ++One)
    if (std::any_of(Outputs.begin(), One, [&](const Output &Other) { return Other.File == One->File; }))
      return complain("two reports would go to " + (One->File.empty() ? "standard output" : "'" + One->File + "'") +
                      "; name a file for each, as in --format=sarif:FILE");
  return true;
}

static bool applyCommandLine(const Options &Asked, Configuration &Result, std::string &Problem) {
  for (const auto &[Name, Value] : Asked.Settings)
    if (!setOption(Name, Value, Result.Analysis, Problem))
      return false;
  return selectRules(Asked.Checks, Result.Analysis.Rules, Problem);
}

bool vpcheck::configure(llvm::StringRef File, const Options &Asked, ConfigurationFiles &Files, Configuration &Result,
                        std::string &Problem) {
  return Files.apply(File, Result, Problem) && applyCommandLine(Asked, Result, Problem);
}

bool vpcheck::parseCommandLine(int Count, const char **Arguments, Options &Result) {
  static int Anchor;
  Result.Executable = llvm::sys::fs::getMainExecutable(Arguments[0], &Anchor);

  std::string FixedProblem;
  Result.Fixed = tooling::FixedCompilationDatabase::loadFromCommandLine(Count, Arguments, FixedProblem);

  StatsOption &Stats = adoptStats();
  cl::HideUnrelatedOptions(Category);
  cl::SetVersionPrinter(
      [](llvm::raw_ostream &Out) { Out << "vpcheck " VPCHECK_VERSION " (LLVM " VPCHECK_CLANG_MAJOR ")\n"; });
  std::string Problem;
  llvm::raw_string_ostream Problems(Problem);
  if (!cl::ParseCommandLineOptions(Count, Arguments,
                                   "Checks Windows video miniport drivers against the video port protocol.\n\n"
                                   "  vpcheck [options] file... [-- compiler-arguments]\n"
                                   "  vpcheck [options] -p DIR [file...]\n",
                                   &Problems)) {
    llvm::errs() << Problem;
    return false;
  }
  if (!Problem.empty()) // what the parser says without failing
    llvm::errs() << Problem;

  Result.Files = Files;
  Result.BuildDir = BuildDir;
  Result.Target = Target;
  Result.Jobs = Jobs;
  Result.Diff = Diff;
  Result.BaselineFile = BaselineFile;
  Result.BaselineToWrite = WriteBaseline;
  Result.Statistics = Stats;
  Stats.setValue(false); // LLVM's own are not wanted
  if (!parseFailOn(FailOn, Result.FailOn, Problem))
    return complain("--fail-on: " + Problem);
  if (!MaxUndecided.empty()) {
    unsigned Number;
    if (llvm::StringRef(MaxUndecided).getAsInteger(10, Number))
      return complain("--max-undecided: '" + MaxUndecided + "' is no number");
    Result.MaxUndecided = Number;
  }
  Result.CacheDir = CacheDir;
  Result.CacheAsked = !CacheDir.empty();
  if (CacheDir.empty() && !BuildDir.empty())
    Result.CacheDir = BuildDir + "/.cache/vpcheck";
  if (NoCache)
    Result.CacheDir.clear();
  Result.Quiet = Quiet;
  Result.ShowUndecided = ShowUndecided;
  Result.Fix = Fix;
  Result.ListRules = ListRules;
  Result.PrintKit = PrintKit;
  Result.InitEditor = InitEditor;
  Result.ExplainRule = Explain;
  Result.ReportUnusedSuppressions = ReportUnused;
  if (Colour != cl::BOU_UNSET)
    Result.Colours = Colour == cl::BOU_TRUE;
  // Links stay as they are, as they do in the names of source files.
  llvm::SmallString<256> Top(tooling::getAbsolutePath(Root));
  llvm::sys::path::remove_dots(Top, /*remove_dot_dot=*/true);
  Result.Root = Top.str().str();
  if (!llvm::sys::fs::is_directory(Result.Root))
    return complain("--root: '" + Root + "' is no folder");
  if (!parseOutputs(Result.Outputs))
    return false;
  Result.Checks = Checks;
  if (!DriverKind.empty())
    Result.Settings.emplace_back(DriverKindOption, DriverKind);
  if (!NodeBudget.empty())
    Result.Settings.emplace_back(NodeBudgetOption, NodeBudget);
  Configuration Tried;
  if (!applyCommandLine(Result, Tried, Problem))
    return complain(Problem);
  if (Result.InitEditor && Result.Files.size() > 1)
    return complain("--init-editor takes one folder");
  if (Result.ListRules || Result.PrintKit || Result.InitEditor || !Result.ExplainRule.empty())
    return true;
  if (!Result.Diff.empty() && !Result.BaselineToWrite.empty())
    return complain("--write-baseline takes all findings, and --diff leaves some out; use one of them");
  if (Result.Fixed && !Result.BuildDir.empty())
    return complain("give either -p or arguments after --, not both");
  if (Result.Files.empty() && Result.BuildDir.empty())
    return complain("no input files; name some, or a build folder with -p (--help lists the options)");
  return true;
}
