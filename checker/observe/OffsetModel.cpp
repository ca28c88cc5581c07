//===- OffsetModel.cpp - Offsets of members -------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Exploration.h"
#include "observe/Observers.h"
#include "support/Compat.h"
#include "clang/StaticAnalyzer/Core/Checker.h"
#include "clang/StaticAnalyzer/Core/CheckerManager.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

namespace {

/// Driver headers write the offset of a member as the address that it has in a structure at 0. The engine takes that
/// address for 0 as well; the compiler knows better.
class OffsetModel : public Checker<check::PostStmt<CastExpr>> {
public:
  void checkPostStmt(const CastExpr *Cast, CheckerContext &C) const;
};

} // namespace

void OffsetModel::checkPostStmt(const CastExpr *Cast, CheckerContext &C) const {
  Expr::EvalResult Offset;
  if (Cast->getCastKind() != CK_PointerToIntegral || !C.getSVal(Cast).isZeroConstant() ||
      !Cast->EvaluateAsInt(Offset, C.getASTContext()))
    return;
  C.addTransition(
      C.getState()->BindExpr(Cast, C.getLocationContext(), C.getSValBuilder().makeIntVal(Offset.Val.getInt())));
}

void vpcheck::registerOffsetModel(CheckerManager &Manager, Exploration &) { compat::addObserver<OffsetModel>(Manager); }
