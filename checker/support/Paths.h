//===- Paths.h - Names of files ---------------------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_SUPPORT_PATHS_H
#define VPCHECK_SUPPORT_PATHS_H

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"
#include <string>

namespace vpcheck {

/// The absolute name, without dots, of the file that is called `Path` in `Folder`.
inline std::string absoluteIn(llvm::StringRef Folder, llvm::StringRef Path) {
  llvm::SmallString<256> Whole;
  if (!llvm::sys::path::is_absolute(Path))
    Whole = Folder;
  llvm::sys::path::append(Whole, Path);
  llvm::sys::path::remove_dots(Whole, /*remove_dot_dot=*/true);
  return Whole.str().str();
}

} // namespace vpcheck

#endif
