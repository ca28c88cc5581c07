//===- Check.cpp - Checking one source file -------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/Check.h"
#include "lint/Kit.h"
#include "settings/NoLint.h"
#include "settings/SuppressionUse.h"
#include "support/Compat.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/Driver/Types.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendAction.h"
#include "clang/Frontend/TextDiagnosticPrinter.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
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
  Report &Results;
  llvm::raw_ostream &Messages;
};

class LintConsumer : public ASTConsumer {
public:
  LintConsumer(CompilerInstance &Compiler, const Task &File) : Compiler(Compiler), File(File) {
    recordPragmas(Compiler.getPreprocessor(), Parsed);
  }

  void HandleTranslationUnit(ASTContext &Context) override {
    if (Compiler.getDiagnostics().hasErrorOccurred())
      return;
    const SourceManager &Sources = Compiler.getSourceManager();
    UnitResult Result = analyseUnit(Context, Compiler.getPreprocessor(), Parsed, File.Configured.Analysis);
    for (const std::string &Problem : applyNoLint(Result, Sources))
      say(File.Messages, llvm::HighlightColor::Error, "error") << Problem << '\n';
    for (UnitFinding &Finding : Result.Findings)
      if (File.Configured.AsErrors[Finding.Rule])
        Finding.Severity = VP_ERROR;
    File.Results.add(Result, Sources);
    if (File.Asked.ReportUnusedSuppressions)
      File.Results.add(suppressionUses(Result, Parsed, File.Configured.Analysis.Rules, Sources), Sources);
  }

private:
  CompilerInstance &Compiler;
  const Task &File;
  ParseRecord Parsed;
};

class LintAction : public ASTFrontendAction {
public:
  explicit LintAction(const Task &File) : File(File) {}

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

static bool isSource(StringRef File) {
  using namespace clang::driver::types;
  ID Type = lookupTypeForExtension(llvm::sys::path::extension(File).drop_front(1));
  return Type != TY_INVALID && isAcceptedByClang(Type) && isSrcFile(Type) && !isObjC(Type) && !isLLVMIR(Type);
}

//===----------------------------------------------------------------------===//
// One file
//===----------------------------------------------------------------------===//

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
  /// Says that the file cannot be checked, or is not checked, and `Why`. Returns false.
  bool fail(const llvm::Twine &Why);
  std::string cannotBeChecked();
  bool analyse();

  FileChecker &Checker;
  const Options &Asked;
  StringRef File;
  std::string Name; ///< absolute
  FileResult Result;
  llvm::raw_string_ostream Messages;
  Configuration Configured;
};

bool FileChecker::Run::fail(const llvm::Twine &Why) {
  say(Messages, llvm::HighlightColor::Error, "error") << "'" << File << "' " << Why << '\n';
  Result.Results = Report();
  Result.Results.FilesFailed.push_back({Name, Why.str()});
  return false;
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
  if (Configured.Analysis.Rules.none())
    say(Messages, llvm::HighlightColor::Warning, "warning")
        << "all rules are off for '" << File << "': its .clang-tidy or --checks says so\n";
  if (analyse())
    Result.Results.FilesChecked.push_back(Name);
  return std::move(Result);
}

bool FileChecker::Run::analyse() {
  tooling::ClangTool Tool(Checker.Commands, {Name}, std::make_shared<PCHContainerOperations>(),
                          llvm::vfs::createPhysicalFileSystem());
  Tool.setPrintErrorMessage(false);
  tooling::CommandLineArguments Extra = {"-w", "-Qunused-arguments"};
  if (!Checker.ResourceDir.empty())
    Extra.push_back("-resource-dir=" + Checker.ResourceDir);
  Extra.insert(Extra.end(), Configured.ArgumentsBefore.begin(), Configured.ArgumentsBefore.end());
  Tool.appendArgumentsAdjuster(tooling::getInsertArgumentAdjuster(Extra, tooling::ArgumentInsertPosition::BEGIN));
  Tool.appendArgumentsAdjuster(
      tooling::getInsertArgumentAdjuster(Configured.Arguments, tooling::ArgumentInsertPosition::END));
  compat::OwnedDiagnosticOptions Style;
  Style.get().ShowColors = Messages.colors_enabled();
  TextDiagnosticPrinter Printer(Messages, Style.argument());
  Tool.setDiagnosticConsumer(&Printer);
  Task ToDo{Asked, Configured, Result.Results, Messages};
  LintActionFactory Actions(ToDo);
  // Code that nests too deeply takes the compiler's stack; such a file must not take the others with it.
  constexpr unsigned StackBytes = 256u << 20;
  llvm::CrashRecoveryContext Recovery;
  int Status = 0;
  if (!Recovery.RunSafelyOnThread([&] { Status = Tool.run(&Actions); }, StackBytes))
    return fail("is not checked because the compiler crashed on it");
  return Status == 0 || fail("is not checked because it does not compile; see the errors above");
}

FileChecker::FileChecker(const Options &Asked, const tooling::CompilationDatabase &Commands)
    : Asked(Asked), Commands(Commands), ResourceDir(findResourceDir(Asked.Executable)) {}

FileResult FileChecker::check(StringRef File) { return Run(*this, File).go(); }
