//===- SourceFiles.h - The files that a report's places lie in --*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPORT_SOURCEFILES_H
#define VPCHECK_REPORT_SOURCEFILES_H

#include "report/Report.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/MemoryBuffer.h"

namespace vpcheck {

/// Reads files when something of them is asked for, and keeps them.
class SourceFiles {
public:
  /// What stands at a place: an identifier, or one other character. Columns count UTF-16 code units from 1.
  struct Span {
    unsigned Begin;
    unsigned End; ///< behind the last character
  };

  /// What stands at `Where`, which has a line. If the file does not have that place, because it cannot be read or has
  /// changed meanwhile, it is nothing at the column that `Where` counts in bytes.
  Span spanAt(const Place &Where);

  /// GitHub's hash of the line that `Where` lies in; empty if the file does not have that line.
  std::string lineHash(const Place &Where);

private:
  struct File {
    std::unique_ptr<llvm::MemoryBuffer> Buffer; ///< null if the file cannot be read
    clang::SrcMgr::LineOffsetMapping Lines;
    std::vector<std::string> Hashes; ///< computed on demand
  };

  File &open(llvm::StringRef Name);

  llvm::StringMap<File> Files;
  llvm::BumpPtrAllocator LineOffsets;
};

} // namespace vpcheck

#endif
