//===- Options.h - The command line of vpcheck ------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_LINT_OPTIONS_H
#define VPCHECK_LINT_OPTIONS_H

#include "lint/Drivers.h"
#include "map/Map.h"
#include "report/Format.h"
#include "settings/Configuration.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/ADT/ArrayRef.h"
#include <memory>
#include <string>
#include <vector>

namespace vpcheck {

/// The exit statuses of vpcheck.
enum ExitStatus { ExitClean = 0, ExitFindings = 1, ExitTrouble = 2 };

/// A report to be written.
struct Output {
  const Format *Form;
  std::string File; ///< empty: standard output
};

struct Options {
  std::string Executable; ///< absolute path of the program
  /// What the command line says, which wins over configuration files.
  std::string Checks;
  std::vector<std::pair<std::string, std::string>> Settings; ///< as setOption() takes them
  std::vector<std::string> Files;                            ///< as given
  std::string BuildDir;                                      ///< -p; empty: none
  std::string Target;
  bool Link = false; ///< the files hold facts
  DriversBy DriversApart = DriversBy::Auto;
  std::string LinkCommands;                      ///< the file with link commands, if they tell drivers apart
  std::string Root;                              ///< absolute; what reports name files relative to
  std::vector<Output> Outputs;                   ///< no two to the same place
  std::string CacheDir;                          ///< empty: no cache
  bool CacheAsked = false;                       ///< not the default: it must be usable
  std::string Diff;                              ///< a revision; empty: show all findings
  std::string BaselineFile;                      ///< empty: none
  std::string BaselineToWrite;                   ///< empty: none
  std::optional<vp_severity> FailOn = VP_ADVICE; ///< least severity that fails the run; unset: none does
  std::optional<unsigned> MaxUndecided;          ///< more fail the run; unset: any number will do
  bool Statistics = false;
  unsigned Jobs = 1;           ///< files to check at a time; 0: one for each processor
  std::optional<bool> Colours; ///< unset: if the stream is a terminal
  bool Quiet = false;
  bool ShowUndecided = false;
  bool ReportUnusedSuppressions = false;
  bool Fix = false;
  bool ListRules = false;
  bool PrintKit = false;
  bool InitEditor = false;
  std::string ExplainRule;      ///< empty: none
  std::optional<MapFormat> Map; ///< unset: no map is asked for
  /// The arguments after `--`; null if there is no `--`.
  std::unique_ptr<clang::tooling::CompilationDatabase> Fixed;
};

/// How `File` is checked: by default, changed by its configuration files, changed by the command line. Returns false,
/// with a message in `Problem`, if a configuration file makes no sense.
bool configure(llvm::StringRef File, const Options &Asked, ConfigurationFiles &Files, Configuration &Result,
               std::string &Problem);

/// Reads the command line. Returns false after having said on standard error what is wrong.
bool parseCommandLine(int Count, const char **Arguments, Options &Result);

} // namespace vpcheck

#endif
