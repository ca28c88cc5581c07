//===- GitHub.h - Findings for GitHub Actions -------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPORT_GITHUB_H
#define VPCHECK_REPORT_GITHUB_H

#include "report/Report.h"
#include "llvm/Support/raw_ostream.h"

namespace vpcheck {

/// Writes workflow commands, which GitHub shows as annotations where a job prints them: files that could not be
/// checked, open findings, unused suppressions; the most severe ones first.
void writeGitHub(const Report &Results, llvm::raw_ostream &Out);

} // namespace vpcheck

#endif
