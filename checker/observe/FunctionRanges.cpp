//===- FunctionRanges.cpp - The function around a place -------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/FunctionRanges.h"

using namespace clang;
using namespace vpcheck;

FunctionRanges::FunctionRanges(const Survey &Unit, const SourceManager &Sources) : Sources(Sources) {
  for (const auto &[Function, Found] : Unit.functions()) {
    SourceRange Range = Found.Definition->getSourceRange();
    Ranges.push_back({Sources.getFileLoc(Range.getBegin()), Sources.getFileLoc(Range.getEnd()), {}, Found.Definition});
  }
  llvm::stable_sort(Ranges, [&](const Range &One, const Range &Other) {
    return Sources.isBeforeInTranslationUnit(One.Begin, Other.Begin);
  });
  SourceLocation Farthest;
  for (Range &Each : Ranges) {
    if (Farthest.isInvalid() || Sources.isBeforeInTranslationUnit(Farthest, Each.End))
      Farthest = Each.End;
    Each.Farthest = Farthest;
  }
}

const FunctionDecl *FunctionRanges::around(SourceLocation Place) const {
  Place = Sources.getFileLoc(Place);
  auto Next = llvm::upper_bound(Ranges, Place, [&](SourceLocation Sought, const Range &Each) {
    return Sources.isBeforeInTranslationUnit(Sought, Each.Begin);
  });
  while (Next != Ranges.begin()) {
    --Next;
    if (!Sources.isBeforeInTranslationUnit(Next->End, Place))
      return Next->Function;
    if (Sources.isBeforeInTranslationUnit(Next->Farthest, Place))
      break;
  }
  return nullptr;
}
