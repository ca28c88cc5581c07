//===- ResultCache.h - Results of files that have not changed ---*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A folder with one file for each key, which stands for everything that a check depends on besides the file system.
// The file holds the result and what the file system answered; it counts as long as these answers hold. What is not
// intact does not count.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_LINT_RESULTCACHE_H
#define VPCHECK_LINT_RESULTCACHE_H

#include "lint/FileAnswers.h"
#include "llvm/Support/Error.h"

namespace vpcheck {

class ResultCache {
public:
  /// Opens the cache in `Folder`, which is made if it is not there.
  static llvm::Expected<std::unique_ptr<ResultCache>> open(llvm::StringRef Folder);

  /// What was stored for `Key`, and the answers that it rests on; nothing if there is nothing, or nothing intact.
  std::optional<llvm::json::Value> find(llvm::StringRef Key, FileAnswers &Answers) const;

  /// Stores a result in place of an earlier one. Other processes see the old one or the new one. A result that cannot
  /// be written is not there the next time.
  void store(llvm::StringRef Key, const FileAnswers &Answers, llvm::json::Object Result) const;

  /// Removes what has not been used for long, and the oldest if there is very much. Looks only every now and then.
  void prune() const;

private:
  explicit ResultCache(std::string Folder) : Folder(std::move(Folder)) {}
  std::string pathOf(llvm::StringRef Key) const;

  std::string Folder;
};

} // namespace vpcheck

#endif
