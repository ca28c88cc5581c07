//===- Check.h - Checking one source file -----------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_LINT_CHECK_H
#define VPCHECK_LINT_CHECK_H

#include "lint/Options.h"
#include "report/Report.h"
#include <mutex>

namespace vpcheck {

/// What has become of one source file.
struct FileResult {
  Report Results;       ///< of this file alone, not settled
  std::string Messages; ///< for standard error, the compiler's among them; whole lines
};

/// Checks source files, each by itself. Files may be checked on several threads at once.
class FileChecker {
public:
  /// `Commands` says how files are compiled; both must outlive the checker.
  FileChecker(const Options &Asked, const clang::tooling::CompilationDatabase &Commands);

  /// Checks `File`, named as the user or the compilation database names it. A file that cannot be checked is named in
  /// the messages and the report.
  FileResult check(llvm::StringRef File);

private:
  class Run;

  const Options &Asked;
  const clang::tooling::CompilationDatabase &Commands;
  std::string ResourceDir;
  std::mutex Lock; ///< guards what follows
  ConfigurationFiles Configurations;
};

} // namespace vpcheck

#endif
