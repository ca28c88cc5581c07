//===- Storage.cpp - Arrays that must outlive a function ----------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "repair/Repairs.h"

using namespace clang;
using namespace vpcheck;

/// The automatic array, or structure, in which `Address` points; null if it points elsewhere, or that does not show.
static const VarDecl *arrayBehind(const Expr *Address) {
  while (true) {
    Address = Address->IgnoreParenCasts();
    if (const auto *Unary = dyn_cast<UnaryOperator>(Address); Unary && Unary->getOpcode() == UO_AddrOf)
      Address = Unary->getSubExpr();
    else if (const auto *Element = dyn_cast<ArraySubscriptExpr>(Address))
      Address = Element->getBase();
    else if (const auto *Member = dyn_cast<MemberExpr>(Address); Member && !Member->isArrow())
      Address = Member->getBase();
    else if (const auto *Sum = dyn_cast<BinaryOperator>(Address); Sum && Sum->getOpcode() == BO_Add)
      Address = Sum->getLHS()->getType()->isPointerType() ? Sum->getLHS() : Sum->getRHS();
    else
      break;
  }
  const auto *Reference = dyn_cast<DeclRefExpr>(Address);
  const auto *Variable = Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  bool IsObject = Variable && (Variable->getType()->isConstantArrayType() || Variable->getType()->isRecordType());
  return IsObject && !isa<ParmVarDecl>(Variable) && Variable->hasLocalStorage() ? Variable : nullptr;
}

/// Whether the function does no more with `Variable` than to read it and to store its address in `Stored`.
static bool isOnlyRead(const VarDecl *Variable, const BinaryOperator *Stored, const Defect &Found) {
  bool Result = true;
  forEachStatement(Found.Function->getBody(), [&](const Stmt *Visited) {
    const auto *Reference = dyn_cast<DeclRefExpr>(Visited);
    if (!Reference || Reference->getDecl() != Variable)
      return;
    const Stmt *Inner = Reference;
    for (const Stmt *Around = Found.parentOf(Inner);; Inner = Around, Around = Found.parentOf(Around)) {
      if (isa_and_nonnull<UnaryExprOrTypeTraitExpr>(Around) || (Around == Stored && Stored->getRHS() == Inner))
        return;
      if (const auto *Cast = dyn_cast_or_null<ImplicitCastExpr>(Around);
          Cast && Cast->getCastKind() == CK_LValueToRValue)
        return;
      const auto *Unary = dyn_cast_or_null<UnaryOperator>(Around);
      const auto *Sum = dyn_cast_or_null<BinaryOperator>(Around);
      if (!isa_and_nonnull<ParenExpr, CastExpr, MemberExpr, ArraySubscriptExpr>(Around) &&
          !(Unary && Unary->getOpcode() == UO_AddrOf) && !(Sum && Sum->isAdditiveOp()))
        break;
    }
    Result = false;
  });
  return Result;
}

void vpcheck::makeStatic(const Defect &Found, Edits &Result) {
  const BinaryOperator *Stored = Found.assignment();
  const VarDecl *Variable = Stored ? arrayBehind(Stored->getRHS()) : nullptr;
  if (!Variable || Variable->getStorageClass() != SC_None || Variable->getDeclContext() != Found.Function ||
      Variable->hasAttrs())
    return;
  const DeclStmt *Declaration = nullptr;
  forEachStatement(Found.Function->getBody(), [&](const Stmt *Visited) {
    if (const auto *Candidate = dyn_cast<DeclStmt>(Visited);
        Candidate && Candidate->isSingleDecl() && Candidate->getSingleDecl() == Variable)
      Declaration = Candidate;
  });
  if (!Declaration || !isa_and_nonnull<CompoundStmt>(Found.parentOf(Declaration)))
    return;
  // DriverEntry runs once. Elsewhere, what is written at run time belongs to one call, or one adapter.
  bool IsConstant = Variable->getInit() && Variable->getInit()->isConstantInitializer(Found.context(), false);
  bool RunsOnce =
      Found.Function == Found.Scope.Unit.driverEntry() && Found.parentOf(Declaration) == Found.Function->getBody();
  if (RunsOnce ? Variable->getInit() && !IsConstant : !IsConstant || !isOnlyRead(Variable, Stored, Found))
    return;
  Result.insert(Declaration->getBeginLoc(), "static ");
}
