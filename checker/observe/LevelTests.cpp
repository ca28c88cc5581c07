//===- LevelTests.cpp - What other files tell about the level -------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/LevelTests.h"
#include "observe/SharedHolders.h"
#include "observe/Statements.h"
#include "clang/AST/ASTContext.h"

using namespace clang;
using namespace vpcheck;

namespace {

/// Gathers the tests that conditions make.
struct TestCollector {
  Functions &Defined;
  llvm::UniqueStringSaver &Strings;
  const LocalUses &Uses;
  llvm::SmallVector<vp_level_test, VP_MAX_LEVEL_TESTS> Found;
  llvm::DenseSet<const ValueDecl *> Seen;

  void add(const Expr *Condition, unsigned Depth = 0);
  void addHolder(const ValueDecl &Holder, unsigned Depth);
};

} // namespace

void TestCollector::addHolder(const ValueDecl &Holder, unsigned Depth) {
  constexpr unsigned LongestChain = 2; // of local variables
  if (!Seen.insert(&Holder).second)
    return;
  if (const auto *Variable = dyn_cast<VarDecl>(&Holder); Variable && Variable->isLocalVarDecl()) {
    for (const Expr *Value : Depth < LongestChain ? Uses.valuesOf(Variable) : llvm::ArrayRef<const Expr *>())
      add(Value, Depth + 1);
    return;
  }
  if (!Holder.getType()->isIntegralOrEnumerationType())
    return;
  if (auto Shared = sharedHolder(Holder, Strings); Shared && Found.size() < VP_MAX_LEVEL_TESTS)
    Found.push_back({0, *Shared});
}

void TestCollector::add(const Expr *Condition, unsigned Depth) {
  forEachStatement(Condition, [&](const Stmt *S) {
    if (const auto *Call = dyn_cast<CallExpr>(S)) {
      const FunctionDecl *Callee = Call->getDirectCallee();
      if (Callee && Defined.isElsewhere(*Callee) && Found.size() < VP_MAX_LEVEL_TESTS)
        Found.push_back({Defined.numberOf(Callee), {}});
    } else if (const auto *Member = dyn_cast<MemberExpr>(S)) {
      addHolder(*Member->getMemberDecl(), Depth);
    } else if (const auto *Reference = dyn_cast<DeclRefExpr>(S)) {
      addHolder(*Reference->getDecl(), Depth);
    }
  });
}

llvm::SmallVector<vp_level_test, VP_MAX_LEVEL_TESTS> LevelTests::testsOf(const Stmt &Where, const LocalUses &Uses,
                                                                         const Conditions &Known) {
  TestCollector Collector{Defined, Strings, Uses, {}, {}};
  Known.anyCondition(Where, [&](const Expr &Condition) {
    Collector.add(&Condition);
    return Collector.Found.size() == VP_MAX_LEVEL_TESTS;
  });
  return std::move(Collector.Found);
}

std::vector<vp_object> vpcheck::levelTellers(Survey &Unit, ProtocolNames &Names, Functions &Defined) {
  std::vector<vp_object> Result;
  for (const auto &[Function, Found] : Unit.functions())
    if (Function->isExternallyVisible() && tellsLevel(*Function, Unit, Names))
      Result.push_back(Defined.numberOf(Function));
  return Result;
}

std::vector<vp_marker> vpcheck::markersShared(Survey &Unit, Functions &Defined, const ASTContext &Context,
                                              llvm::UniqueStringSaver &Strings) {
  std::vector<vp_marker> Result;
  for (const auto &[Function, Found] : Unit.functions())
    for (const ValueDecl *Marker : markersOf(*Found.Definition, Context))
      if (auto Shared = sharedHolder(*Marker, Strings))
        Result.push_back({Defined.numberOf(Function), *Shared});
  return Result;
}
