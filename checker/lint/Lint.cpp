//===- Lint.cpp - Checking source files -----------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/Lint.h"
#include "lint/Check.h"
#include "lint/Kit.h"
#include "lint/Progress.h"
#include "clang/Tooling/JSONCompilationDatabase.h"
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
  auto Commands = tooling::CompilationDatabase::loadFromDirectory(Asked.BuildDir, Problem);
  if (!Commands)
    complain("'" + Asked.BuildDir +
             "' holds no usable compile_commands.json; make one with cmake -DCMAKE_EXPORT_COMPILE_COMMANDS=ON or bear "
             "(" +
             StringRef(Problem).trim() + ")");
  return Commands;
}

/// Checks `Files`, on as many threads as were asked for, and adds up in their order what was found.
static void checkAll(llvm::ArrayRef<std::string> Files, FileChecker &Checker, const Options &Asked, Report &Results) {
  Progress Shown(llvm::errs(), !Asked.Quiet, Files.size());
  std::vector<std::optional<FileResult>> Done(Files.size());
  size_t Next = 0; // the first file whose result has not been taken over
  std::mutex Lock; // guards both
  llvm::DefaultThreadPool Threads(llvm::hardware_concurrency(Asked.Jobs));
  for (size_t Index = 0; Index < Files.size(); ++Index)
    Threads.async([&, Index] {
      Shown.begin(Files[Index]);
      FileResult Result = Checker.check(Files[Index]);
      std::lock_guard<std::mutex> Guard(Lock);
      Shown.end();
      Done[Index] = std::move(Result);
      for (; Next < Files.size() && Done[Next]; ++Next) {
        Shown.log(Next, Files[Next], Done[Next]->Messages);
        Results.add(std::move(Done[Next]->Results));
        Done[Next] = FileResult();
      }
    });
  Threads.wait();
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
  std::vector<std::string> Files = Asked.Files;
  if (Files.empty()) {
    Files = Commands->getAllFiles();
    llvm::sort(Files);
  }
  if (Files.empty()) {
    complain("'" + Asked.BuildDir + "/compile_commands.json' lists no files");
    return false;
  }
  llvm::CrashRecoveryContext::Enable();
  FileChecker Checker(Asked, *Commands);
  checkAll(Files, Checker, Asked, Results);
  Results.settle();
  return true;
}
