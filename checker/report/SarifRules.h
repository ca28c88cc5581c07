//===- SarifRules.h - The rules as SARIF describes them ---------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPORT_SARIFRULES_H
#define VPCHECK_REPORT_SARIFRULES_H

#include "vpcheck/catalogue.h"
#include "llvm/Support/JSON.h"

namespace vpcheck {

/// SARIF's word for a severity.
llvm::StringRef sarifLevel(vp_severity Severity);

/// All rules, in the order of the catalogue, with what code scanning shows of each.
llvm::json::Array sarifRules();

} // namespace vpcheck

#endif
