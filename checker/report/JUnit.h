//===- JUnit.h - Findings as failed tests -----------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPORT_JUNIT_H
#define VPCHECK_REPORT_JUNIT_H

#include "report/Report.h"
#include "llvm/Support/raw_ostream.h"

namespace vpcheck {

/// Writes XML as JUnit does: each file that was checked, or that something was found in, is a test. One with open
/// findings or unused suppressions has failed, one that could not be checked is in error.
void writeJUnit(const Report &Results, llvm::raw_ostream &Out);

} // namespace vpcheck

#endif
