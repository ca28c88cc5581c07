//===- Json.h - Reports as JSON ---------------------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// vpcheck's own format, described in docs/report-format.md. The cache of results uses its parts.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPORT_JSON_H
#define VPCHECK_REPORT_JSON_H

#include "report/Report.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

namespace vpcheck {

/// The version of the format. It rises when a reader of the old one could misunderstand the new one; members that are
/// added do not count.
inline constexpr int JsonReportVersion = 1;

/// The report as one JSON object, with everything that it knows and with files named relative to its root.
llvm::json::Object jsonReport(const Report &Results);

/// Writes that object.
void writeJson(const Report &Results, llvm::raw_ostream &Out);

/// What `readResults` reads: findings, undecided places, suppressions, used or not, and what was looked at, with files
/// named as they are.
/// Nothing if a text in them is not UTF-8, which JSON cannot hold.
std::optional<llvm::json::Object> storedResults(const Report &Results);

/// Reads back into an empty report what `storedResults` made. Returns false if it is something else.
bool readResults(const llvm::json::Value &Stored, Report &Results);

} // namespace vpcheck

#endif
