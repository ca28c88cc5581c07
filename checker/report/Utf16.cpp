//===- Utf16.cpp - Text as readers of UTF-16 see it -----------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/Utf16.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/JSON.h"

using namespace llvm;
using namespace vpcheck;

SmallVector<unsigned short, 0> vpcheck::utf16(StringRef Text) {
  SmallVector<unsigned short, 0> Units;
  convertUTF8ToUTF16String(json::fixUTF8(Text), Units);
  return Units;
}

unsigned vpcheck::utf16Column(StringRef Contents, size_t Line, size_t Offset) {
  StringRef Before = Contents.slice(Line, Offset);
  if (Line == 0)
    Before.consume_front("\xEF\xBB\xBF");
  return 1 + static_cast<unsigned>(isASCII(Before) ? Before.size() : utf16(Before).size());
}
