//===- FileAnswers.cpp - What a compilation asks of the file system -------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/FileAnswers.h"
#include "support/Digest.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;
using namespace vpcheck;

static constexpr char Nothing[] = "-";

//===----------------------------------------------------------------------===//
// Answers, whoever asks
//===----------------------------------------------------------------------===//

static std::string kind(const ErrorOr<vfs::Status> &Status) {
  if (!Status)
    return Nothing;
  return Status->isDirectory() ? "folder" : "file";
}

static std::string listing(vfs::FileSystem &Files, const Twine &Folder) {
  std::error_code Problem;
  std::vector<std::string> Names;
  for (vfs::directory_iterator Entry = Files.dir_begin(Folder, Problem), End; !Problem && Entry != End;
       Entry.increment(Problem))
    Names.push_back(sys::path::filename(Entry->path()).str());
  if (Problem)
    return Nothing;
  sort(Names);
  return digestOf(join(Names, "/"));
}

static std::string realPath(std::error_code Problem, StringRef Path) { return Problem ? Nothing : Path.str(); }

static std::string ask(vfs::FileSystem &Files, FileQuestion Asked, const std::string &Path) {
  switch (Asked) {
  case FileQuestion::Kind:
    return kind(Files.status(Path));
  case FileQuestion::Contents: {
    auto Buffer = Files.getBufferForFile(Path);
    return Buffer ? digestOf((*Buffer)->getBuffer()) : Nothing;
  }
  case FileQuestion::Listing:
    return listing(Files, Path);
  case FileQuestion::RealPath: {
    SmallString<256> Real;
    std::error_code Problem = Files.getRealPath(Path, Real);
    return realPath(Problem, Real);
  }
  }
  return Nothing;
}

//===----------------------------------------------------------------------===//
// FileAnswers
//===----------------------------------------------------------------------===//

void FileAnswers::add(FileQuestion Asked, StringRef Path, std::string Answer) {
  auto [Known, New] = Answers.try_emplace({Path.str(), Asked}, Answer);
  Changed |= !New && Known->second != Answer;
}

std::vector<std::string> FileAnswers::filesRead() const {
  std::vector<std::string> Read;
  for (const auto &[Question, Answer] : Answers)
    if (Question.second == FileQuestion::Contents)
      Read.push_back(Question.first);
  return Read;
}

std::optional<json::Array> FileAnswers::stored() const {
  json::Array Stored;
  for (const auto &[Question, Answer] : Answers) {
    if (!json::isUTF8(Question.first) || !json::isUTF8(Answer))
      return std::nullopt;
    Stored.push_back(json::Array{std::string(1, static_cast<char>(Question.second)), Question.first, Answer});
  }
  return Stored;
}

bool FileAnswers::read(const json::Value &Stored) {
  const json::Array *All = Stored.getAsArray();
  if (!All)
    return false;
  for (const json::Value &Each : *All) {
    const json::Array *Parts = Each.getAsArray();
    if (!Parts || Parts->size() != 3)
      return false;
    auto Asked = (*Parts)[0].getAsString(), Path = (*Parts)[1].getAsString(), Answer = (*Parts)[2].getAsString();
    if (!Asked || Asked->size() != 1 || !StringRef("kclr").contains(*Asked) || !Path || !Answer)
      return false;
    add(static_cast<FileQuestion>(Asked->front()), *Path, Answer->str());
  }
  return true;
}

//===----------------------------------------------------------------------===//
// RecordingFileSystem
//===----------------------------------------------------------------------===//

namespace {

/// An open file whose contents are taken down when they are read.
class RecordingFile : public vfs::File {
public:
  RecordingFile(std::unique_ptr<vfs::File> Open, std::string Path, FileAnswers &Answers)
      : Open(std::move(Open)), Path(std::move(Path)), Answers(Answers) {}

  ErrorOr<vfs::Status> status() override { return Open->status(); }
  ErrorOr<std::string> getName() override { return Open->getName(); }
  ErrorOr<std::unique_ptr<MemoryBuffer>> getBuffer(const Twine &Name, int64_t FileSize, bool RequiresNullTerminator,
                                                   bool IsVolatile) override {
    auto Buffer = Open->getBuffer(Name, FileSize, RequiresNullTerminator, IsVolatile);
    Answers.add(FileQuestion::Contents, Path, Buffer ? digestOf((*Buffer)->getBuffer()) : Nothing);
    return Buffer;
  }
  std::error_code close() override { return Open->close(); }

private:
  std::unique_ptr<vfs::File> Open;
  std::string Path;
  FileAnswers &Answers;
};

} // namespace

std::string RecordingFileSystem::absolute(const Twine &Path) const {
  SmallString<256> Absolute;
  Path.toVector(Absolute);
  makeAbsolute(Absolute);
  return Absolute.str().str();
}

ErrorOr<vfs::Status> RecordingFileSystem::status(const Twine &Path) {
  ErrorOr<vfs::Status> Status = getUnderlyingFS().status(Path);
  Answers.add(FileQuestion::Kind, absolute(Path), kind(Status));
  return Status;
}

bool RecordingFileSystem::exists(const Twine &Path) {
  ErrorOr<vfs::Status> Status = status(Path);
  return Status && Status->exists();
}

ErrorOr<std::unique_ptr<vfs::File>> RecordingFileSystem::openFileForRead(const Twine &Path) {
  ErrorOr<std::unique_ptr<vfs::File>> File = getUnderlyingFS().openFileForRead(Path);
  if (!File) {
    // It may be there without being readable.
    status(Path);
    return File;
  }
  std::string Absolute = absolute(Path);
  Answers.add(FileQuestion::Kind, Absolute, kind((*File)->status()));
  return std::make_unique<RecordingFile>(std::move(*File), Absolute, Answers);
}

vfs::directory_iterator RecordingFileSystem::dir_begin(const Twine &Folder, std::error_code &Problem) {
  Answers.add(FileQuestion::Listing, absolute(Folder), listing(getUnderlyingFS(), Folder));
  return getUnderlyingFS().dir_begin(Folder, Problem);
}

std::error_code RecordingFileSystem::getRealPath(const Twine &Path, SmallVectorImpl<char> &Output) {
  std::error_code Problem = getUnderlyingFS().getRealPath(Path, Output);
  Answers.add(FileQuestion::RealPath, absolute(Path), realPath(Problem, StringRef(Output.data(), Output.size())));
  return Problem;
}

//===----------------------------------------------------------------------===//
// AnswerCheck
//===----------------------------------------------------------------------===//

bool AnswerCheck::holds(const FileAnswers &Known) {
  std::lock_guard<std::mutex> Guard(Lock);
  return all_of(Known.all(), [&](const auto &Entry) {
    auto [Answered, New] = Asked.try_emplace(Entry.first);
    if (New)
      Answered->second = ask(*Files, Entry.first.second, Entry.first.first);
    return Answered->second == Entry.second;
  });
}
