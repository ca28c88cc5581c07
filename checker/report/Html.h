//===- Html.h - Reports as a page for a browser -----------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPORT_HTML_H
#define VPCHECK_REPORT_HTML_H

#include "report/Report.h"
#include "llvm/Support/raw_ostream.h"

namespace vpcheck {

/// Writes one page that holds everything it needs: the JSON report, the source around all places in it, the pages of
/// the rules, and the scripts in report/html that show them.
void writeHtml(const Report &Results, llvm::raw_ostream &Out);

} // namespace vpcheck

#endif
