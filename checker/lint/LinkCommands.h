//===- LinkCommands.h - What a build links to what --------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_LINT_LINKCOMMANDS_H
#define VPCHECK_LINT_LINKCOMMANDS_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace vpcheck {

/// One program or library that a build makes, and of what. All paths are absolute.
struct LinkCommand {
  std::string Output;
  std::vector<std::string> Inputs; ///< object files and libraries

  bool makesLibrary() const;
};

/// Reads link commands, one in a line, whose relative paths start in `Folder`, and the response files that they name.
/// Lines that are none are left out. Object files that were linked of others are replaced by those. `Complain` receives
/// what cannot be read.
std::vector<LinkCommand> parseLinkCommands(llvm::StringRef Text, llvm::StringRef Folder,
                                           llvm::function_ref<void(const std::string &)> Complain);

} // namespace vpcheck

#endif
