//===- Sarif.h - Findings as SARIF 2.1.0 ------------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPORT_SARIF_H
#define VPCHECK_REPORT_SARIF_H

#include "report/Report.h"
#include "llvm/Support/raw_ostream.h"

namespace vpcheck {

/// Writes one SARIF log with one run: the rules with their metadata, the findings with the paths that lead to them.
void writeSarif(const Report &Results, llvm::raw_ostream &Out);

/// The same for readers that do not look at suppressions, GitHub's code scanning for one: only what is open.
void writeOpenSarif(const Report &Results, llvm::raw_ostream &Out);

} // namespace vpcheck

#endif
