//===- FileAnswers.h - What a compilation asks of the file system *- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Apart from its arguments, a compilation knows of the world only what the file system answers: what files hold, and
// also which files are not there when headers are searched. As long as all answers stay the same, so does the result.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_LINT_FILEANSWERS_H
#define VPCHECK_LINT_FILEANSWERS_H

#include "llvm/Support/JSON.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace vpcheck {

/// What can be asked about a path. The values stand in stored answers.
enum class FileQuestion : char {
  Kind = 'k',     ///< is it a file, a folder, or nothing?
  Contents = 'c', ///< what does the file hold?
  Listing = 'l',  ///< which names are in the folder?
  RealPath = 'r'  ///< where does it lead when all links are followed?
};

/// Questions and their answers. Contents and listings are answered by a digest.
class FileAnswers {
public:
  /// Takes down an answer. A second one that differs makes the answers inconsistent: the files changed meanwhile.
  void add(FileQuestion Asked, llvm::StringRef Path, std::string Answer);
  bool consistent() const { return !Changed; }

  /// The files that were read, in order.
  std::vector<std::string> filesRead() const;

  /// All answers, as a JSON array; nothing if a path is not UTF-8, which JSON cannot hold.
  std::optional<llvm::json::Array> stored() const;
  /// Reads back what `stored` made. Returns false if it is something else.
  bool read(const llvm::json::Value &Stored);

  using Map = std::map<std::pair<std::string, FileQuestion>, std::string>;
  const Map &all() const { return Answers; }

private:
  Map Answers;
  bool Changed = false;
};

/// Passes every question on to another file system, and takes down the answers. Used by one thread.
class RecordingFileSystem : public llvm::vfs::ProxyFileSystem {
public:
  explicit RecordingFileSystem(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files)
      : ProxyFileSystem(std::move(Files)) {}

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &Path) override;
  bool exists(const llvm::Twine &Path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const llvm::Twine &Path) override;
  llvm::vfs::directory_iterator dir_begin(const llvm::Twine &Folder, std::error_code &Problem) override;
  std::error_code getRealPath(const llvm::Twine &Path, llvm::SmallVectorImpl<char> &Output) override;

  FileAnswers Answers;

private:
  std::string absolute(const llvm::Twine &Path) const;
};

/// Asks again whether answers still hold. Each question is asked once and its answer kept: all files of a run see the
/// same state. May be used by several threads.
class AnswerCheck {
public:
  explicit AnswerCheck(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files) : Files(std::move(Files)) {}

  bool holds(const FileAnswers &Known);

private:
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files;
  std::mutex Lock; ///< guards what follows
  FileAnswers::Map Asked;
};

} // namespace vpcheck

#endif
