//===- Text.h - Findings in the compiler's own style ------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPORT_TEXT_H
#define VPCHECK_REPORT_TEXT_H

#include "report/Report.h"
#include "llvm/Support/raw_ostream.h"

namespace vpcheck {

/// Writes each finding as clang writes a diagnostic: place, message, source line, caret, and its notes. In colours if
/// they are enabled for `Out`.
void writeText(const Report &Results, llvm::raw_ostream &Out);

/// One line: files checked, findings, undecided.
std::string summaryLine(const Report &Results);

} // namespace vpcheck

#endif
