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
#include "llvm/Object/Archive.h"
#include "llvm/Object/ObjectFile.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

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
    bool FromObject;
  };

  void readFolder(const std::string &Folder);
  void readFile(const std::string &File, bool Asked);
  void readObject(object::ObjectFile &Object, const std::string &File);
  void readArchive(MemoryBufferRef Contents, const std::string &File);
  void add(StringRef Text, const std::string &File, bool FromObject);
  bool isCurrent(const UnitFacts &Facts);
  void fail(const std::string &File, std::string Why) { Inputs.FilesFailed.push_back({File, std::move(Why)}); }

  LinkInputs Inputs;
  std::vector<Read> Units;
  StringMap<std::string> Digests; ///< of files as they are now; empty: there is none
};

} // namespace

void Reader::add(StringRef Text, const std::string &File, bool FromObject) {
  Expected<UnitFacts> Facts = readUnit(Text, FromObject ? File : "");
  if (!Facts)
    return fail(File, toString(Facts.takeError()));
  Units.push_back({std::move(*Facts), FromObject});
}

void Reader::readObject(object::ObjectFile &Object, const std::string &File) {
  for (const object::SectionRef &Section : Object.sections()) {
    Expected<StringRef> Name = Section.getName();
    if (!Name) {
      consumeError(Name.takeError());
      continue;
    }
    if (*Name != FactsSection)
      continue;
    if (Expected<StringRef> Text = Section.getContents())
      add(*Text, File, /*FromObject=*/true);
    else
      fail(File, toString(Text.takeError()));
  }
}

void Reader::readArchive(MemoryBufferRef Contents, const std::string &File) {
  Expected<std::unique_ptr<object::Archive>> Archive = object::Archive::create(Contents);
  if (!Archive)
    return fail(File, toString(Archive.takeError()));
  Error Problem = Error::success();
  for (const object::Archive::Child &Member : (*Archive)->children(Problem)) {
    Expected<std::unique_ptr<object::Binary>> Binary = Member.getAsBinary();
    if (!Binary)
      consumeError(Binary.takeError());
    else if (auto *Object = dyn_cast<object::ObjectFile>(Binary->get()))
      readObject(*Object, File);
  }
  if (Problem)
    fail(File, toString(std::move(Problem)));
}

/// Reads a file, which was found in a folder unless somebody has `Asked` for it by name.
void Reader::readFile(const std::string &File, bool Asked) {
  auto Buffer = MemoryBuffer::getFile(File);
  if (!Buffer)
    return fail(File, "cannot be read: " + Buffer.getError().message());
  if (StringRef(File).ends_with(FactsExtension))
    return add((*Buffer)->getBuffer(), File, /*FromObject=*/false);
  MemoryBufferRef Contents = (*Buffer)->getMemBufferRef();
  if (identify_magic(Contents.getBuffer()) == file_magic::archive)
    return readArchive(Contents, File);
  size_t Before = Units.size() + Inputs.FilesFailed.size();
  if (Expected<std::unique_ptr<object::ObjectFile>> Object = object::ObjectFile::createObjectFile(Contents))
    readObject(**Object, File);
  else
    consumeError(Object.takeError());
  if (Asked && Before == Units.size() + Inputs.FilesFailed.size())
    fail(File, "holds no facts of vpcheck; compile its source file with -fplugin-arg-vpcheck-facts=DIR");
}

void Reader::readFolder(const std::string &Folder) {
  std::vector<std::string> Files;
  std::error_code Problem;
  for (sys::fs::recursive_directory_iterator Entry(Folder, Problem), End; Entry != End && !Problem;
       Entry.increment(Problem)) {
    StringRef Extension = sys::path::extension(Entry->path());
    bool IsFacts = Extension == FactsExtension;
    if ((IsFacts || Extension.equals_insensitive(".o") || Extension.equals_insensitive(".obj")) &&
        (IsFacts || Entry->type() != sys::fs::file_type::directory_file))
      Files.push_back(Entry->path());
  }
  if (Problem)
    fail(Folder, "cannot be read: " + Problem.message());
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

LinkInputs Reader::take() {
  auto Key = [](const Read &Unit) { return std::tie(Unit.Facts.Source, Unit.Facts.Output, Unit.Facts.Target); };
  stable_sort(Units, [&](const Read &One, const Read &Other) {
    return std::make_tuple(Key(One), !One.FromObject) < std::make_tuple(Key(Other), !Other.FromObject);
  });
  Units.erase(std::unique(Units.begin(), Units.end(),
                          [&](const Read &One, const Read &Other) { return Key(One) == Key(Other); }),
              Units.end());
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
