//===- SourceFiles.cpp - The files that a report's places lie in ----------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/SourceFiles.h"
#include "report/LineHash.h"
#include "report/Utf16.h"
#include "clang/Basic/CharInfo.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;
using namespace vpcheck;

SourceFiles::File &SourceFiles::open(StringRef Name) {
  auto [Entry, New] = Files.try_emplace(Name);
  File &Opened = Entry->second;
  if (New)
    if (auto Buffer = MemoryBuffer::getFile(Name)) {
      Opened.Buffer = std::move(*Buffer);
      Opened.Lines = clang::SrcMgr::LineOffsetMapping::get(Opened.Buffer->getMemBufferRef(), LineOffsets);
    }
  return Opened;
}

SourceFiles::Span SourceFiles::spanAt(const Place &Where) {
  File &Source = open(Where.File);
  if (!Source.Buffer || Where.Line > Source.Lines.size())
    return {Where.Column, Where.Column};
  StringRef Contents = Source.Buffer->getBuffer();
  size_t Line = Source.Lines[Where.Line - 1];
  size_t Begin = Line + Where.Column - 1;
  if (Begin > Contents.size())
    return {Where.Column, Where.Column};
  StringRef Rest = Contents.substr(Begin);
  size_t Length = Rest.take_while([](char C) { return clang::isAsciiIdentifierContinue(C) || !isASCII(C); }).size();
  if (Length == 0 && !Rest.empty() && !clang::isVerticalWhitespace(Rest.front()))
    Length = 1;
  return {utf16Column(Contents, Line, Begin), utf16Column(Contents, Line, Begin + Length)};
}

std::string SourceFiles::lineHash(const Place &Where) {
  File &Source = open(Where.File);
  if (Source.Buffer && Source.Hashes.empty())
    Source.Hashes = lineHashes(Source.Buffer->getBuffer());
  return Where.Line != 0 && Where.Line <= Source.Hashes.size() ? Source.Hashes[Where.Line - 1] : "";
}
