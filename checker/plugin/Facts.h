//===- Facts.h - Leaving facts behind in a compilation ----------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_PLUGIN_FACTS_H
#define VPCHECK_PLUGIN_FACTS_H

#include "observe/ParseRecord.h"
#include "observe/UnitAnalysis.h"
#include "settings/Configuration.h"

namespace clang {
class CompilerInstance;
}

namespace vpcheck {

/// Writes the facts of the unit to a file in `Folder`, which is made if it is not there, and into the object file that
/// the compiler goes on to make: what keeps object files or sends them around, keeps and sends the facts with them.
/// What goes wrong is an error of the compilation.
void leaveFacts(clang::CompilerInstance &Compiler, UnitResult Result, const ParseRecord &Parsed,
                const Configuration &Configured, llvm::StringRef Folder);

} // namespace vpcheck

#endif
