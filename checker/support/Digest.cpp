//===- Digest.cpp - Digests of texts, and texts that carry one ------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "support/Digest.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/BLAKE3.h"

using namespace llvm;

std::string vpcheck::digestOf(StringRef Text) {
  return toHex(BLAKE3::hash<16>(arrayRefFromStringRef(Text)), /*LowerCase=*/true);
}

std::string vpcheck::sealed(StringRef Mark, StringRef Body) {
  return (Mark + " " + digestOf(Body) + "\n" + Body).str();
}

std::optional<StringRef> vpcheck::unsealed(StringRef Mark, StringRef Text) {
  if (!Text.consume_front(Mark) || !Text.consume_front(" "))
    return std::nullopt;
  auto [Digest, Body] = Text.split('\n');
  if (Digest != digestOf(Body))
    return std::nullopt;
  return Body;
}
