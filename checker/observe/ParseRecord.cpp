//===- ParseRecord.cpp - What is noted while parsing ----------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/ParseRecord.h"
#include "observe/Pragmas.h"
#include "clang/Lex/Preprocessor.h"

using namespace clang;
using namespace vpcheck;

void vpcheck::recordPragmas(Preprocessor &PP, ParseRecord &Record) {
  auto Listen = [&PP](std::unique_ptr<PPCallbacks> Listener) {
    hearPreamble(PP, *Listener);
    PP.addPPCallbacks(std::move(Listener));
  };
  Listen(recordSections(PP, Record.Sections));
  Listen(recordSuppressions(PP, Record.Suppressions));
}
