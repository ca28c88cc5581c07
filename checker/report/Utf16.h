//===- Utf16.h - Text as readers of UTF-16 see it ---------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPORT_UTF16_H
#define VPCHECK_REPORT_UTF16_H

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

namespace vpcheck {

/// The code units of `Text`, with U+FFFD for what is not UTF-8.
llvm::SmallVector<unsigned short, 0> utf16(llvm::StringRef Text);

/// The column of `Offset` in the file `Contents`, in code units from 1. Its line begins at `Line`; both count bytes. A
/// byte order mark is not part of the first line.
unsigned utf16Column(llvm::StringRef Contents, size_t Line, size_t Offset);

} // namespace vpcheck

#endif
