//===- Check.cpp - Checking one source file -------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/Check.h"
#include "lint/CompilerArguments.h"
#include "lint/Kit.h"
#include "settings/NoLint.h"
#include "settings/SuppressionUse.h"
#include "support/Compat.h"
#include "support/Digest.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/Basic/CodeGenOptions.h"
#include "clang/Basic/TargetInfo.h"
#include "clang/Basic/Version.h"
#include "clang/Driver/Types.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

using namespace clang;
using namespace vpcheck;
namespace tooling = clang::tooling;

/// Begins a message in `Out`, in colours if they are enabled for it.
static llvm::raw_ostream &say(llvm::raw_ostream &Out, llvm::HighlightColor Kind, const char *Word) {
  Out << "vpcheck: ";
  llvm::WithColor(Out, Kind, Out.colors_enabled() ? llvm::ColorMode::Enable : llvm::ColorMode::Disable) << Word << ": ";
  return Out;
}

//===----------------------------------------------------------------------===//
// What happens to the file
//===----------------------------------------------------------------------===//

namespace {

/// How one file is checked, and where what is found goes.
struct Task {
  const Options &Asked;
  const Configuration &Configured;
  StringRef Name; ///< absolute
  std::vector<UnitFacts> &Units;
  llvm::raw_ostream &Messages;
  bool &DependsOnTime;
  Profile *Times; ///< may be null
};

/// Notices macros whose value is a date or time.
class TimeListener : public PPCallbacks {
public:
  explicit TimeListener(bool &DependsOnTime) : DependsOnTime(DependsOnTime) {}

  void MacroExpands(const Token &Name, const MacroDefinition &Definition, SourceRange, const MacroArgs *) override {
    const MacroInfo *Macro = Definition.getMacroInfo();
    if (Macro && Macro->isBuiltinMacro()) {
      StringRef Text = Name.getIdentifierInfo()->getName();
      DependsOnTime |= Text == "__DATE__" || Text == "__TIME__" || Text == "__TIMESTAMP__";
    }
  }

private:
  bool &DependsOnTime;
};

class LintConsumer : public ASTConsumer {
public:
  LintConsumer(CompilerInstance &Compiler, const Task &File) : Compiler(Compiler), File(File) {
    recordPragmas(Compiler.getPreprocessor(), Parsed);
    Compiler.getPreprocessor().addPPCallbacks(std::make_unique<TimeListener>(File.DependsOnTime));
  }

  void HandleTranslationUnit(ASTContext &Context) override {
    if (Compiler.getDiagnostics().hasErrorOccurred())
      return;
    const SourceManager &Sources = Compiler.getSourceManager();
    AnalysisOptions Options = File.Configured.Analysis;
    Options.Times = File.Times;
    Options.ForLink = true;
    UnitResult Result = analyseUnit(Context, Compiler.getPreprocessor(), Parsed, Options);
    for (const std::string &Problem : applyNoLint(Result, Sources))
      say(File.Messages, llvm::HighlightColor::Error, "error") << Problem << '\n';
    std::vector<SuppressionUse> Uses;
    if (File.Asked.ReportUnusedSuppressions)
      Uses = suppressionUses(Result, Parsed, Options.Rules, Sources);
    File.Units.push_back(factsOf(std::move(Result), Parsed, File.Configured, Sources));
    UnitFacts &Facts = File.Units.back();
    Facts.Results.add(Uses, Sources);
    Facts.Source = File.Name.str();
    Facts.Target = Context.getTargetInfo().getTriple().str();
    if (StringRef Output = Compiler.getCodeGenOpts().ObjectFilenameForDebug; !Output.empty())
      Facts.Output = absolutePath(Output, Sources.getFileManager());
  }

private:
  CompilerInstance &Compiler;
  const Task &File;
  ParseRecord Parsed;
};

class LintAction : public ASTFrontendAction {
public:
  explicit LintAction(const Task &File) : File(File) {}

  bool BeginInvocation(CompilerInstance &Compiler) override {
    Compiler.setVerboseOutputStream(File.Messages);
    return true;
  }

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Compiler, StringRef) override {
    return std::make_unique<LintConsumer>(Compiler, File);
  }

private:
  const Task &File;
};

class LintActionFactory : public tooling::FrontendActionFactory {
public:
  explicit LintActionFactory(const Task &File) : File(File) {}
  std::unique_ptr<FrontendAction> create() override { return std::make_unique<LintAction>(File); }

private:
  const Task &File;
};

} // namespace

/// Why `File` cannot be read as source code; empty if it can.
static std::string unreadable(StringRef File) {
  llvm::sys::fs::file_status Status;
  if (std::error_code Error = llvm::sys::fs::status(File, Status))
    return Error.message();
  if (llvm::sys::fs::is_directory(Status))
    return "is a directory; name source files, or give its build folder with -p";
  auto Contents = llvm::MemoryBuffer::getFile(File);
  if (!Contents)
    return Contents.getError().message();
  StringRef Text = (*Contents)->getBuffer();
  if (Text.starts_with("\xff\xfe") || Text.starts_with("\xfe\xff"))
    return "is encoded as UTF-16; save it as UTF-8";
  if (Text.take_front(4096).contains('\0'))
    return "is not a source file: it contains NUL bytes";
  return {};
}

bool vpcheck::isSource(StringRef File) {
  using namespace clang::driver::types;
  ID Type = lookupTypeForExtension(llvm::sys::path::extension(File).drop_front(1));
  return Type != TY_INVALID && isAcceptedByClang(Type) && isSrcFile(Type) && !isObjC(Type) && !isLLVMIR(Type);
}

//===----------------------------------------------------------------------===//
// One file
//===----------------------------------------------------------------------===//

/// Variables of the environment that change what a compiler does with its arguments.
static constexpr const char *Environment[] = {
    "CPATH",
    "C_INCLUDE_PATH",
    "CPLUS_INCLUDE_PATH",
    "INCLUDE",
    "EXTERNAL_INCLUDE",
    "VCINSTALLDIR",
    "VCToolsInstallDir",
    "WindowsSdkDir",
    "WindowsSDKVersion",
    "UniversalCRTSdkDir",
    "CL",
    "_CL_",
    "SOURCE_DATE_EPOCH",
    "LLVM_INSTALL_DIR",
    "COMPILER_PATH",
    "GCC_EXEC_PREFIX",
    "CLANG_CONFIG_FILE_SYSTEM_DIR",
    "CLANG_CONFIG_FILE_USER_DIR",
    "HOME",
};

/// The check of one file.
class FileChecker::Run {
public:
  Run(FileChecker &Checker, StringRef File)
      : Checker(Checker), Asked(Checker.Asked), File(File), Name(tooling::getAbsolutePath(File)),
        Messages(Result.Messages) {
    Messages.enable_colors(Asked.Colours.value_or(llvm::errs().has_colors()));
  }

  FileResult go();

private:
  /// Says that the file cannot be checked, or is not checked, and `Why`.
  void fail(const llvm::Twine &Why);
  std::string cannotBeChecked();
  tooling::ArgumentsAdjuster arguments() const;
  std::string cacheKey() const;
  bool findResult(StringRef Key);
  bool analyse(RecordingFileSystem &Files);
  void storeResult(StringRef Key, const FileAnswers &Answers);

  FileChecker &Checker;
  const Options &Asked;
  StringRef File;
  std::string Name; ///< absolute
  FileResult Result;
  llvm::raw_string_ostream Messages;
  Configuration Configured;
  bool DependsOnTime = false;
};

void FileChecker::Run::fail(const llvm::Twine &Why) {
  say(Messages, llvm::HighlightColor::Error, "error") << "'" << File << "' " << Why << '\n';
  Result.Units.clear();
  Result.Results = Report();
  Result.Results.FilesFailed.push_back({Name, Why.str()});
}

/// Why the file cannot be checked, before anybody tries; empty if it seems that it can.
std::string FileChecker::Run::cannotBeChecked() {
  if (std::string Problem = unreadable(File); !Problem.empty())
    return Problem;
  if (!isSource(File))
    return "it is not a C or C++ file by its name";
  if (Checker.Commands.getCompileCommands(Name).empty())
    return Asked.BuildDir + "/compile_commands.json does not say how to compile it";
  std::string Problem;
  std::lock_guard<std::mutex> Guard(Checker.Lock);
  vpcheck::configure(Name, Asked, Checker.Configurations, Configured, Problem);
  return Problem;
}

FileResult FileChecker::Run::go() {
  if (std::string Problem = cannotBeChecked(); !Problem.empty()) {
    fail("cannot be checked: " + Problem);
    return std::move(Result);
  }
  Result.Rules = Configured.Analysis.Rules;
  if (Result.Rules.none())
    say(Messages, llvm::HighlightColor::Warning, "warning")
        << "all rules are off for '" << File << "': its .clang-tidy or --checks says so\n";
  std::string Key = Checker.Cache ? cacheKey() : "";
  if (findResult(Key))
    return std::move(Result);
  auto Files = llvm::makeIntrusiveRefCnt<RecordingFileSystem>(Checker.MakeFiles());
  bool Checked = analyse(*Files);
  Result.FilesRead = Files->Answers.filesRead();
  if (Checked) {
    Result.Results.FilesChecked.push_back(Name);
    storeResult(Key, Files->Answers);
  }
  return std::move(Result);
}

/// Takes away the object file that a command makes, but leaves its name behind: it tells drivers apart.
static tooling::ArgumentsAdjuster keepNameOfOutput() {
  return [](const tooling::CommandLineArguments &Arguments, StringRef File) {
    tooling::CommandLineArguments Result = tooling::getClangStripOutputAdjuster()(Arguments, File);
    if (std::string Output = outputOf(Arguments); !Output.empty())
      Result.insert(Result.begin() + 1, {"-Xclang", "-object-file-name=" + Output});
    return Result;
  };
}

/// What is done to the arguments of a compile command.
tooling::ArgumentsAdjuster FileChecker::Run::arguments() const {
  tooling::CommandLineArguments First = {"-w", "-Qunused-arguments"};
  if (!Checker.ResourceDir.empty())
    First.push_back("-resource-dir=" + Checker.ResourceDir);
  First.insert(First.end(), Configured.ArgumentsBefore.begin(), Configured.ArgumentsBefore.end());
  // This one comes first because what the others append would belong to the linker behind /link.
  tooling::ArgumentsAdjuster Result = forClang(Name);
  for (const tooling::ArgumentsAdjuster &Next :
       {tooling::getClangSyntaxOnlyAdjuster(), keepNameOfOutput(), tooling::getClangStripDependencyFileAdjuster(),
        tooling::getStripPluginsAdjuster(),
        tooling::getInsertArgumentAdjuster(First, tooling::ArgumentInsertPosition::BEGIN),
        tooling::getInsertArgumentAdjuster(Configured.Arguments, tooling::ArgumentInsertPosition::END)})
    Result = tooling::combineAdjusters(std::move(Result), Next);
  return Result;
}

bool FileChecker::Run::analyse(RecordingFileSystem &Files) {
  tooling::ClangTool Tool(Checker.Commands, {Name}, std::make_shared<PCHContainerOperations>(), &Files);
  Tool.setPrintErrorMessage(false);
  Tool.clearArgumentsAdjusters();
  Tool.appendArgumentsAdjuster(arguments());
  compat::OwnedDiagnosticOptions Style;
  Style.get().ShowColors = Messages.colors_enabled();
  TextDiagnosticPrinter Printer(Messages, Style.argument());
  Tool.setDiagnosticConsumer(&Printer);
  Profile Times;
  Task ToDo{Asked, Configured, Name, Result.Units, Messages, DependsOnTime, Asked.Statistics ? &Times : nullptr};
  LintActionFactory Actions(ToDo);
  // Code that nests too deeply takes the compiler's stack; such a file must not take the others with it.
  constexpr unsigned StackBytes = 256u << 20;
  llvm::CrashRecoveryContext Recovery;
  int Status = 0;
  if (!Recovery.RunSafelyOnThread([&] { Status = Tool.run(&Actions); }, StackBytes))
    fail("is not checked because the compiler crashed on it");
  else if (Status != 0)
    fail("is not checked because it does not compile; see the errors above");
  Times.change(Stage::Parse); // counts what has run until now
  Result.Results.Looked.Times = Times.Times;
  return Result.Results.FilesFailed.empty();
}

//===----------------------------------------------------------------------===//
// The cache
//===----------------------------------------------------------------------===//

/// Stands for everything that the result depends on besides the file system.
std::string FileChecker::Run::cacheKey() const {
  llvm::json::Array Commands, Variables;
  for (const tooling::CompileCommand &Command : Checker.Commands.getCompileCommands(Name))
    Commands.push_back(llvm::json::Array{Command.Directory, Command.Filename,
                                         llvm::json::Array(arguments()(Command.CommandLine, Command.Filename))});
  for (const char *Variable : Environment)
    Variables.push_back(llvm::sys::Process::GetEnv(Variable).value_or(""));
  llvm::SmallString<256> Current;
  llvm::sys::fs::current_path(Current);
  const AnalysisOptions &Analysis = Configured.Analysis;
  llvm::json::Value Key = llvm::json::Object{
      {"program", Checker.ProgramKey},
      {"file", Name},
      {"folder", Current},
      {"commands", std::move(Commands)},
      {"environment", std::move(Variables)},
      {"driverKind", static_cast<unsigned>(Analysis.DriverKind)},
      {"nodeBudget", Analysis.NodeBudget},
      {"rules", Analysis.Rules.to_string()},
      {"errors", Configured.AsErrors.to_string()},
      {"suppressions", Asked.ReportUnusedSuppressions},
      {"colours", Messages.colors_enabled()},
  };
  return digestOf(llvm::formatv("{0}", Key).str());
}

/// Takes an earlier result that still holds. Returns false if there is none.
bool FileChecker::Run::findResult(StringRef Key) {
  if (!Checker.Cache)
    return false;
  FileAnswers Known;
  std::optional<llvm::json::Value> Stored = Checker.Cache->find(Key, Known);
  const llvm::json::Object *Parts = Stored ? Stored->getAsObject() : nullptr;
  const llvm::json::Array *Units = Parts ? Parts->getArray("units") : nullptr;
  if (!Units || !Checker.Answers.holds(Known))
    return false;
  std::vector<UnitFacts> Earlier(Units->size());
  for (auto [Stored, Unit] : llvm::zip_equal(*Units, Earlier))
    if (!readFacts(Stored, Unit))
      return false;
  Result.Units = std::move(Earlier);
  Result.Results.FilesChecked.push_back(Name);
  Messages << Parts->getString("messages").value_or("");
  Result.FilesRead = Known.filesRead();
  Result.FromCache = true;
  return true;
}

void FileChecker::Run::storeResult(StringRef Key, const FileAnswers &Answers) {
  if (!Checker.Cache || DependsOnTime)
    return;
  llvm::json::Array Units;
  for (UnitFacts &Unit : Result.Units) {
    std::optional<llvm::json::Object> Stored = storedFacts(Unit);
    if (!Stored)
      return;
    Units.push_back(std::move(*Stored));
  }
  if (llvm::json::isUTF8(Result.Messages))
    Checker.Cache->store(Key, Answers, llvm::json::Object{{"units", std::move(Units)}, {"messages", Result.Messages}});
}

/// What stands for this program: its code, and that of the libraries which it shares with others.
static std::string programKey(StringRef Executable) {
  auto Code = llvm::MemoryBuffer::getFile(Executable);
  return (Code ? digestOf((*Code)->getBuffer()) : "") + " " + getClangFullVersion();
}

//===----------------------------------------------------------------------===//
// FileChecker
//===----------------------------------------------------------------------===//

FileChecker::FileChecker(const Options &Asked, const tooling::CompilationDatabase &Commands, const ResultCache *Cache,
                         FileSystemMaker MakeFiles)
    : Asked(Asked), Commands(Commands), Cache(Cache), MakeFiles(std::move(MakeFiles)),
      ResourceDir(findResourceDir(Asked.Executable)), ProgramKey(Cache ? programKey(Asked.Executable) : ""),
      Answers(this->MakeFiles()) {}

FileResult FileChecker::check(StringRef File) { return Run(*this, File).go(); }
