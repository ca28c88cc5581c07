//===- ParseRecord.h - What is noted while parsing --------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_PARSERECORD_H
#define VPCHECK_OBSERVE_PARSERECORD_H

#include "observe/Errors.h"
#include "observe/PagedCode.h"
#include "observe/Sections.h"
#include "observe/Suppressions.h"

namespace vpcheck {

/// What a translation unit's syntax tree does not hold, and the analysis needs.
struct ParseRecord {
  SectionRecord Sections;
  PagedCodeRecord PagedCode;
  SuppressionRecord Suppressions;
  std::vector<clang::SourceRange> Skipped; ///< what conditions exclude from compilation
  ErrorRecord Errors;                      ///< empty where a front end does not analyse code that does not compile
};

/// Lets `Record`, which must outlive the preprocessing, note the pragmas and PAGED_CODE() that `PP` meets from now on.
void recordPragmas(clang::Preprocessor &PP, ParseRecord &Record);

} // namespace vpcheck

#endif
