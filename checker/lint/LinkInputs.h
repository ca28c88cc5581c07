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
  std::vector<UnitFacts> Units;        ///< in order of source and output
  std::vector<FailedFile> FilesFailed; ///< what could not be read, or does not count any more
};

/// Reads the facts in `Paths`: files with facts, object files, libraries, and folders, in which all of these are looked
/// for. If an object file and a file with facts tell of the same unit, the object file is right: a compiler cache
/// brings back that alone.
LinkInputs readLinkInputs(llvm::ArrayRef<std::string> Paths);

} // namespace vpcheck

#endif
