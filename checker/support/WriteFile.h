//===- WriteFile.h - Writing files so that failure shows --------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_SUPPORT_WRITEFILE_H
#define VPCHECK_SUPPORT_WRITEFILE_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/raw_ostream.h"

namespace vpcheck {

/// Lets `Write` fill `File`, or standard output if it is empty. A file holds afterwards either everything or what it
/// held before; one that links lead to is found, and what is no regular file, such as a pipe, is simply written to.
llvm::Error writeFile(llvm::StringRef File, llvm::function_ref<void(llvm::raw_ostream &)> Write);

} // namespace vpcheck

#endif
