//===- TableModel.cpp - Calls through constants ---------------------------===//
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

/// Where a function is called through a const table, as drivers dispatch requests, the engine does not know which one.
/// What the table holds is known, though: the engine is told, and follows the call.
class TableModel : public Checker<check::PreStmt<CallExpr>> {
public:
  explicit TableModel(Exploration &Current) : Current(Current) {}

  void checkPreStmt(const CallExpr *Call, CheckerContext &C) const;

private:
  Exploration &Current;
};

} // namespace

void TableModel::checkPreStmt(const CallExpr *Call, CheckerContext &C) const {
  SVal Callee = C.getSVal(Call->getCallee());
  if (Call->getDirectCallee() || !Callee.getAsSymbol())
    return;
  vp_value Known = Current.valueOf(Callee, C.getState());
  const FunctionDecl *Function =
      Known.kind == VP_VALUE_FUNCTION ? Current.Seen.Defined.function(Known.object) : nullptr;
  if (!Function)
    return;
  C.addTransition(C.getState()->BindExpr(Call->getCallee(), C.getLocationContext(),
                                         C.getSValBuilder().getFunctionPointer(Function)));
}

void vpcheck::registerTableModel(CheckerManager &Manager, Exploration &Current) {
  compat::addObserver<TableModel>(Manager, Current);
}
