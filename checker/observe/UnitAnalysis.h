//===- UnitAnalysis.h - Checking one translation unit -----------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The one thing that all front ends do.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_UNITANALYSIS_H
#define VPCHECK_OBSERVE_UNITANALYSIS_H

#include "facts/ProgramParts.h"
#include "observe/AnalysisOptions.h"
#include "observe/ParseRecord.h"
#include "observe/Statistics.h"
#include "vpcheck/catalogue.h"
#include "vpcheck/finding.h"
#include "vpcheck/protocol.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/SourceLocation.h"
#include "llvm/Support/Allocator.h"
#include <memory>
#include <string>
#include <vector>

namespace clang {
class Preprocessor;
}

namespace vpcheck {

/// A note to a finding: a step of the path that leads to it, or a place that belongs to it.
struct UnitNote {
  clang::SourceLocation Location;
  std::string Text;
  bool OnPath;
};

struct UnitFinding {
  vp_rule Rule;
  vp_severity Severity;
  clang::SourceLocation Location; ///< may lie in the expansion of a macro
  std::string Message;
  std::vector<UnitNote> Notes;
  std::string Function;                 ///< the function it lies in; empty outside functions
  std::vector<clang::FixItHint> Repair; ///< the edits that mend it; empty if the repair is a choice
  bool Suppressed = false;              ///< by a pragma; other ways to silence rules are up to the front end
  bool Holds = true; ///< judged by this unit alone; if not, it is to be shown only if others bear it out
  FindingBasis Basis;
};

struct UnitUndecided {
  vp_undecided Reason;
  clang::SourceLocation Location;
  bool OfProgram; ///< as in FindingBasis
  vp_object Function;
  vp_role Assumed;
};

/// A place that facts name.
struct LinkablePlace {
  clang::SourceLocation Location;
  std::string Function; ///< the function it lies in; empty outside functions
};

/// A translation unit as those need it who judge the driver as a whole.
struct LinkableProgram {
  llvm::BumpPtrAllocator Texts;
  ProgramParts Parts;
  std::vector<LinkablePlace> Places; ///< by number of place, less 1
};

struct UnitResult {
  std::vector<UnitFinding> Findings; ///< in order of place, then rule
  std::vector<UnitUndecided> Undecided;
  std::unique_ptr<LinkableProgram> Program; ///< if the unit was analysed to be linked
  Statistics Looked;                        ///< at what; without times
};

/// Checks the translation unit that `Context` holds. Code that never touches the port yields nothing, and neither do
/// functions in which the compiler found errors.
UnitResult analyseUnit(clang::ASTContext &Context, clang::Preprocessor &PP, const ParseRecord &Parsed,
                       const AnalysisOptions &Options);

} // namespace vpcheck

#endif
