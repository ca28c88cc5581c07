//===- UnitProgram.h - A translation unit as a program ----------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_UNITPROGRAM_H
#define VPCHECK_OBSERVE_UNITPROGRAM_H

#include "facts/ProgramParts.h"
#include "observe/AnalysisOptions.h"
#include "observe/CallFacts.h"
#include "observe/DataUses.h"
#include "observe/Exploration.h"

namespace vpcheck {

/// What a function is registered as, as far as the survey and the paths until now tell; first what the survey sees.
/// `unreached` is not filled in.
std::vector<vp_role_taken> rolesTaken(Observation &Seen);

/// A translation unit, all of whose paths have been followed, as the program that the model judges.
class UnitProgram {
public:
  /// `Covered` holds the functions all of whose paths were seen.
  UnitProgram(Observation &Seen, CallFacts &Calls, const SectionRecord &Sections, const AnalysisOptions &Options,
              const llvm::DenseSet<const clang::FunctionDecl *> &Covered);

  /// Has the model judge it. Returns false if there was not enough memory.
  bool judge(const vp_sink &Sink);

  /// The program. To be asked for again when functions may have been numbered meanwhile.
  vp_program view();

  /// Everything that it consists of, borrowed from the observation.
  ProgramParts Parts;

private:
  void gatherRoles(const llvm::DenseSet<const clang::FunctionDecl *> &Covered);
  void gatherUses();
  void gatherPaths();
  void gatherLocks();
  bool isClosed() const;
  void lockSections();
  WantedUses wantedUses() const;
  void addConditions(const llvm::DenseSet<vp_site> &Places);

  Observation &Seen;
  CallFacts &Calls;
  const AnalysisOptions &Options;
  DataUses Uses;
  llvm::BumpPtrAllocator Allocator;
  llvm::UniqueStringSaver Strings{Allocator};
};

} // namespace vpcheck

#endif
