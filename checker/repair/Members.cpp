//===- Members.cpp - Members with a fixed value -------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "repair/Repairs.h"

using namespace clang;
using namespace vpcheck;

/// Whether the structure that `Target` is a member of is zeroed at its declaration, or as the first thing that is done
/// with it, so that a member that is never set is zero.
/// Whether `Part` is `Whole` or a part of it.
static bool isWithin(const Stmt *Part, const Stmt *Whole, const Defect &Found) {
  while (Part && Part != Whole)
    Part = Found.parentOf(Part);
  return Part != nullptr;
}

static bool isZeroedVariable(const Expr *Target, const Defect &Found) {
  const auto *Member = dyn_cast<MemberExpr>(Target->IgnoreParens());
  const auto *Base = Member && !Member->isArrow() ? dyn_cast<DeclRefExpr>(Member->getBase()->IgnoreParens()) : nullptr;
  const auto *Variable = Base ? dyn_cast<VarDecl>(Base->getDecl()) : nullptr;
  if (!Variable || !Variable->hasLocalStorage())
    return false;
  if (const auto *List = dyn_cast_or_null<InitListExpr>(Variable->getInit()))
    return List->isSemanticForm();
  // The first mention must be the call that zeroes it.
  const SourceManager &Sources = Found.context().getSourceManager();
  const DeclRefExpr *First = nullptr;
  forEachStatement(Found.Function->getBody(), [&](const Stmt *Visited) {
    const auto *Reference = dyn_cast<DeclRefExpr>(Visited);
    if (!Reference || Reference->getDecl() != Variable)
      return;
    if (!First || Sources.isBeforeInTranslationUnit(Reference->getBeginLoc(), First->getBeginLoc()))
      First = Reference;
  });
  const Stmt *Around = First;
  while (Around && !isa<CallExpr>(Around))
    Around = Found.parentOf(Around);
  const auto *Call = dyn_cast_or_null<CallExpr>(Around);
  const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
  const vp_memory_function *Memory = Callee ? Found.Scope.Names.memoryFunction(Callee) : nullptr;
  if (!Memory || Memory->effect == VP_MEMORY_COPY || Memory->length < 0 ||
      static_cast<unsigned>(Memory->length) >= Call->getNumArgs() ||
      Found.parentOf(Call) != Found.Function->getBody() || Memory->destination < 0 ||
      !isWithin(First, Call->getArg(static_cast<unsigned>(Memory->destination)), Found))
    return false;
  if (Memory->value >= 0 && !Found.isZero(Call->getArg(static_cast<unsigned>(Memory->value))))
    return false;
  Expr::EvalResult Bytes;
  return Call->getArg(static_cast<unsigned>(Memory->length))->EvaluateAsInt(Bytes, Found.context()) &&
         Bytes.Val.getInt().getZExtValue() >=
             static_cast<uint64_t>(Found.context().getTypeSizeInChars(Variable->getType()).getQuantity());
}

/// Whether `Parent` holds `Assignment` as a statement of its own, so that nobody uses its value.
static bool isStatementOf(const Stmt *Parent, const BinaryOperator *Assignment) {
  if (const auto *If = dyn_cast_or_null<IfStmt>(Parent))
    return If->getCond() != Assignment;
  return isa_and_nonnull<CompoundStmt, SwitchCase, LabelStmt>(Parent);
}

void vpcheck::clearMember(const Defect &Found, Edits &Result) {
  auto Field = static_cast<vp_field>(Found.Subject);
  const Expr *Value = Found.valueGiven(Field);
  if (!Value || Value->HasSideEffects(Found.context()))
    return;
  const BinaryOperator *Assignment = Found.assignment();
  const Stmt *Parent = Assignment ? Found.parentOf(Assignment) : nullptr;
  if (Assignment && !isStatementOf(Parent, Assignment))
    return;
  if (isa_and_nonnull<CompoundStmt>(Parent) && Found.storesTo(Field) == 1 &&
      isZeroedVariable(Assignment->getLHS(), Found))
    Result.removeStatement(*Assignment);
  else
    Result.replace(*Value, Value->getType()->isPointerType() ? Found.nullText() : "0");
}

//===----------------------------------------------------------------------===//
// The legacy resource list
//===----------------------------------------------------------------------===//

/// The array that `List` names as a whole, or null.
static const VarDecl *arrayNamed(const Expr *List) {
  const auto *Reference = dyn_cast<DeclRefExpr>(List->IgnoreParenImpCasts());
  const auto *Variable = Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  return Variable && Variable->getType()->isConstantArrayType() ? Variable : nullptr;
}

static std::string elementsOf(const VarDecl *Array, const Defect &Found) {
  std::string Name = Array->getNameAsString();
  for (const char *Macro : {"RTL_NUMBER_OF", "ARRAYSIZE"})
    if (Found.isMacro(Macro, Found.Place))
      return Macro + ("(" + Name + ")");
  return "sizeof(" + Name + ") / sizeof(" + Name + "[0])";
}

/// Whether the name of `Array` means it everywhere in the function: it is declared at file scope or among the
/// function's first statements, and nothing else there has its name.
static bool isVisible(const VarDecl *Array, const Defect &Found) {
  bool Visible = Array->getDeclContext()->isTranslationUnit();
  forEachLocal(Found.Function->getBody(), [&](const NamedDecl *Local, const DeclStmt *Declaration) {
    if (const auto *Variable = dyn_cast<VarDecl>(Local); Variable && Variable->getName() == Array->getName())
      Visible = Variable == Array && Found.parentOf(Declaration) == Found.Function->getBody();
  });
  for (const ParmVarDecl *Parameter : Found.Function->parameters())
    Visible &= Parameter->getName() != Array->getName();
  return Visible;
}

void vpcheck::countLegacyList(const Defect &Found, Edits &Result) {
  // Where the list is missing, there is nothing to count.
  if (Found.Subject != VP_FIELD_LEGACY_COUNT)
    return;
  llvm::SmallVector<const Expr *, 4> Lists = Found.valuesOf(VP_FIELD_LEGACY_LIST);
  const VarDecl *Array = Lists.size() == 1 ? arrayNamed(Lists.front()) : nullptr;
  const SourceManager &Sources = Found.context().getSourceManager();
  if (!Array || !Sources.isBeforeInTranslationUnit(Array->getLocation(), Found.Place) || !isVisible(Array, Found))
    return;
  llvm::SmallVector<const Expr *, 4> Counts = Found.valuesOf(VP_FIELD_LEGACY_COUNT);
  if (const Expr *Count = Found.valueGiven(VP_FIELD_LEGACY_COUNT)) {
    if (Counts.size() == 1 && !Count->HasSideEffects(Found.context()))
      Result.replace(*Count, elementsOf(Array, Found));
    return;
  }
  const BinaryOperator *Assignment = Found.assignment();
  if (!Assignment || Assignment->getRHS() != Lists.front())
    return;
  if (Counts.size() == 1 && Found.isZero(Counts.front()) &&
      Found.parentOf(Assignment) == Found.Function->getBody() && // else the list may be missing where the count is set
      Sources.isBeforeInTranslationUnit(Array->getLocation(), Counts.front()->getBeginLoc()) &&
      (Array->isFileVarDecl() || Found.parentOf(Counts.front())))
    return Result.replace(*Counts.front(), elementsOf(Array, Found));
  if (!Counts.empty() || !isa_and_nonnull<CompoundStmt>(Found.parentOf(Assignment)))
    return;
  const auto *Member = dyn_cast<MemberExpr>(Assignment->getLHS()->IgnoreParens());
  std::string Base =
      Member && !Member->HasSideEffects(Found.context()) ? Result.textOf(*Member->getBase()) : std::string();
  if (!Base.empty())
    Result.insertStatementBehind(*Assignment, Base + (Member->isArrow() ? "->" : ".") +
                                                  vp_field_row(VP_FIELD_LEGACY_COUNT)->name + " = " +
                                                  elementsOf(Array, Found) + ";");
}
