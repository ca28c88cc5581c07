//===- UnitFacts.h - What a translation unit shows its driver ---*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each file of a driver is compiled by itself, perhaps on another machine and last week. Its facts are all that judging
// the driver as a whole needs of it. They can be kept in files, in the cache, and in object files.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_FACTS_UNITFACTS_H
#define VPCHECK_FACTS_UNITFACTS_H

#include "observe/ParseRecord.h"
#include "observe/UnitAnalysis.h"
#include "report/Report.h"
#include "settings/Configuration.h"
#include "support/RuleSelection.h"
#include "llvm/Support/JSON.h"

namespace clang {
class FileManager;
}

namespace vpcheck {

/// A place that facts name.
struct FactsPlace {
  Place Where;
  std::string Function; ///< the function it lies in; empty outside functions
  RuleSet Silenced;     ///< what comments and pragmas silence there, for findings that only the whole driver shows
};

/// A file that a unit was made of.
struct FactsInput {
  std::string File;   ///< absolute
  std::string Digest; ///< of what it held
};

/// What an undecided place rests on. Members are as in UnitUndecided.
struct DoubtBasis {
  vp_object Function = 0;
  vp_role Assumed = VP_ROLE_NONE;
};

struct UnitFacts {
  std::string Source;             ///< absolute
  std::string Output;             ///< absolute: the object file; empty if none is made, or it is not known
  std::string Target;             ///< "i686-w64-windows-gnu"
  std::vector<FactsInput> Inputs; ///< the source file and its headers, without those of the system; empty: not known
  RuleSet Rules;                  ///< those that are on
  RuleSet AsErrors;               ///< those whose findings count as errors
  std::unique_ptr<llvm::BumpPtrAllocator> Texts;
  ProgramParts Parts;
  std::vector<FactsPlace> Places; ///< by number of place, less 1
  /// Findings, undecided places, suppressions and figures, without those that judging the driver makes anew. Findings
  /// that hold only under conditions are there in any case.
  Report Results;
  std::vector<FindingBasis> Bases; ///< of the findings of `Results`, in the same order
  std::vector<DoubtBasis> Doubts;  ///< of its undecided places, in the same order
};

/// Makes facts of a unit that was analysed to be linked, as `Configured` says. Source and output are left to the
/// caller.
UnitFacts factsOf(UnitResult Result, const ParseRecord &Parsed, const Configuration &Configured,
                  const clang::SourceManager &Sources);

/// The absolute name, without dots, of the file that the compiler calls `Name`.
std::string absolutePath(llvm::StringRef Name, clang::FileManager &Files);

/// Shows `Change` every file name in `Facts`.
void forEachFile(UnitFacts &Facts, llvm::function_ref<void(std::string &)> Change);

/// The facts as JSON; nothing if a text is not UTF-8, which JSON cannot hold.
std::optional<llvm::json::Object> storedFacts(UnitFacts &Facts);

/// Reads back what `storedFacts` made, with the same version of the program. Returns false if it is something else.
bool readFacts(const llvm::json::Value &Stored, UnitFacts &Facts);

} // namespace vpcheck

#endif
