//===- Repair.h - Edits that mend a finding ---------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A finding is repaired only where the repair is certain and local: the file says already what is meant, and a few
// words in it make it so. Where the driver's author has a choice, the message says what to do and nothing is changed.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPAIR_REPAIR_H
#define VPCHECK_REPAIR_REPAIR_H

#include "observe/Functions.h"
#include "observe/Protocol.h"
#include "observe/Survey.h"
#include "vpcheck/catalogue.h"
#include "clang/Basic/Diagnostic.h"
#include <vector>

namespace clang {
class Preprocessor;
}

namespace vpcheck {

struct UnitFinding;

/// The translation unit that is repaired.
struct RepairScope {
  clang::ASTContext &Context;
  clang::Preprocessor &PP;
  ProtocolNames &Names;
  const Survey &Unit;
  const Functions &Defined;
};

/// The edits that mend `Finding`, none of which overlap; empty if the repair is a choice, or not certain here.
/// `Subject` is what the model calls by that name, `Function` the definition that the finding lies in, or null.
std::vector<clang::FixItHint> repairOf(const UnitFinding &Finding, uint32_t Subject,
                                       const clang::FunctionDecl *Function, const RepairScope &Scope);

/// What the repair of `Rule` does, as an order without a full stop; null if its repair is always a choice.
const char *repairDescription(vp_rule Rule);

} // namespace vpcheck

#endif
