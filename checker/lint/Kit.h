//===- Kit.h - The built-in driver kit --------------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A miniport includes headers of the Windows driver kit. Where that is not at hand, vpcheck offers mingw-w64's headers
// behind a few of its own, which make them as self-contained as the originals.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_LINT_KIT_H
#define VPCHECK_LINT_KIT_H

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace vpcheck {

struct Kit {
  std::string Headers;      ///< vpcheck's own headers
  std::string MingwHeaders; ///< the folder with mingw-w64's headers, which has a folder `ddk`
  std::string ResourceDir;  ///< the compiler's own headers

  /// The compiler arguments that a source file of a miniport needs.
  std::vector<std::string> arguments(llvm::StringRef Target) const;
};

/// The target that the kit compiles for when nobody asked: 32-bit Windows.
extern const char DefaultTarget[];

/// Compiler arguments that let pass what other compilers let pass with a warning.
std::vector<std::string> toleranceArguments();

/// Finds the kit beside the program `Executable`, or in the build tree. On failure, Problem says what is missing and
/// what to do.
bool findKit(llvm::StringRef Executable, Kit &Found, std::string &Problem);

/// The folder with the compiler's own headers; empty if there is none.
std::string findResourceDir(llvm::StringRef Executable);

} // namespace vpcheck

#endif
