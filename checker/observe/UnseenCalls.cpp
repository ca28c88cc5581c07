//===- UnseenCalls.cpp - Calls that a path does not follow ----------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/UnseenCalls.h"
#include "observe/Services.h"
#include "clang/AST/ParentMap.h"

using namespace clang;
using namespace clang::ento;
using namespace vpcheck;

UnseenCall vpcheck::unseenCall(const CallEvent &Call, CheckerContext &C, Exploration &Current) {
  if (C.wasInlined || serviceOf(Call, C.getState(), Current) != VP_SERVICE_NONE ||
      providedMember(Call, C.getState(), Current))
    return UnseenCall::None;
  const auto *Callee = dyn_cast_or_null<FunctionDecl>(Call.getDecl());
  if (!Callee)
    return UnseenCall::Driver;
  if (Current.Seen.Names.memoryFunction(Callee) || Callee->getBuiltinID() != 0)
    return UnseenCall::None;
  if (C.getSourceManager().isInSystemHeader(Callee->getLocation()))
    return UnseenCall::Library;
  return Callee->hasBody() ? UnseenCall::NotFollowed : UnseenCall::Driver;
}

bool vpcheck::anyPart(SymbolRef Whole, llvm::function_ref<bool(SymbolRef)> Predicate) {
  for (SymbolRef Part : Whole->symbols())
    if (Predicate(Part))
      return true;
  return false;
}

bool vpcheck::dependsOn(SVal Value, SymbolRef Symbol) {
  SymbolRef Whole = Value.getAsSymbol(/*IncludeBaseRegions=*/true);
  return Whole && anyPart(Whole, [&](SymbolRef Part) { return Part == Symbol; });
}

bool vpcheck::isSwitchedOn(const Stmt *Value, CheckerContext &C) {
  const ParentMap &Parents = C.getLocationContext()->getParentMap();
  const Stmt *Parent = Parents.getParent(Value);
  while (isa_and_nonnull<ParenExpr, CastExpr>(Parent))
    Parent = Parents.getParent(Value = Parent);
  const auto *Switch = dyn_cast_or_null<SwitchStmt>(Parent);
  return Switch && Switch->getCond() == Value;
}
