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
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

using namespace vpcheck;
namespace cl = llvm::cl;
namespace tooling = clang::tooling;

static cl::OptionCategory Input("What is checked");
static cl::OptionCategory Rules("Rules");
static cl::OptionCategory Reports("Reports");
static cl::OptionCategory Gates("What fails the run");
static cl::OptionCategory Running("How it runs");
static cl::OptionCategory Other("Instead of checking");

static cl::list<std::string> Files(cl::Positional, cl::desc("[file...]"), cl::cat(Input));
static cl::opt<std::string> BuildDir("p", cl::desc("Compile as compile_commands.json in DIR says"),
                                     cl::value_desc("DIR"), cl::cat(Input));
static cl::opt<std::string> Target("target", cl::desc("Target of the built-in driver kit (i686-w64-mingw32)"),
                                   cl::value_desc("TRIPLE"), cl::init(DefaultTarget), cl::cat(Input));
static cl::opt<bool> Link("link",
                          cl::desc("Judge the facts that compilations left in the files and folders, as the plugin's "
                                   "option facts=DIR makes it do"),
                          cl::cat(Input));
static cl::opt<std::string>
    Drivers("drivers", cl::desc("Tell drivers apart: auto (default), one, output, folder, or a file of link commands"),
            cl::value_desc("HOW"), cl::init("auto"), cl::cat(Input));
static cl::opt<std::string> Diff("diff",
                                 cl::desc("Show only what has changed since the git revision REV, or is caused by it"),
                                 cl::value_desc("REV"), cl::cat(Input));
static cl::opt<bool> Fix("fix", cl::desc("Mend in the files what can be mended with certainty"), cl::cat(Input));

static cl::opt<std::string> Checks("checks", cl::desc("Turn rules on, or off with '-' in front, as in clang-tidy"),
                                   cl::value_desc("GLOBS"), cl::cat(Rules));
static cl::opt<std::string> DriverKind("driver-kind",
                                       cl::desc("What the driver is: auto (default), pnp, mirror, legacy"),
                                       cl::value_desc("KIND"), cl::cat(Rules));
static cl::opt<std::string> NodeBudget("node-budget", cl::desc("How far one function is explored (20000 nodes)"),
                                       cl::value_desc("N"), cl::cat(Rules));

static cl::list<std::string> FormatNames("format", cl::desc("Write a report; may be given several times"),
                                         cl::value_desc("FORMAT[:FILE]"), cl::cat(Reports));
static cl::opt<std::string> OutputFile("o", cl::desc("Write the report to FILE"), cl::value_desc("FILE"),
                                       cl::cat(Reports));
static cl::opt<std::string> Root("root", cl::desc("In reports for programs, name files relative to DIR (this folder)"),
                                 cl::value_desc("DIR"), cl::init("."), cl::cat(Reports));
static cl::opt<cl::boolOrDefault> Colour("use-color", cl::desc("Colour the text report (on a terminal)"),
                                         cl::cat(Reports));
static cl::opt<bool> ShowUndecided("show-undecided", cl::desc("List what could not be decided, and why"),
                                   cl::cat(Reports));
static cl::opt<bool> ReportUnused("report-unused-suppressions",
                                  cl::desc("List comments and pragmas that silence nothing"), cl::cat(Reports));

static cl::opt<std::string> FailOn("fail-on", cl::desc("Least severity: error, warning, advice (default), never"),
                                   cl::value_desc("SEVERITY"), cl::init("advice"), cl::cat(Gates));
static cl::opt<std::string> MaxUndecided("max-undecided", cl::desc("More than N undecided places"), cl::value_desc("N"),
                                         cl::cat(Gates));
static cl::opt<std::string> BaselineFile("baseline", cl::desc("Leave out findings that FILE lists as known"),
                                         cl::value_desc("FILE"), cl::cat(Gates));
static cl::opt<std::string> WriteBaseline("write-baseline",
                                          cl::desc("List the findings in FILE; with --baseline, those still there"),
                                          cl::value_desc("FILE"), cl::cat(Gates));

static cl::opt<unsigned> Jobs("j", cl::desc("Check N files at a time (one for each processor)"), cl::value_desc("N"),
                              cl::Prefix, cl::init(0), cl::cat(Running));
static cl::opt<std::string> CacheDir("cache-dir",
                                     cl::desc("Keep results in DIR (with -p: .cache/vpcheck in that folder)"),
                                     cl::value_desc("DIR"), cl::cat(Running));
static cl::opt<bool> NoCache("no-cache", cl::desc("Neither use nor keep earlier results"), cl::cat(Running));
static cl::opt<bool> Quiet("quiet", cl::desc("Write neither progress nor summary"), cl::cat(Running));

static cl::opt<bool> ListRules("list-rules", cl::desc("List the rules"), cl::cat(Other));
static cl::opt<std::string> Explain("explain", cl::desc("Explain a rule"), cl::value_desc("RULE"), cl::cat(Other));
static cl::opt<std::string> MapForm("map", cl::ValueOptional, cl::value_desc("FORM"), cl::cat(Other),
                                    cl::desc("Show what the driver registers: text (default), json, dot, svg"));
static cl::opt<bool> PrintKit("print-kit", cl::desc("Print the compiler's arguments for the driver kit, one a line"),
                              cl::cat(Other));
static cl::opt<bool> InitEditor("init-editor",
                                cl::desc("Write a folder's compile_flags.txt, for clangd and the driver kit"),
                                cl::cat(Other));

/// --stats, an option that LLVM registers for every program, for statistics of its own.
using StatsOption = cl::opt<bool, /*ExternalStorage=*/true>;

/// Gives --stats the meaning that it has here.
static StatsOption &adoptStats() {
  auto *Stats = static_cast<StatsOption *>(cl::getRegisteredOptions().lookup("stats"));
  Stats->setDescription("Say what the run looked at, and what took how long");
  Stats->setHiddenFlag(cl::NotHidden);
  Stats->addCategory(Running);
  return *Stats;
}

static bool complain(const llvm::Twine &Message) {
  llvm::WithColor::error(llvm::errs(), "vpcheck") << Message << '\n';
  return false;
}

/// "text, sarif, json"
static std::string formatNamesInWords() {
  std::string Names;
  for (const Format &Known : formats())
    Names += (Names.empty() ? "" : ", ") + std::string(Known.Name);
  return Names;
}

/// Reads what --drivers says.
static void parseDrivers(Options &Result) {
  Result.DriversApart = llvm::StringSwitch<DriversBy>(Drivers)
                            .Case("auto", DriversBy::Auto)
                            .Case("one", DriversBy::One)
                            .Case("output", DriversBy::Output)
                            .Case("folder", DriversBy::Folder)
                            .Default(DriversBy::LinkCommands);
  if (Result.DriversApart == DriversBy::LinkCommands)
    Result.LinkCommands = Drivers;
}

/// Reads what --format and -o say.
static bool parseOutputs(std::vector<Output> &Outputs) {
  for (llvm::StringRef Asked : FormatNames) {
    auto [Name, File] = Asked.split(':');
    const Format *Form = formatNamed(Name);
    if (!Form)
      return complain("there is no format '" + Name + "'; the formats are " + formatNamesInWords());
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

/// Reads what --map says.
static bool parseMap(Options &Result) {
  if (MapForm.getNumOccurrences() == 0)
    return true;
  Result.Map = MapForm.empty() ? MapFormat::Text : mapFormatNamed(MapForm);
  if (!Result.Map)
    return complain("there is no form '" + MapForm + "' of the map; the forms are text, json, dot, svg");
  if (!FormatNames.empty())
    return complain("--map writes no report; give either --map or --format");
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
  std::string FormatHelp = "Write a report, several if wanted: " + formatNamesInWords();
  FormatNames.setDescription(FormatHelp);
  cl::HideUnrelatedOptions({&Input, &Rules, &Reports, &Gates, &Running, &Other});
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
  Result.Link = Link;
  parseDrivers(Result);
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
  if (!parseOutputs(Result.Outputs) || !parseMap(Result))
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
  if (Result.Link && (!Result.Checks.empty() || !Result.Settings.empty() || Result.Fixed || !Result.BuildDir.empty()))
    return complain("--link takes facts as they are: rules and compiler arguments belong to the compilation");
  if (Result.Link && !Result.Diff.empty())
    return complain("--diff needs the sources, and --link has only facts; use one of them");
  if (Result.Fixed && !Result.BuildDir.empty())
    return complain("give either -p or arguments after --, not both");
  if (Result.Files.empty() && Result.BuildDir.empty())
    return complain("no input files; name some, or a build folder with -p (--help lists the options)");
  return true;
}
