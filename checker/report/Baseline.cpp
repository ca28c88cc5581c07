//===- Baseline.cpp - Findings that are known already ---------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/Baseline.h"
#include "support/Compat.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace llvm;
using namespace vpcheck;

static constexpr int BaselineVersion = 1;

// Found by json::ObjectMapper, which looks it up by its arguments.
namespace vpcheck {
static bool fromJSON(const json::Value &Stored, Baseline::Entry &Read, json::Path At) {
  json::ObjectMapper Mapped(Stored, At);
  return Mapped && Mapped.map("rule", Read.Key.Rule) && Mapped.map("file", Read.Key.File) &&
         Mapped.map("function", Read.Key.Function) && Mapped.map("message", Read.Key.Message) &&
         Mapped.map("count", Read.Count);
}
} // namespace vpcheck

Expected<Baseline> Baseline::read(StringRef File) {
  auto Text = MemoryBuffer::getFile(File);
  if (!Text)
    return errorCodeToError(Text.getError());
  Expected<json::Value> Document = json::parse((*Text)->getBuffer());
  if (!Document)
    return Document.takeError();
  json::Path::Root Root("baseline");
  json::ObjectMapper Mapped(*Document, Root);
  int64_t Version = 0;
  std::vector<Entry> Read;
  if (!Mapped || !Mapped.map("vpcheckBaseline", Version) || !Mapped.map("findings", Read))
    return Root.getError();
  if (Version != BaselineVersion)
    return createStringError("its version is " + Twine(Version) + "; this vpcheck reads version " +
                             Twine(BaselineVersion));
  Baseline Result;
  for (const Entry &Each : Read)
    Result.Entries[Each.Key].Count += Each.Count;
  return Result;
}

Baseline Baseline::of(const Report &Results) {
  Baseline Result;
  for (const Finding &Found : Results.Findings)
    if (Found.isOpen())
      ++Result.Entries[keyOf(Found, Results)].Count;
  return Result;
}

void Baseline::apply(Report &Results) {
  for (Finding &Found : Results.Findings) {
    if (Found.Suppressed)
      continue;
    auto Entry = Entries.find(keyOf(Found, Results));
    if (Entry == Entries.end() || Entry->second.Found == Entry->second.Count)
      continue;
    ++Entry->second.Found;
    Found.InBaseline = true;
  }
  Results.HasBaseline = true;
}

std::vector<Baseline::Entry> Baseline::stale(function_ref<bool(const FindingKey &)> WasLookedFor) const {
  std::vector<Entry> Stale;
  for (const auto &[Key, Of] : Entries)
    if (Of.Found < Of.Count && WasLookedFor(Key))
      Stale.push_back({Key, Of.Count - Of.Found});
  return Stale;
}

void Baseline::remove(ArrayRef<Entry> Stale) {
  for (const Entry &Each : Stale) {
    Known &Of = Entries[Each.Key];
    Of.Count -= Each.Count;
    if (Of.Count == 0)
      Entries.erase(Each.Key);
  }
}

size_t Baseline::size() const {
  size_t Findings = 0;
  for (const auto &[Key, Of] : Entries)
    Findings += Of.Count;
  return Findings;
}

void Baseline::write(raw_ostream &Out) const {
  Out << "{\"vpcheckBaseline\": " << BaselineVersion << ", \"findings\": [";
  StringRef Separator = "\n";
  for (const auto &[Key, Of] : Entries) {
    Out << Separator;
    json::OStream Line(Out);
    Line.object([&, &Key = Key, &Of = Of] {
      Line.attribute("file", json::fixUTF8(Key.File));
      Line.attribute("rule", Key.Rule);
      Line.attribute("function", json::fixUTF8(Key.Function));
      Line.attribute("message", json::fixUTF8(Key.Message));
      Line.attribute("count", Of.Count);
    });
    Separator = ",\n";
  }
  Out << (Entries.empty() ? "]}\n" : "\n]}\n");
}
