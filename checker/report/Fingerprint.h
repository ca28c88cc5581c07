//===- Fingerprint.h - Telling findings apart over time ---------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A finding is known again by what it is about, not by its line: edits elsewhere in the file move it and change
// nothing about it.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPORT_FINGERPRINT_H
#define VPCHECK_REPORT_FINGERPRINT_H

#include "report/Report.h"

namespace vpcheck {

/// What makes a finding the one that it is. Several findings of a report may share it.
struct FindingKey {
  std::string Rule;     ///< its public name
  std::string File;     ///< relative to the report's root
  std::string Function; ///< empty outside functions
  std::string Message;

  bool operator<(const FindingKey &Other) const {
    return std::tie(File, Rule, Function, Message) < std::tie(Other.File, Other.Rule, Other.Function, Other.Message);
  }
};

FindingKey keyOf(const Finding &Found, const Report &Results);

/// 32 hexadecimal digits, made from all of `Parts`.
std::string fingerprintOf(llvm::ArrayRef<llvm::StringRef> Parts);

/// One text for each finding of a settled report, in their order, made from the finding's key and from its
/// number among those with the same key. No two are the same.
std::vector<std::string> fingerprints(const Report &Results);

} // namespace vpcheck

#endif
