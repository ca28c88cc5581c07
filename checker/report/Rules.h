//===- Rules.h - Listing and explaining rules -------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPORT_RULES_H
#define VPCHECK_REPORT_RULES_H

#include "support/RuleSelection.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

namespace vpcheck {

/// Writes the catalogue as a table, with `Rules` marked as on.
void listRules(llvm::raw_ostream &Out, const RuleSet &Rules);

/// The rule's page of the documentation.
llvm::StringRef rulePage(vp_rule Rule);

/// The address of the public document that the rule follows from; empty if its row names none that has one.
std::string documentAddress(vp_rule Rule);

} // namespace vpcheck

#endif
