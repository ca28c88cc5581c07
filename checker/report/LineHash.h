//===- LineHash.h - Telling lines apart as GitHub does ----------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// GitHub knows a finding again by a hash of the text that begins with its line, whatever stands above. Its own upload
// action computes the hash where a tool does not; both must come to the same.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPORT_LINEHASH_H
#define VPCHECK_REPORT_LINEHASH_H

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace vpcheck {

/// For each line of a file, SARIF's partial fingerprint `primaryLocationLineHash`: the hash of the 100 code units from
/// the line's beginning, over line ends and without spaces and tabs, and how often it has occurred in the file so far.
std::vector<std::string> lineHashes(llvm::StringRef Contents);

} // namespace vpcheck

#endif
