//===- Format.cpp - The forms that a report can take ----------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/Format.h"
#include "report/Html.h"
#include "report/Json.h"
#include "report/Sarif.h"
#include "report/Text.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using namespace vpcheck;

static constexpr Format Formats[] = {
    {"text", "as the compiler writes", writeText},
    {"sarif", "SARIF 2.1.0, for code scanning", writeSarif},
    {"json", "everything, for programs", writeJson},
    {"html", "one page for people to read in a browser", writeHtml},
};

ArrayRef<Format> vpcheck::formats() { return Formats; }

const Format *vpcheck::formatNamed(StringRef Name) {
  const Format *Found = find_if(Formats, [Name](const Format &Known) { return Name == Known.Name; });
  return Found == std::end(Formats) ? nullptr : Found;
}
