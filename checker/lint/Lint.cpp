//===- Lint.cpp - Checking source files -----------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/Lint.h"
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
#include "clang/Tooling/JSONCompilationDatabase.h"
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

static void complain(const llvm::Twine &Message) { llvm::WithColor::error(llvm::errs(), "vpcheck") << Message << '\n'; }

//===----------------------------------------------------------------------===//
// One file
//===----------------------------------------------------------------------===//

namespace {

/// How one file is checked, and where what is found goes.
struct Task {
  const Options &Asked;
  const Configuration &Configured;
  Report &Results;
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
      complain(Problem);
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

static void checkFile(StringRef File, const tooling::CompilationDatabase &Commands, const Options &Asked,
                      ConfigurationFiles &Files, StringRef ResourceDir, Report &Results) {
  std::string Name = tooling::getAbsolutePath(File);
  auto Fail = [&](const llvm::Twine &Why) {
    complain("'" + File + "' " + Why);
    Results.FilesFailed.push_back(Name);
  };
  if (std::string Problem = unreadable(File); !Problem.empty())
    return Fail("cannot be checked: " + Problem);
  if (!isSource(File))
    return Fail("cannot be checked: it is not a C or C++ file by its name");
  if (Commands.getCompileCommands(Name).empty())
    return Fail("cannot be checked: " + Asked.BuildDir + "/compile_commands.json does not say how to compile it");

  Configuration Configured;
  if (std::string Problem; !configure(Name, Asked, Files, Configured, Problem))
    return Fail("cannot be checked: " + Problem);
  if (Configured.Analysis.Rules.none())
    llvm::WithColor::warning(llvm::errs(), "vpcheck")
        << "all rules are off for '" << File << "': its .clang-tidy or --checks says so\n";

  tooling::ClangTool Tool(Commands, {Name}, std::make_shared<PCHContainerOperations>(),
                          llvm::vfs::createPhysicalFileSystem());
  Tool.setPrintErrorMessage(false);
  tooling::CommandLineArguments Extra = {"-w", "-Qunused-arguments"};
  if (!ResourceDir.empty())
    Extra.push_back(("-resource-dir=" + ResourceDir).str());
  Extra.insert(Extra.end(), Configured.ArgumentsBefore.begin(), Configured.ArgumentsBefore.end());
  Tool.appendArgumentsAdjuster(tooling::getInsertArgumentAdjuster(Extra, tooling::ArgumentInsertPosition::BEGIN));
  Tool.appendArgumentsAdjuster(
      tooling::getInsertArgumentAdjuster(Configured.Arguments, tooling::ArgumentInsertPosition::END));
  compat::OwnedDiagnosticOptions Style;
  Style.get().ShowColors = Asked.Colours;
  TextDiagnosticPrinter Printer(llvm::errs(), Style.argument());
  Tool.setDiagnosticConsumer(&Printer);
  Task ToDo{Asked, Configured, Results};
  LintActionFactory Actions(ToDo);
  // Code that nests too deeply takes the compiler's stack; such a file must not take the others with it.
  constexpr unsigned StackBytes = 256u << 20;
  llvm::CrashRecoveryContext Recovery;
  int Status = 0;
  if (!Recovery.RunSafelyOnThread([&] { Status = Tool.run(&Actions); }, StackBytes))
    return Fail("is not checked because the compiler crashed on it");
  if (Status != 0)
    return Fail("is not checked because it does not compile; see the errors above");
  ++Results.FilesChecked;
}

//===----------------------------------------------------------------------===//
// All files
//===----------------------------------------------------------------------===//

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
  auto Commands = tooling::CompilationDatabase::loadFromDirectory(Asked.BuildDir, Problem);
  if (!Commands)
    complain("'" + Asked.BuildDir +
             "' holds no usable compile_commands.json; make one with cmake -DCMAKE_EXPORT_COMPILE_COMMANDS=ON or bear "
             "(" +
             StringRef(Problem).trim() + ")");
  return Commands;
}

bool vpcheck::checkFiles(const Options &Asked, Report &Results) {
  std::unique_ptr<tooling::CompilationDatabase> Loaded;
  const tooling::CompilationDatabase *Commands = Asked.Fixed.get();
  if (!Commands) {
    Loaded = Asked.BuildDir.empty() ? kitCommands(Asked) : buildCommands(Asked);
    if (!Loaded)
      return false;
    Commands = Loaded.get();
  }
  std::vector<std::string> Files = Asked.Files.empty() ? Commands->getAllFiles() : Asked.Files;
  if (Files.empty()) {
    complain("'" + Asked.BuildDir + "/compile_commands.json' lists no files");
    return false;
  }
  std::string ResourceDir = findResourceDir(Asked.Executable);
  llvm::CrashRecoveryContext::Enable();
  ConfigurationFiles Configurations;
  for (const std::string &File : Files)
    checkFile(File, *Commands, Asked, Configurations, ResourceDir, Results);
  Results.settle();
  return true;
}
