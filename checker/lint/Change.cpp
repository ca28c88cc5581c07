//===- Change.cpp - What has changed since a revision ---------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/Change.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace vpcheck;

//===----------------------------------------------------------------------===//
// Asking git
//===----------------------------------------------------------------------===//

/// Runs git in the current folder. Returns what it wrote, or what it complained about.
static Expected<std::string> git(ArrayRef<StringRef> Arguments, StringRef Input = "") {
  ErrorOr<std::string> Program = sys::findProgramByName("git");
  if (!Program)
    return createStringError("git is not installed");
  SmallString<128> Names[3];
  std::vector<FileRemover> Removers(3);
  for (unsigned Index = 0; Index < 3; ++Index) {
    if (std::error_code Problem = sys::fs::createTemporaryFile("vpcheck-git", "", Names[Index]))
      return errorCodeToError(Problem);
    Removers[Index].setFile(Names[Index]);
  }
  std::error_code Problem;
  raw_fd_ostream(Names[0], Problem) << Input;
  if (Problem)
    return errorCodeToError(Problem);
  SmallVector<StringRef, 16> Command = {*Program};
  Command.append(Arguments.begin(), Arguments.end());
  std::string Failure;
  int Status =
      sys::ExecuteAndWait(*Program, Command, /*Env=*/std::nullopt, {Names[0].str(), Names[1].str(), Names[2].str()},
                          /*SecondsToWait=*/0, /*MemoryLimit=*/0, &Failure);
  auto Written = MemoryBuffer::getFile(Names[Status == 0 ? 1 : 2]);
  if (!Written)
    return errorCodeToError(Written.getError());
  std::string Text = (*Written)->getBuffer().str();
  if (Status == 0)
    return Text;
  return createStringError(Failure.empty() ? StringRef(Text).trim() : StringRef(Failure));
}

/// The parts of `Text` that a NUL ends.
static std::vector<StringRef> parts(StringRef Text) {
  SmallVector<StringRef, 64> Split;
  Text.split(Split, '\0', -1, /*KeepEmpty=*/false);
  return {Split.begin(), Split.end()};
}

Expected<Change> Change::since(StringRef Revision) {
  Change Result;
  Expected<std::string> Top = git({"rev-parse", "--show-toplevel"});
  if (!Top)
    return Top.takeError();
  Result.Top = StringRef(*Top).rtrim().str();
  // A revision whose history is not there has nothing in common with this one.
  std::string Commit = (Revision + "^{commit}").str();
  Expected<std::string> Known = git({"rev-parse", "--verify", "--quiet", "--end-of-options", Commit});
  if (!Known) {
    consumeError(Known.takeError());
    return createStringError("git knows no revision '" + Revision + "' here");
  }
  Expected<std::string> Base = git({"merge-base", StringRef(*Known).rtrim(), "HEAD"});
  if (!Base) {
    consumeError(Base.takeError());
    return createStringError("git sees no history that '" + Revision +
                             "' and HEAD share; was the repository fetched without its history?");
  }
  Result.Base = StringRef(*Base).rtrim().str();

  Expected<std::string> Changed =
      git({"-C", Result.Top, "diff", "--name-status", "--no-renames", "--no-ext-diff", "-z", Result.Base});
  if (!Changed)
    return Changed.takeError();
  std::vector<StringRef> Entries = parts(*Changed);
  for (size_t Index = 0; Index + 1 < Entries.size(); Index += 2) {
    ChangedFile &File = Result.Files[Entries[Index + 1].str()];
    File.IsThere = !Entries[Index].starts_with("D");
    if (!Entries[Index].starts_with("A"))
      File.Before.emplace();
  }
  Expected<std::string> Untracked = git({"-C", Result.Top, "ls-files", "--others", "--exclude-standard", "-z"});
  if (!Untracked)
    return Untracked.takeError();
  for (StringRef Name : parts(*Untracked))
    Result.Files.try_emplace(Name.str());
  if (Error Problem = Result.readContents())
    return std::move(Problem);
  return std::move(Result);
}

/// Reads what the files that are not new held before.
Error Change::readContents() {
  std::string Names;
  std::vector<ChangedFile *> Asked;
  for (auto &[Name, File] : Files)
    if (File.Before && !StringRef(Name).contains('\n')) {
      Names += Base + ":" + Name + "\n";
      Asked.push_back(&File);
    }
  if (Asked.empty())
    return Error::success();
  Expected<std::string> Contents = git({"-C", Top, "cat-file", "--batch"}, Names);
  if (!Contents)
    return Contents.takeError();
  StringRef Rest = *Contents;
  for (ChangedFile *File : Asked) {
    // "<object> blob <bytes>", the bytes, and a line end; what is no file has another second word.
    auto [Head, Body] = Rest.split('\n');
    StringRef Bytes = Head.split(' ').second;
    size_t Length = 0;
    if (!Bytes.consume_front("blob ") || Bytes.getAsInteger(10, Length)) {
      File->Before.reset();
      Rest = Body;
      continue;
    }
    File->Before = Body.take_front(Length).str();
    Rest = Body.drop_front(std::min(Length + 1, Body.size()));
  }
  return Error::success();
}

/// Reads which lines of `File` are new or different. If git does not say, all are.
void Change::readLines(StringRef Name, ChangedFile &File) const {
  auto &Lines = File.Lines.emplace();
  Expected<std::string> Difference =
      File.Before
          ? git({"-C", Top, "diff", "--unified=0", "--no-renames", "--no-color", "--no-ext-diff", Base, "--", Name})
          : createStringError("it is new");
  if (!Difference) {
    consumeError(Difference.takeError());
    Lines.emplace_back(1, ~0u);
    return;
  }
  SmallVector<StringRef, 64> Split;
  StringRef(*Difference).split(Split, '\n');
  for (StringRef Line : Split) {
    // "@@ -first,count +first,count @@"; a count of 1 is left out, and one of 0 stands for the gap behind `first`.
    if (!Line.consume_front("@@ -"))
      continue;
    auto [First, Count] = Line.split('+').second.split(' ').first.split(',');
    unsigned Begin = 0, Length = 1;
    if (First.getAsInteger(10, Begin) || (!Count.empty() && Count.getAsInteger(10, Length)))
      continue;
    Lines.emplace_back(Begin, Length == 0 ? Begin + 1 : Begin + Length - 1);
  }
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

/// `File` without links in its folder, as git names it: whatever way leads there, it is one file.
static std::string withoutLinks(vfs::FileSystem &Files, StringRef File) {
  SmallString<256> Folder = sys::path::parent_path(File), Real;
  if (Files.getRealPath(Folder, Real)) {
    Real = Folder; // it is not there now
    sys::path::remove_dots(Real, /*remove_dot_dot=*/true);
  }
  sys::path::append(Real, sys::path::filename(File));
  return Real.str().str();
}

bool Change::contains(StringRef File) const {
  std::string Name = pathBelow(Top, withoutLinks(*vfs::getRealFileSystem(), File));
  return Files.count(Name) != 0;
}

bool Change::touches(const Place &Where) {
  auto Entry = Files.find(pathBelow(Top, withoutLinks(*vfs::getRealFileSystem(), Where.File)));
  if (Entry == Files.end())
    return false;
  ChangedFile &File = Entry->second;
  if (!File.Lines)
    readLines(Entry->first, File);
  return any_of(*File.Lines,
                [&](const auto &Stretch) { return Stretch.first <= Where.Line && Where.Line <= Stretch.second; });
}

//===----------------------------------------------------------------------===//
// The file system before
//===----------------------------------------------------------------------===//

namespace {

/// Shows former contents in place of what is there now. Used by one thread.
class FormerFileSystem : public vfs::ProxyFileSystem {
public:
  FormerFileSystem(IntrusiveRefCntPtr<vfs::FileSystem> Now, StringRef Top)
      : ProxyFileSystem(std::move(Now)), Top(Top), Former(makeIntrusiveRefCnt<vfs::InMemoryFileSystem>()) {}

  void addFile(const Twine &Name, StringRef Contents) {
    std::string Path = (Top + "/" + Name).str();
    Former->addFile(Path, 0, MemoryBuffer::getMemBuffer(Contents, Path));
    Changed.insert(Path);
  }
  void removeFile(const Twine &Name) { Changed.insert((Top + "/" + Name).str()); }

  ErrorOr<vfs::Status> status(const Twine &Path) override {
    std::string Real = realName(Path);
    if (Changed.contains(Real)) {
      ErrorOr<vfs::Status> Was = Former->status(Real);
      return Was ? ErrorOr<vfs::Status>(vfs::Status::copyWithNewName(*Was, Path)) : Was;
    }
    ErrorOr<vfs::Status> Is = getUnderlyingFS().status(Path);
    return Is ? Is : Former->status(Real); // a folder that has gone
  }

  bool exists(const Twine &Path) override {
    ErrorOr<vfs::Status> Status = status(Path);
    return Status && Status->exists();
  }

  ErrorOr<std::unique_ptr<vfs::File>> openFileForRead(const Twine &Path) override {
    std::string Real = realName(Path);
    if (!Changed.contains(Real))
      return getUnderlyingFS().openFileForRead(Path);
    return vfs::File::getWithPath(Former->openFileForRead(Real), Path);
  }

private:
  std::string realName(const Twine &Path) {
    SmallString<256> Absolute;
    Path.toVector(Absolute);
    makeAbsolute(Absolute);
    std::string &Folder = Folders[sys::path::parent_path(Absolute)];
    if (Folder.empty())
      Folder = sys::path::parent_path(withoutLinks(getUnderlyingFS(), Absolute)).str();
    SmallString<256> Real(Folder);
    sys::path::append(Real, sys::path::filename(Absolute));
    return Real.str().str();
  }

  std::string Top;
  IntrusiveRefCntPtr<vfs::InMemoryFileSystem> Former;
  StringSet<> Changed;            ///< the files that were different, or not there
  StringMap<std::string> Folders; ///< without links, by name
};

} // namespace

IntrusiveRefCntPtr<vfs::FileSystem> Change::before(IntrusiveRefCntPtr<vfs::FileSystem> Now) const {
  auto Before = makeIntrusiveRefCnt<FormerFileSystem>(std::move(Now), Top);
  for (const auto &[Name, File] : Files) {
    if (File.Before)
      Before->addFile(Name, *File.Before);
    else
      Before->removeFile(Name);
  }
  return Before;
}
