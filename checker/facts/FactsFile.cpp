//===- FactsFile.cpp - Files that hold the facts of a unit ----------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/FactsFile.h"
#include "support/Digest.h"
#include "support/Paths.h"
#include "vpcheck-config.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace vpcheck;

static constexpr char Mark[] = "vpcheck-facts";

/// Stands for everything that the numbers in facts depend on.
static std::string versionKey() {
  std::string Names = "2 " VPCHECK_VERSION;
  for (unsigned Rule = 0; Rule < VP_RULE_COUNT; ++Rule)
    Names += std::string(" ") + vp_rule_row(static_cast<vp_rule>(Rule))->name;
  for (unsigned Role = 0; Role < VP_ROLE_COUNT; ++Role)
    Names += std::string(" ") + vp_role_row(static_cast<vp_role>(Role))->name;
  for (unsigned Service = 0; Service < VP_SERVICE_COUNT; ++Service)
    Names += std::string(" ") + vp_service_row(static_cast<vp_service>(Service))->name;
  for (unsigned Field = 0; Field < VP_FIELD_COUNT; ++Field)
    Names += std::string(" ") + vp_field_row(static_cast<vp_field>(Field))->name;
  return digestOf(Names).substr(0, 8);
}

/// `File` relative to `Folder` if both lie below a folder other than the root.
static std::string relativeTo(StringRef Folder, StringRef File) {
  auto Place = sys::path::begin(Folder), FolderEnd = sys::path::end(Folder);
  auto Other = sys::path::begin(File), FileEnd = sys::path::end(File);
  unsigned Shared = 0;
  for (; Place != FolderEnd && Other != FileEnd && *Place == *Other; ++Place, ++Other)
    ++Shared;
  if (Shared < 2)
    return File.str();
  SmallString<256> Result;
  for (; Place != FolderEnd; ++Place)
    sys::path::append(Result, "..");
  for (; Other != FileEnd; ++Other)
    sys::path::append(Result, *Other);
  return Result.str().str();
}

/// The beginning of `Name`, cut between characters: a file system limits the length of a name.
static StringRef shortened(StringRef Name) {
  size_t Length = std::min<size_t>(Name.size(), 100);
  while (Length < Name.size() && Length > 0 && (static_cast<unsigned char>(Name[Length]) & 0xC0) == 0x80)
    --Length;
  return Name.take_front(Length);
}

std::optional<StoredUnit> vpcheck::storeUnit(UnitFacts &Facts, StringRef Folder, bool IsRelative) {
  const std::string Key = digestOf(Facts.Source + "\n" + Facts.Output + "\n" + Facts.Target).substr(0, 16);
  if (IsRelative)
    forEachFile(Facts, [&](std::string &File) {
      if (!File.empty())
        File = relativeTo(Folder, File);
    });
  std::optional<json::Object> Stored = storedFacts(Facts);
  if (!Stored || !json::isUTF8(Folder))
    return std::nullopt;
  (*Stored)["folder"] = Folder;
  std::string Body;
  raw_string_ostream(Body) << json::Value(std::move(*Stored)) << '\n';
  return StoredUnit{sealed((Mark + Twine(' ') + versionKey()).str(), Body),
                    (shortened(sys::path::stem(Facts.Source)) + "-" + Key + FactsExtension).str()};
}

/// The folder in which the compiler ran that made `Object`, if it was told to name it `Output`; `Recorded`, the one in
/// which it ran according to the facts, if that tells nothing.
static std::string compilerFolder(StringRef Object, StringRef Output, StringRef Recorded) {
  if (Output.empty() || sys::path::is_absolute(Output))
    return Recorded.str();
  // Each ".." leaves a folder behind whose name only the facts know.
  SmallVector<StringRef, 4> Left;
  StringRef Place = Recorded;
  for (; Output.consume_front("../"); Place = sys::path::parent_path(Place))
    Left.push_back(sys::path::filename(Place));
  if (!Object.consume_back(Output) || !Object.consume_back("/"))
    return Recorded.str();
  SmallString<256> Folder(Object);
  for (StringRef Name : reverse(Left))
    sys::path::append(Folder, Name);
  return Folder.str().str();
}

static Error fault(const Twine &What) { return createStringError(inconvertibleErrorCode(), What); }

StringRef vpcheck::takeStored(StringRef &Texts) {
  const StringRef Whole = Texts;
  for (unsigned Line = 0; Line < 2; ++Line) // a line with the mark, and one with all the rest
    Texts = Texts.drop_front(std::min(Texts.find('\n'), Texts.size() - 1) + 1);
  const StringRef First = Whole.drop_back(Texts.size());
  Texts = Texts.ltrim('\0');
  return First;
}

Expected<UnitFacts> vpcheck::readUnit(StringRef Text, StringRef Object) {
  if (!Text.starts_with(Mark))
    return fault("holds no facts of vpcheck; compile its source file again");
  std::string Current = (Mark + Twine(' ') + versionKey()).str();
  if (!Text.starts_with(Current))
    return fault("was written by another version of vpcheck; compile its source file again");
  auto Damaged = [] { return fault("is damaged; compile its source file again"); };
  std::optional<StringRef> Body = unsealed(Current, Text);
  if (!Body)
    return Damaged();
  Expected<json::Value> Stored = json::parse(*Body);
  if (!Stored) {
    consumeError(Stored.takeError());
    return Damaged();
  }
  UnitFacts Facts;
  const json::Object *Members = Stored->getAsObject();
  std::optional<StringRef> Folder = Members ? Members->getString("folder") : std::nullopt;
  if (!Folder || !readFacts(*Stored, Facts))
    return Damaged();
  std::string Base = compilerFolder(Object, Facts.Output, *Folder);
  // An object file may have been moved without the sources.
  if (Base != *Folder && !sys::fs::exists(absoluteIn(Base, Facts.Source)) &&
      sys::fs::exists(absoluteIn(*Folder, Facts.Source)))
    Base = Folder->str();
  forEachFile(Facts, [&](std::string &File) {
    if (!File.empty())
      File = absoluteIn(Base, File);
  });
  return std::move(Facts);
}
