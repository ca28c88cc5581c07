//===- Change.h - What has changed since a revision -------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Asks git for the difference between a revision and the files as they lie in the folder, and shows the file system as
// it was before.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_LINT_CHANGE_H
#define VPCHECK_LINT_CHANGE_H

#include "report/Report.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace vpcheck {

class Change {
public:
  /// What the files of the repository around the current folder differ in from the place where the history of
  /// `Revision` and their own part, new files that git does not know yet included.
  static llvm::Expected<Change> since(llvm::StringRef Revision);

  /// Whether the file, named absolutely, differs.
  bool contains(llvm::StringRef File) const;

  /// Whether the line of `Where` is new or different, or text was taken away beside it.
  bool touches(const Place &Where);

  /// The file system as it was before, over `Now`.
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> before(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Now) const;

private:
  struct ChangedFile {
    std::optional<std::string> Before; ///< what it held; nothing if it is new
    bool IsThere = true;               ///< now
    /// First and last lines of what is new, in order; read when it is first asked for.
    std::optional<std::vector<std::pair<unsigned, unsigned>>> Lines;
  };

  llvm::Error readContents();
  void readLines(llvm::StringRef Name, ChangedFile &File) const;

  std::string Top;                          ///< the folder of the repository, absolute, without links
  std::string Base;                         ///< the revision to compare with
  std::map<std::string, ChangedFile> Files; ///< by name, relative to `Top`
};

} // namespace vpcheck

#endif
