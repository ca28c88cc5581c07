//===- Fingerprint.cpp - Telling findings apart over time -----------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/Fingerprint.h"
#include "support/RuleSelection.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/SHA256.h"
#include <map>

using namespace llvm;
using namespace vpcheck;

FindingKey vpcheck::keyOf(const Finding &Found, const Report &Results) {
  return {publicName(Found.Rule), Results.nameOf(Found.Where.File), Found.Function, Found.Message};
}

std::string vpcheck::fingerprintOf(ArrayRef<StringRef> Parts) {
  auto Digest = SHA256::hash(arrayRefFromStringRef(join(Parts, StringRef("\0", 1))));
  return toHex(ArrayRef<uint8_t>(Digest).take_front(16), /*LowerCase=*/true);
}

std::vector<std::string> vpcheck::fingerprints(const Report &Results) {
  std::map<FindingKey, unsigned> Numbers;
  std::vector<std::string> Prints;
  Prints.reserve(Results.Findings.size());
  for (const Finding &Found : Results.Findings) {
    auto Known = Numbers.try_emplace(keyOf(Found, Results), 0).first;
    const FindingKey &Key = Known->first;
    Prints.push_back(fingerprintOf({Key.Rule, Key.File, Key.Function, Key.Message, std::to_string(Known->second++)}));
  }
  return Prints;
}
