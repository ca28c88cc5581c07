//===- ResultCache.cpp - Results of files that have not changed -----------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/ResultCache.h"
#include "support/Digest.h"
#include "support/WriteFile.h"
#include "llvm/Support/CachePruning.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace vpcheck;

/// Begins an entry.
static constexpr char Mark[] = "vpcheck result 2";

Expected<std::unique_ptr<ResultCache>> ResultCache::open(StringRef Folder) {
  SmallString<256> Absolute(Folder);
  sys::fs::make_absolute(Absolute);
  bool New = !sys::fs::exists(Absolute);
  if (std::error_code Problem = sys::fs::create_directories(Absolute))
    return errorCodeToError(Problem);
  if (std::error_code Problem = sys::fs::access(Absolute, sys::fs::AccessMode::Write))
    return errorCodeToError(Problem);
  if (New) // a folder that nobody wants to commit, also where the build folder lies among the sources
    if (Error Problem = writeFile((Absolute + "/.gitignore").str(), [](raw_ostream &Out) { Out << "*\n"; }))
      return std::move(Problem);
  return std::unique_ptr<ResultCache>(new ResultCache(Absolute.str().str()));
}

std::string ResultCache::pathOf(StringRef Key) const {
  SmallString<256> Path(Folder);
  sys::path::append(Path, "llvmcache-" + Key); // the names that LLVM's pruning knows
  return Path.str().str();
}

std::optional<json::Value> ResultCache::find(StringRef Key, FileAnswers &Answers) const {
  auto File = MemoryBuffer::getFile(pathOf(Key));
  if (!File)
    return std::nullopt;
  std::optional<StringRef> Body = unsealed(Mark, (*File)->getBuffer());
  if (!Body)
    return std::nullopt;
  Expected<json::Value> Entry = json::parse(*Body);
  if (!Entry) {
    consumeError(Entry.takeError());
    return std::nullopt;
  }
  json::Object *Parts = Entry->getAsObject();
  json::Value *Known = Parts ? Parts->get("answers") : nullptr, *Result = Parts ? Parts->get("result") : nullptr;
  if (!Known || !Result || !Answers.read(*Known))
    return std::nullopt;
  return std::move(*Result);
}

void ResultCache::store(StringRef Key, const FileAnswers &Answers, json::Object Result) const {
  std::optional<json::Array> Known = Answers.stored();
  if (!Known || !Answers.consistent())
    return;
  std::string Body;
  raw_string_ostream(Body) << json::Value(json::Object{{"answers", std::move(*Known)}, {"result", std::move(Result)}});
  consumeError(writeFile(pathOf(Key), [&](raw_ostream &Out) { Out << sealed(Mark, Body); }));
}

void ResultCache::prune() const {
  CachePruningPolicy Policy;
  Policy.Interval = std::chrono::hours(1);
  Policy.Expiration = std::chrono::hours(24 * 30);
  Policy.MaxSizeBytes = uint64_t(1) << 30;
  pruneCache(Folder, Policy);
}
