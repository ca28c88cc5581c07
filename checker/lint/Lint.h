//===- Lint.h - Checking source files -------------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_LINT_LINT_H
#define VPCHECK_LINT_LINT_H

#include "lint/Options.h"
#include "report/Report.h"
#include <memory>
#include <set>

namespace vpcheck {

struct FileResult;

/// What a run has looked at, besides what it has found.
struct LintScope {
  std::set<std::string> FilesRead; ///< absolute, headers included
  RuleSet Rules;                   ///< that were on for some file
  RuleSet RulesEverywhere;         ///< that were on for all files
  unsigned FilesFromCache = 0;
};

/// One run over all files that the options name.
class LintRun {
public:
  explicit LintRun(const Options &Asked);
  ~LintRun();

  /// Checks the files and returns what was found, settled. A file that cannot be checked is named on standard error and
  /// in the report; the others are checked all the same. Returns false, after having said why, if nothing could be
  /// checked because of the options themselves.
  bool check(Report &Results);

  /// With --diff, leaves only findings that the change has to do with. To be called after check().
  void keepChanged(Report &Results);

  /// Analyses the files and writes the map of the drivers that they make up to `Map`. `Complete` says whether all files
  /// could be analysed; those that could not are named on standard error. Returns false, after having said why, if
  /// there is no map.
  bool map(MapFormat Form, std::string &Map, bool &Complete);

  LintScope Scope; ///< after check()

private:
  bool prepare();
  bool readLinkCommands();
  void readFacts();
  bool analyse(std::vector<FileResult *> &Files);
  void judge(llvm::MutableArrayRef<FileResult *> Files, Report &Results);

  struct State;
  const Options &Asked;
  std::unique_ptr<State> Held;
};

} // namespace vpcheck

#endif
