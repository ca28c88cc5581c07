//===- UnitResults.h - What a translation unit's analysis says --*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_UNITRESULTS_H
#define VPCHECK_OBSERVE_UNITRESULTS_H

#include "observe/UnitAnalysis.h"

namespace vpcheck {

class Escapes;
struct Observation;
struct ParseRecord;
class UnitProgram;

/// A translation unit when everything has been observed and judged that its analysis looks at.
struct ObservedUnit {
  Observation &Seen;
  UnitProgram &Whole;
  const Escapes &Stores;
  clang::Preprocessor &PP;
  const ParseRecord &Parsed;
  const AnalysisOptions &Options;
};

/// The findings of `From` that hold, as the front ends show them, and what was undecided. If the unit is to be linked,
/// also those that others may bear out, and its program, without ties to the syntax tree. Statistics are left empty.
UnitResult collectResults(const ObservedUnit &From);

} // namespace vpcheck

#endif
