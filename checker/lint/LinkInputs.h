//===- LinkInputs.h - The facts that --link is given ------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_LINT_LINKINPUTS_H
#define VPCHECK_LINT_LINKINPUTS_H

#include "facts/UnitFacts.h"

namespace vpcheck {

/// What compilations have left behind.
struct LinkInputs {
  std::vector<UnitFacts> Units;                          ///< in order of source and output
  std::vector<FailedFile> FilesFailed;                   ///< what could not be read, or does not count any more
  std::vector<std::pair<std::string, std::string>> Gone; ///< files with facts about source files that are gone
  std::vector<std::string> PassedOver; ///< object files, found in folders and libraries, of which no facts tell
};

/// Reads the facts in `Paths`: files with facts, object files, libraries, and folders, in which all of these are looked
/// for, but not behind symbolic links. If an object file and a file with facts tell of the same unit, the object file
/// is right: a compiler cache brings back that alone.
LinkInputs readLinkInputs(llvm::ArrayRef<std::string> Paths);

} // namespace vpcheck

#endif
