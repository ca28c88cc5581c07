//===- KnownFindings.cpp - The baseline of a run --------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "lint/KnownFindings.h"
#include "support/WriteFile.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace vpcheck;

bool KnownFindings::read(const Options &Given) {
  Asked = &Given;
  if (Asked->BaselineFile.empty())
    return true;
  Expected<Baseline> Read = Baseline::read(Asked->BaselineFile);
  if (Read) {
    Known = std::move(*Read);
    return true;
  }
  WithColor::error(errs(), "vpcheck") << "cannot use '" << Asked->BaselineFile
                                      << "' as baseline: " << toString(Read.takeError())
                                      << "; --write-baseline makes one\n";
  return false;
}

/// Whether the run would have shown such a finding again.
static bool wasLookedFor(const FindingKey &Key, const Report &Results, const LintScope &Scope) {
  vp_rule Rule = vp_rule_named(Key.Rule.data(), Key.Rule.size());
  if (Rule != VP_RULE_COUNT && !Scope.RulesEverywhere[Rule])
    return false;
  // What a file shows may depend on any other one of its driver.
  if (!Results.FilesFailed.empty())
    return false;
  SmallString<256> File(sys::path::is_absolute(Key.File) ? "" : Results.Root);
  sys::path::append(File, Key.File);
  return Rule == VP_RULE_COUNT || Scope.FilesRead.count(File.str().str()) || !sys::fs::exists(File);
}

bool KnownFindings::apply(Report &Results, const LintScope &Scope) {
  if (Known) {
    Known->apply(Results);
    std::vector<Baseline::Entry> Stale =
        Known->stale([&](const FindingKey &Key) { return wasLookedFor(Key, Results, Scope); });
    Known->remove(Stale);
    bool Shrinks = !Asked->BaselineToWrite.empty();
    for (const Baseline::Entry &Gone : Stale) {
      raw_ostream &Out = Shrinks ? WithColor::note(errs(), "vpcheck") : WithColor::warning(errs(), "vpcheck");
      Out << Asked->BaselineFile << (Shrinks ? ": dropped: " : ": no longer found: ") << Gone.Key.File << ": "
          << Gone.Key.Message << " [" << Gone.Key.Rule << "]";
      if (Gone.Count > 1)
        Out << " (" << Gone.Count << " times)";
      Out << '\n';
    }
    if (!Stale.empty() && !Shrinks)
      WithColor::note(errs(), "vpcheck") << "run with --baseline=" << Asked->BaselineFile
                                         << " --write-baseline=" << Asked->BaselineFile << " to drop what is gone\n";
  }
  if (Asked->BaselineToWrite.empty())
    return true;
  if (Known)
    return write(*Known);
  Baseline All = Baseline::of(Results);
  if (!write(All))
    return false;
  All.apply(Results);
  return true;
}

bool KnownFindings::write(const Baseline &Written) const {
  const std::string &File = Asked->BaselineToWrite;
  if (Error Problem = writeFile(File, [&](raw_ostream &Out) { Written.write(Out); })) {
    WithColor::error(errs(), "vpcheck") << "cannot write '" << File << "': " << toString(std::move(Problem)) << '\n';
    return false;
  }
  if (!Asked->Quiet)
    errs() << "vpcheck: " << Written.size() << (Written.size() == 1 ? " finding" : " findings") << " in " << File
           << '\n';
  return true;
}
