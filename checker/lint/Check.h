//===- Check.h - Checking one source file -----------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_LINT_CHECK_H
#define VPCHECK_LINT_CHECK_H

#include "facts/UnitFacts.h"
#include "lint/FileAnswers.h"
#include "lint/Options.h"
#include "lint/ResultCache.h"
#include "report/Report.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <functional>
#include <mutex>

namespace vpcheck {

/// What has become of one source file.
struct FileResult {
  std::vector<UnitFacts> Units;       ///< one for each command that compiles the file
  Report Results;                     ///< whether the file was checked, and how long that took
  std::string Messages;               ///< for standard error, the compiler's among them; whole lines
  std::vector<std::string> FilesRead; ///< absolute, headers included; not all of them if the check failed
  RuleSet Rules;                      ///< that were on
  bool FromCache = false;
};

/// Whether `File` is a C or C++ source file by its name.
bool isSource(llvm::StringRef File);

/// Checks source files, each by itself. Files may be checked on several threads at once.
class FileChecker {
public:
  /// Makes a view of the file system for one thread.
  using FileSystemMaker = std::function<llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>()>;

  /// `Commands` says how files are compiled. `Cache` may be null. Both must outlive the checker.
  FileChecker(const Options &Asked, const clang::tooling::CompilationDatabase &Commands, const ResultCache *Cache,
              FileSystemMaker MakeFiles);

  /// Checks `File`, named as the user or the compilation database names it. A file that cannot be checked is named in
  /// the messages and the report.
  FileResult check(llvm::StringRef File);

private:
  class Run;

  const Options &Asked;
  const clang::tooling::CompilationDatabase &Commands;
  const ResultCache *Cache;
  FileSystemMaker MakeFiles;
  std::string ResourceDir;
  std::string ProgramKey; ///< stands for the program in keys of the cache
  AnswerCheck Answers;
  std::mutex Lock; ///< guards what follows
  ConfigurationFiles Configurations;
};

} // namespace vpcheck

#endif
