//===- Zeroing.cpp - Zeroing the initialization data --------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "repair/Repairs.h"
#include "clang/AST/ExprCXX.h"
#include "clang/AST/TypeLoc.h"

using namespace clang;
using namespace vpcheck;

/// The variable of the record type, or the array of it, that `Address` points to; null if it points elsewhere.
static const VarDecl *variableBehind(const Expr *Address) {
  const Expr *Plain = Address->IgnoreParenCasts();
  if (const auto *AddressOf = dyn_cast<UnaryOperator>(Plain); AddressOf && AddressOf->getOpcode() == UO_AddrOf)
    Plain = AddressOf->getSubExpr()->IgnoreParens();
  const auto *Reference = dyn_cast<DeclRefExpr>(Plain);
  return Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
}

/// Whether all of `Variable` is written to as one in `Body`, other than to zero it, so that zeros would be lost.
static bool isOverwritten(const VarDecl *Variable, const Stmt *Body, ProtocolNames &Names) {
  bool Result = false;
  forEachStatement(Body, [&](const Stmt *Visited) {
    if (const auto *Operator = dyn_cast<BinaryOperator>(Visited); Operator && Operator->isAssignmentOp()) {
      const auto *Target = dyn_cast<DeclRefExpr>(Operator->getLHS()->IgnoreParens());
      Result |= Target && Target->getDecl() == Variable;
    }
    const auto *Call = dyn_cast<CallExpr>(Visited);
    const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
    const vp_memory_function *Memory = Callee ? Names.memoryFunction(Callee) : nullptr;
    if (Memory && Memory->effect != VP_MEMORY_ZERO && Memory->destination >= 0 &&
        static_cast<unsigned>(Memory->destination) < Call->getNumArgs())
      Result |= variableBehind(Call->getArg(static_cast<unsigned>(Memory->destination))) == Variable;
  });
  return Result;
}

/// Whether nothing is said of what the variable holds at first.
static bool hasNoInitializer(const VarDecl *Variable) {
  if (!Variable->getInit())
    return true;
  const auto *Construct = dyn_cast<CXXConstructExpr>(Variable->getInit());
  return Construct && Construct->getNumArgs() == 0 && Variable->getInitStyle() == VarDecl::CallInit &&
         Construct->getConstructor()->isTrivial() && !Construct->isListInitialization() &&
         Construct->getParenOrBraceRange().isInvalid();
}

void vpcheck::zeroAtDeclaration(const Defect &Found, Edits &Result) {
  const VarDecl *Variable = Found.variableNoted();
  const auto *Owner = Variable ? dyn_cast<FunctionDecl>(Variable->getDeclContext()) : nullptr;
  if (!Owner || !Owner->getBody() || !Variable->hasLocalStorage() || Variable->hasAttrs() ||
      !hasNoInitializer(Variable) || Variable->getLocation().isMacroID() ||
      Variable->getTypeSourceInfo()->getTypeLoc().getAs<ParenTypeLoc>())
    return;
  const RecordDecl *Record = Variable->getType()->getAsRecordDecl();
  if (!Found.Scope.Names.isInitializationData(Record) || isOverwritten(Variable, Owner->getBody(), Found.Scope.Names))
    return;
  // What jumps over a declaration leaves the variable as it was.
  bool Jumps = false;
  forEachStatement(Owner->getBody(), [&](const Stmt *Visited) {
    if (isa<GotoStmt, IndirectGotoStmt, SwitchStmt>(Visited))
      Jumps = true;
  });
  if (!Jumps)
    Result.insertBehind(Variable->getLocation(), Found.context().getLangOpts().CPlusPlus ? " = {}" : " = {0}");
}

//===----------------------------------------------------------------------===//
// Zeroing too little
//===----------------------------------------------------------------------===//

/// Whether `Value` is written as a constant, not worked out from variables.
static bool isConstant(const Expr *Value, const ASTContext &Context) {
  Expr::EvalResult Known;
  return Value->EvaluateAsInt(Known, Context) && !Value->HasSideEffects(Context);
}

/// Whether something of `Variable` is mentioned in front of `Call`, or may have been set in another way.
static bool mayBeFilledBefore(const VarDecl *Variable, const CallExpr *Call, const Defect &Found) {
  bool Result = false;
  const SourceManager &Sources = Found.context().getSourceManager();
  for (const Stmt *Around = Found.parentOf(Call); Around; Around = Found.parentOf(Around))
    Result |= isa<ForStmt, WhileStmt, DoStmt>(Around);
  forEachStatement(Found.Function->getBody(), [&](const Stmt *Visited) {
    if (isa<LabelStmt>(Visited))
      Result = true;
    const auto *Reference = dyn_cast<DeclRefExpr>(Visited);
    if (Reference && Reference->getDecl() == Variable &&
        Sources.isBeforeInTranslationUnit(Sources.getFileLoc(Reference->getBeginLoc()), Found.Place))
      Result = true;
  });
  return Result;
}

/// Whether `Size` takes the size of a pointer.
static bool isSizeOfPointer(const Expr *Size) {
  const auto *Trait = dyn_cast<UnaryExprOrTypeTraitExpr>(Size->IgnoreParenCasts());
  return Trait && Trait->getKind() == UETT_SizeOf && Trait->getTypeOfArgument()->isPointerType();
}

void vpcheck::zeroWholeStructure(const Defect &Found, Edits &Result) {
  const vp_memory_function *Memory = nullptr;
  const CallExpr *Call = Found.call([&](const CallExpr *Candidate) {
    const FunctionDecl *Callee = Candidate->getDirectCallee();
    const vp_memory_function *Known = Callee ? Found.Scope.Names.memoryFunction(Callee) : nullptr;
    if (Known && Known->effect != VP_MEMORY_COPY)
      Memory = Known;
    return Known && Known->effect != VP_MEMORY_COPY;
  });
  if (!Call || static_cast<unsigned>(std::max(Memory->length, Memory->destination)) >= Call->getNumArgs())
    return;
  const Expr *Destination = Call->getArg(static_cast<unsigned>(Memory->destination));
  const Expr *Length = Call->getArg(static_cast<unsigned>(Memory->length));
  const VarDecl *Variable = variableBehind(Destination);
  if (!Variable || !isConstant(Length, Found.context()))
    return;
  bool IsStructure = Found.Scope.Names.isInitializationData(Variable->getType()->getAsRecordDecl());
  bool IsPointer = Variable->getType()->isPointerType() &&
                   Found.Scope.Names.isInitializationData(Variable->getType()->getPointeeType()->getAsRecordDecl());
  if (!IsStructure && !IsPointer)
    return;
  // Length and value in each other's place.
  Expr::EvalResult Bytes;
  if (Memory->value >= 0 && Length->EvaluateAsInt(Bytes, Found.context()) && Bytes.Val.getInt() == 0) {
    const Expr *Value = Call->getArg(static_cast<unsigned>(Memory->value));
    std::string ValueText = Result.textOf(*Value);
    const auto *Size = dyn_cast<UnaryExprOrTypeTraitExpr>(Value->IgnoreParenCasts());
    if (ValueText.empty() || !Size || Size->getKind() != UETT_SizeOf ||
        !Found.Scope.Names.isInitializationData(Size->getTypeOfArgument()->getAsRecordDecl()))
      return;
    Result.replace(*Value, Result.textOf(*Length));
    Result.replace(*Length, ValueText);
    return;
  }
  // What a longer call would wipe must not have been set yet.
  if ((IsPointer && !isSizeOfPointer(Length)) || mayBeFilledBefore(Variable, Call, Found))
    return;
  StructureText Structure = Found.structureText(Destination, Result);
  if (!Structure.Operand.empty())
    Result.replace(*Length, "sizeof(" + Structure.Operand + ")");
}
