//===- FactsFile.cpp - Files that hold the facts of a unit ----------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/FactsFile.h"
#include "support/Digest.h"
#include "vpcheck-config.h"
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

std::string vpcheck::factsFileName(StringRef Source, StringRef Output) {
  return (sys::path::stem(Source) + "-" + digestOf((Source + "\n" + Output).str()).substr(0, 16) + FactsExtension)
      .str();
}

std::optional<std::string> vpcheck::factsText(UnitFacts &Facts) {
  std::optional<json::Object> Stored = storedFacts(Facts);
  if (!Stored)
    return std::nullopt;
  std::string Body;
  raw_string_ostream(Body) << json::Value(std::move(*Stored)) << '\n';
  return sealed((Mark + Twine(' ') + versionKey()).str(), Body);
}

static Error fault(const Twine &What) { return createStringError(inconvertibleErrorCode(), What); }

Expected<UnitFacts> vpcheck::readFactsText(StringRef Text) {
  if (!Text.starts_with(Mark))
    return fault("holds no facts of vpcheck; compile its source file again");
  std::string Current = (Mark + Twine(' ') + versionKey()).str();
  if (!Text.starts_with(Current))
    return fault("was written by another version of vpcheck; compile its source file again");
  std::optional<StringRef> Body = unsealed(Current, Text);
  if (!Body)
    return fault("is damaged; compile its source file again");
  Expected<json::Value> Stored = json::parse(*Body);
  if (!Stored) {
    consumeError(Stored.takeError());
    return fault("is damaged; compile its source file again");
  }
  UnitFacts Facts;
  if (!readFacts(*Stored, Facts))
    return fault("is damaged; compile its source file again");
  return std::move(Facts);
}
