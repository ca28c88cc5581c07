//===- InitEditor.h - Setting up a folder for an editor ---------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_LINT_INITEDITOR_H
#define VPCHECK_LINT_INITEDITOR_H

#include "lint/Kit.h"

namespace vpcheck {

/// Writes `compile_flags.txt` to `Folder`, which tells clangd how to compile a miniport that comes without a
/// compilation database: with the driver kit. Says on standard output what it wrote. A file that is already there and
/// differs is replaced only if the person at the terminal agrees. Returns an exit status.
int initEditor(llvm::StringRef Folder, const Kit &Headers, llvm::StringRef Target);

} // namespace vpcheck

#endif
