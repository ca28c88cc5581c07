//===- Configuration.h - What .clang-tidy says ------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_SETTINGS_CONFIGURATION_H
#define VPCHECK_SETTINGS_CONFIGURATION_H

#include "observe/AnalysisOptions.h"
#include "llvm/ADT/StringRef.h"
#include <memory>
#include <string>
#include <vector>

namespace vpcheck {

/// How one file is checked.
struct Configuration {
  AnalysisOptions Analysis;
  RuleSet AsErrors;                         ///< rules whose findings count as errors: `WarningsAsErrors`
  std::vector<std::string> ArgumentsBefore; ///< for the compiler: `ExtraArgsBefore`
  std::vector<std::string> Arguments;       ///< for the compiler: `ExtraArgs`
};

/// Reads the configuration files that people keep for clang-tidy, with clang-tidy's own library.
class ConfigurationFiles {
public:
  ConfigurationFiles();
  ~ConfigurationFiles();

  /// Changes `Result` by the `.clang-tidy` that is nearest to the source file `File`, and those that it inherits from.
  /// Returns false, with a message in `Problem` that names the file, if what it says makes no sense.
  bool apply(llvm::StringRef File, Configuration &Result, std::string &Problem);

private:
  struct Reader;
  std::unique_ptr<Reader> Files;
};

} // namespace vpcheck

#endif
