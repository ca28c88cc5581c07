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

/// How the names of files with facts end.
inline constexpr char FactsExtension[] = ".vpfacts";

/// The name of the file, without folder, that holds the facts of the unit with this source and output. It differs from
/// those of all other units.
std::string factsFileName(llvm::StringRef Source, llvm::StringRef Output);

/// The facts as text, the same for the same facts; nothing if something in them is not UTF-8.
std::optional<std::string> factsText(UnitFacts &Facts);

/// Reads back what `factsText` made, or says what is wrong with it, to follow the name of the file.
llvm::Expected<UnitFacts> readFactsText(llvm::StringRef Text);

} // namespace vpcheck

#endif
