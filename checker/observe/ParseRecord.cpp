//===- ParseRecord.cpp - What is noted while parsing ----------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/ParseRecord.h"
#include "clang/Lex/Preprocessor.h"

using namespace clang;
using namespace vpcheck;

namespace {

class SkippedListener : public PPCallbacks {
public:
  explicit SkippedListener(ParseRecord &Record) : Record(Record) {}
  void SourceRangeSkipped(SourceRange Range, SourceLocation) override { Record.Skipped.push_back(Range); }

private:
  ParseRecord &Record;
};

} // namespace

void vpcheck::recordPragmas(Preprocessor &PP, ParseRecord &Record) {
  // In doubt, silence: a section that a function may not be in is no ground for a finding, a suppression may be one.
  auto Listen = [&PP](std::unique_ptr<PragmaListener> Listener, bool InDoubt) {
    hearPreamble(PP, *Listener, InDoubt);
    PP.addPPCallbacks(std::move(Listener));
  };
  Listen(recordSections(PP, Record.Sections), /*InDoubt=*/false);
  Listen(recordSuppressions(PP, Record.Suppressions), /*InDoubt=*/true);
  PP.addPPCallbacks(recordPagedCode(PP, Record.PagedCode));
  PP.addPPCallbacks(std::make_unique<SkippedListener>(Record));
}
