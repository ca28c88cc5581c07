//===- Lint.cpp - Checking source files -----------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/Lint.h"
#include "lint/Kit.h"
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

class LintConsumer : public ASTConsumer {
public:
  LintConsumer(CompilerInstance &Compiler, const AnalysisOptions &Options, Report &Results)
      : Compiler(Compiler), Options(Options), Results(Results) {
    Preprocessor &PP = Compiler.getPreprocessor();
    PP.addPPCallbacks(recordSections(PP, Sections));
  }

  void HandleTranslationUnit(ASTContext &Context) override {
    if (!Compiler.getDiagnostics().hasErrorOccurred())
      Results.add(analyseUnit(Context, Compiler.getPreprocessor(), Sections, Options), Compiler.getSourceManager());
  }

private:
  CompilerInstance &Compiler;
  const AnalysisOptions &Options;
  Report &Results;
  SectionRecord Sections;
};

class LintAction : public ASTFrontendAction {
public:
  LintAction(const AnalysisOptions &Options, Report &Results) : Options(Options), Results(Results) {}

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Compiler, StringRef) override {
    return std::make_unique<LintConsumer>(Compiler, Options, Results);
  }

private:
  const AnalysisOptions &Options;
  Report &Results;
};

class LintActionFactory : public tooling::FrontendActionFactory {
public:
  LintActionFactory(const AnalysisOptions &Options, Report &Results) : Options(Options), Results(Results) {}
  std::unique_ptr<FrontendAction> create() override { return std::make_unique<LintAction>(Options, Results); }

private:
  const AnalysisOptions &Options;
  Report &Results;
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
                      StringRef ResourceDir, Report &Results) {
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

  tooling::ClangTool Tool(Commands, {Name}, std::make_shared<PCHContainerOperations>(),
                          llvm::vfs::createPhysicalFileSystem());
  Tool.setPrintErrorMessage(false);
  tooling::CommandLineArguments Extra = {"-w", "-Qunused-arguments"};
  if (!ResourceDir.empty())
    Extra.push_back(("-resource-dir=" + ResourceDir).str());
  Tool.appendArgumentsAdjuster(tooling::getInsertArgumentAdjuster(Extra, tooling::ArgumentInsertPosition::BEGIN));
  compat::OwnedDiagnosticOptions Style;
  Style.get().ShowColors = Asked.Colours;
  TextDiagnosticPrinter Printer(llvm::errs(), Style.argument());
  Tool.setDiagnosticConsumer(&Printer);
  LintActionFactory Actions(Asked.Analysis, Results);
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
  for (const std::string &File : Files)
    checkFile(File, *Commands, Asked, ResourceDir, Results);
  Results.settle();
  return true;
}
