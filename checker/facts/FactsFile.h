//===- FactsFile.h - Files that hold the facts of a unit --------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_FACTS_FACTSFILE_H
#define VPCHECK_FACTS_FACTSFILE_H

#include "facts/UnitFacts.h"
#include "llvm/Support/Error.h"

namespace vpcheck {

/// How the names of files with facts end, and the name of the section of an object file that holds them.
inline constexpr char FactsExtension[] = ".vpfacts";
inline constexpr char FactsSection[] = ".vpfacts";

/// Facts as one compilation leaves them behind. Files below or beside the folder in which it ran are named relative to
/// it if the compiler was given a relative name: a compiler cache may bring the facts to another copy of the sources.
struct StoredUnit {
  std::string Text; ///< the same for the same facts
  std::string Name; ///< of a file that holds them, without folder; no other compilation on this machine has it
};

/// Makes text of facts, whose files are named relative to `Folder` from then on if `IsRelative`. Nothing if something
/// in them is not UTF-8.
std::optional<StoredUnit> storeUnit(UnitFacts &Facts, llvm::StringRef Folder, bool IsRelative);

/// The first text that storeUnit() made in `Texts`, which a linker has joined. Takes it away, and what pads it.
llvm::StringRef takeStored(llvm::StringRef &Texts);

/// Reads back what storeUnit() made, or says what is wrong with it, to follow the name of the file. `Object` is the
/// object file that holds the text, absolute; empty if it comes from a file of its own.
llvm::Expected<UnitFacts> readUnit(llvm::StringRef Text, llvm::StringRef Object);

} // namespace vpcheck

#endif
