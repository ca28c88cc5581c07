//===- LineHash.cpp - Telling lines apart as GitHub does ------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/LineHash.h"
#include "report/Utf16.h"
#include "llvm/ADT/StringExtras.h"
#include <map>

using namespace llvm;
using namespace vpcheck;

namespace {

constexpr size_t Window = 100;         // code units that a hash covers
constexpr uint64_t Base = 37;          // of the polynomial, modulo 2 to the 64th
constexpr uint16_t EndOfFile = 0xFFFF; // takes part as if it were a code unit; zeros follow

/// What is hashed of a file.
struct Essence {
  std::vector<uint16_t> Units;
  std::vector<size_t> Lines; ///< where in `Units` they begin
};

} // namespace

/// Leaves out spaces and tabs, and makes each line end one line feed.
static Essence essenceOf(StringRef Contents) {
  Essence Result;
  bool AtLineStart = true, AfterReturn = false;
  auto Add = [&](uint16_t Unit) {
    if (AtLineStart)
      Result.Lines.push_back(Result.Units.size());
    Result.Units.push_back(Unit);
    AtLineStart = Unit == '\n';
  };
  for (uint16_t Unit : utf16(Contents)) {
    bool EndsReturn = AfterReturn && Unit == '\n';
    AfterReturn = Unit == '\r';
    if (Unit != ' ' && Unit != '\t' && !EndsReturn)
      Add(AfterReturn ? '\n' : Unit);
  }
  Add(EndOfFile);
  return Result;
}

std::vector<std::string> vpcheck::lineHashes(StringRef Contents) {
  Essence Text = essenceOf(Contents);
  size_t Length = Text.Units.size();
  Text.Units.resize(Length + Window);
  uint64_t Hash = 0, Outgoing = 1; // the weight of the unit that leaves the window
  for (size_t I = 0; I < Window; ++I) {
    Hash = Hash * Base + Text.Units[I];
    Outgoing *= Base;
  }
  std::vector<std::string> Hashes;
  Hashes.reserve(Text.Lines.size());
  std::map<uint64_t, unsigned> Occurrences; // any number may be a hash
  size_t At = 0;
  for (size_t Line : Text.Lines) {
    for (; At < Line; ++At)
      Hash = Hash * Base + Text.Units[At + Window] - Outgoing * Text.Units[At];
    Hashes.push_back(utohexstr(Hash, /*LowerCase=*/true) + ":" + std::to_string(++Occurrences[Hash]));
  }
  return Hashes;
}
