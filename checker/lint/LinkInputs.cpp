//===- LinkInputs.cpp - The facts that --link is given --------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/LinkInputs.h"
#include "facts/FactsFile.h"
#include "support/Digest.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Object/Archive.h"
#include "llvm/Object/ObjectFile.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <set>

using namespace llvm;
using namespace vpcheck;

namespace {

class Reader {
public:
  void readPath(const std::string &Path);
  LinkInputs take();

private:
  struct Read {
    UnitFacts Facts;
    std::string File; ///< that holds them
    bool FromObject;
  };
  struct BareObject {
    std::string File;  ///< without facts
    std::string Shown; ///< how messages call it
    bool Asked;        ///< for by name
  };

  void readFolder(const std::string &Folder);
  void readFile(const std::string &File, bool Asked);
  bool readObject(object::ObjectFile &Object, const std::string &File);
  void readArchive(MemoryBufferRef Contents, const std::string &File, bool Asked);
  void add(StringRef Text, const std::string &File, bool FromObject);
  bool isCurrent(const UnitFacts &Facts);
  void sortOutBare();
  void sortOutGone();
  void fail(const std::string &File, std::string Why) { Inputs.FilesFailed.push_back({File, std::move(Why)}); }

  LinkInputs Inputs;
  std::vector<Read> Units;
  std::vector<BareObject> Bare;
  StringMap<std::string> Digests; ///< of files as they are now; empty: there is none
};

} // namespace

void Reader::add(StringRef Text, const std::string &File, bool FromObject) {
  Expected<UnitFacts> Facts = readUnit(Text, FromObject ? File : "");
  if (!Facts)
    return fail(File, toString(Facts.takeError()));
  Units.push_back({std::move(*Facts), File, FromObject});
}

/// Returns whether the object has facts, whole or not.
bool Reader::readObject(object::ObjectFile &Object, const std::string &File) {
  bool HasFacts = false;
  for (const object::SectionRef &Section : Object.sections()) {
    Expected<StringRef> Name = Section.getName();
    if (!Name) {
      consumeError(Name.takeError());
      continue;
    }
    if (*Name != FactsSection)
      continue;
    HasFacts = true;
    Expected<StringRef> Texts = Section.getContents();
    if (!Texts) {
      fail(File, toString(Texts.takeError()));
      continue;
    }
    for (StringRef Rest = *Texts; !Rest.empty();)
      add(takeStored(Rest), File, /*FromObject=*/true);
  }
  return HasFacts;
}

void Reader::readArchive(MemoryBufferRef Contents, const std::string &File, bool Asked) {
  Expected<std::unique_ptr<object::Archive>> Archive = object::Archive::create(Contents);
  if (!Archive)
    return fail(File, toString(Archive.takeError()));
  Error Problem = Error::success();
  bool HasFacts = false;
  std::vector<BareObject> Others;
  for (const object::Archive::Child &Member : (*Archive)->children(Problem)) {
    Expected<StringRef> Name = Member.getName();
    const std::string Shown = Name ? Name->str() : toString(Name.takeError());
    // Of a thin library, the members are files of their own.
    if (Expected<MemoryBufferRef> Buffer = Member.getMemoryBufferRef(); !Buffer) {
      fail(File, "names '" + Shown + "', which cannot be read: " + toString(Buffer.takeError()));
      continue;
    }
    Expected<std::unique_ptr<object::Binary>> Binary = Member.getAsBinary();
    if (!Binary)
      consumeError(Binary.takeError());
    else if (auto *Object = dyn_cast<object::ObjectFile>(Binary->get()); Object && readObject(*Object, File))
      HasFacts = true;
    else if (Object)
      Others.push_back({"", File + "(" + Shown + ")", /*Asked=*/false});
  }
  if (Problem)
    fail(File, toString(std::move(Problem)));
  if (HasFacts)
    llvm::append_range(Bare, Others);
  else if (Asked && !Others.empty())
    Bare.push_back({"", File, Asked});
}

/// Reads a file, which was found in a folder unless somebody has `Asked` for it by name.
void Reader::readFile(const std::string &File, bool Asked) {
  sys::fs::file_status Status;
  if (std::error_code Problem = sys::fs::status(File, Status))
    return fail(File, "cannot be read: " + Problem.message());
  if (Status.type() != sys::fs::file_type::regular_file)
    return fail(File, "is no regular file");
  auto Buffer = MemoryBuffer::getFile(File);
  if (!Buffer)
    return fail(File, "cannot be read: " + Buffer.getError().message());
  if (StringRef(File).ends_with(FactsExtension))
    return add((*Buffer)->getBuffer(), File, /*FromObject=*/false);
  MemoryBufferRef Contents = (*Buffer)->getMemBufferRef();
  if (identify_magic(Contents.getBuffer()) == file_magic::archive)
    return readArchive(Contents, File, Asked);
  bool HasFacts = false;
  if (Expected<std::unique_ptr<object::ObjectFile>> Object = object::ObjectFile::createObjectFile(Contents))
    HasFacts = readObject(**Object, File);
  else
    consumeError(Object.takeError());
  if (!HasFacts)
    Bare.push_back({File, File, Asked});
}

void Reader::readFolder(const std::string &Folder) {
  std::vector<std::string> Files, Folders{Folder};
  while (!Folders.empty()) {
    const std::string Current = std::move(Folders.back());
    Folders.pop_back();
    std::error_code Problem;
    for (sys::fs::directory_iterator Entry(Current, Problem, /*follow_symlinks=*/false), End; Entry != End && !Problem;
         Entry.increment(Problem)) {
      StringRef Extension = sys::path::extension(Entry->path());
      if (Extension == FactsExtension)
        Files.push_back(Entry->path());
      else if (Entry->type() == sys::fs::file_type::directory_file)
        Folders.push_back(Entry->path());
      else if (is_contained({".o", ".obj", ".a", ".lib"}, Extension.lower()) && !sys::fs::is_directory(Entry->path()))
        Files.push_back(Entry->path());
    }
    if (Problem)
      fail(Current, "cannot be read: " + Problem.message());
  }
  sort(Files);
  for (const std::string &File : Files)
    readFile(File, /*Asked=*/false);
}

void Reader::readPath(const std::string &Path) {
  std::string Absolute = clang::tooling::getAbsolutePath(Path);
  size_t Before = Units.size() + Inputs.FilesFailed.size();
  if (!sys::fs::is_directory(Absolute))
    return readFile(Absolute, /*Asked=*/true);
  readFolder(Absolute);
  if (Before == Units.size() + Inputs.FilesFailed.size())
    fail(Absolute, "holds neither facts nor object files with facts; compile with -fplugin-arg-vpcheck-facts=DIR");
}

/// Whether the files are still there that the facts are about, as they were. Files that cannot be found say nothing:
/// the facts may come from another machine.
bool Reader::isCurrent(const UnitFacts &Facts) {
  for (const FactsInput &Input : Facts.Inputs) {
    auto [Entry, New] = Digests.try_emplace(Input.File);
    if (New)
      if (auto Buffer = MemoryBuffer::getFile(Input.File))
        Entry->second = digestOf((*Buffer)->getBuffer());
    if (Entry->second.empty() || Entry->second == Input.Digest)
      continue;
    fail(Facts.Source, Input.File == Facts.Source
                           ? "has changed since it was compiled; compile it again"
                           : "was compiled before '" + Input.File + "' changed; compile it again");
    return false;
  }
  return true;
}

/// Names the objects of which no facts tell.
void Reader::sortOutBare() {
  StringSet<> Known;
  for (const Read &Unit : Units)
    if (!Unit.Facts.Output.empty()) // members of libraries have no name to be known by
      Known.insert(Unit.Facts.Output);
  for (BareObject &Object : Bare)
    if (Known.contains(Object.File))
      continue;
    else if (Object.Asked)
      fail(Object.Shown, "holds no facts of vpcheck; compile its source file with -fplugin-arg-vpcheck-facts=DIR");
    else
      Inputs.PassedOver.push_back(std::move(Object.Shown));
  sort(Inputs.PassedOver);
}

/// Passes over units whose source file is gone although others of its folder are there: it has been renamed, or taken
/// out of the driver. If no file is there, the facts come from elsewhere.
void Reader::sortOutGone() {
  StringSet<> There, Folders;
  for (const Read &Unit : Units)
    if (sys::fs::exists(Unit.Facts.Source)) {
      There.insert(Unit.Facts.Source);
      Folders.insert(sys::path::parent_path(Unit.Facts.Source));
    }
  erase_if(Units, [&](const Read &Unit) {
    const bool IsGone =
        Folders.contains(sys::path::parent_path(Unit.Facts.Source)) && !There.contains(Unit.Facts.Source);
    if (IsGone)
      Inputs.Gone.push_back({Unit.File, Unit.Facts.Source});
    return IsGone;
  });
}

LinkInputs Reader::take() {
  sortOutBare();
  auto Key = [](const Read &Unit) { return std::tie(Unit.Facts.Source, Unit.Facts.Output, Unit.Facts.Target); };
  stable_sort(Units, [&](const Read &One, const Read &Other) {
    return std::make_tuple(Key(One), !One.FromObject) < std::make_tuple(Key(Other), !Other.FromObject);
  });
  Units.erase(std::unique(Units.begin(), Units.end(),
                          [&](const Read &One, const Read &Other) { return Key(One) == Key(Other); }),
              Units.end());
  // A compilation that only checked the syntax has no output; what has one tells the same.
  std::set<std::pair<std::string, std::string>> WithOutput;
  for (const Read &Unit : Units)
    if (!Unit.Facts.Output.empty())
      WithOutput.insert({Unit.Facts.Source, Unit.Facts.Target});
  erase_if(Units, [&](const Read &Unit) {
    return Unit.Facts.Output.empty() && WithOutput.count({Unit.Facts.Source, Unit.Facts.Target});
  });
  sortOutGone();
  for (Read &Unit : Units)
    if (isCurrent(Unit.Facts))
      Inputs.Units.push_back(std::move(Unit.Facts));
  return std::move(Inputs);
}

LinkInputs vpcheck::readLinkInputs(ArrayRef<std::string> Paths) {
  Reader Inputs;
  for (const std::string &Path : Paths)
    Inputs.readPath(Path);
  return Inputs.take();
}
