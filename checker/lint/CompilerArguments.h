//===- CompilerArguments.h - Command lines of other compilers ---*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A build says how it compiles a file in the words of its own compiler: Microsoft's cl, clang-cl, gcc for Windows. What
// clang understands of that it follows. This file does the rest: it names the target that cl compiles for without being
// told, and takes away what clang does not know or what only makes sense to the compiler that the build uses.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_LINT_COMPILERARGUMENTS_H
#define VPCHECK_LINT_COMPILERARGUMENTS_H

#include "clang/Tooling/ArgumentsAdjusters.h"
#include "clang/Tooling/CompilationDatabase.h"

namespace vpcheck {

/// Loads the compilation database of the folder `BuildDir`. Returns null, and says why, if there is none.
std::unique_ptr<clang::tooling::CompilationDatabase> loadCommands(llvm::StringRef BuildDir, std::string &Problem);

/// What makes a command line that compiles `File`, named absolutely, one that clang can follow.
clang::tooling::ArgumentsAdjuster forClang(llvm::StringRef File);

/// The object file that the command line makes, as it is named there; empty if none is named.
std::string outputOf(const clang::tooling::CommandLineArguments &Arguments);

} // namespace vpcheck

#endif
