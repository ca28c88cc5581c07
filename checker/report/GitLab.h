//===- GitLab.h - Findings for GitLab ---------------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPORT_GITLAB_H
#define VPCHECK_REPORT_GITLAB_H

#include "report/Report.h"
#include "llvm/Support/raw_ostream.h"

namespace vpcheck {

/// Writes a Code Quality report: open findings, files that could not be checked, unused suppressions.
void writeGitLab(const Report &Results, llvm::raw_ostream &Out);

} // namespace vpcheck

#endif
