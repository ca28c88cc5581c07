//===- Calls.cpp - What is passed and returned --------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "repair/Repairs.h"

using namespace clang;
using namespace vpcheck;

/// Whether `Parameter` still holds in the whole function what was passed, under its own name.
static bool isUntouched(const ParmVarDecl *Parameter, const FunctionDecl *Function) {
  bool Touched = false;
  forEachStatement(Function->getBody(), [&](const Stmt *Visited) {
    const Expr *Changed = nullptr;
    if (const auto *Operator = dyn_cast<BinaryOperator>(Visited); Operator && Operator->isAssignmentOp())
      Changed = Operator->getLHS();
    else if (const auto *Unary = dyn_cast<UnaryOperator>(Visited);
             Unary && (Unary->isIncrementDecrementOp() || Unary->getOpcode() == UO_AddrOf))
      Changed = Unary->getSubExpr();
    const auto *Reference = Changed ? dyn_cast<DeclRefExpr>(Changed->IgnoreParenCasts()) : nullptr;
    Touched |= Reference && Reference->getDecl() == Parameter;
  });
  forEachLocal(Function->getBody(), [&](const NamedDecl *Local, const DeclStmt *) {
    Touched |= Local->getDeclName() == Parameter->getDeclName();
  });
  return !Touched;
}

void vpcheck::passParameter(const Defect &Found, Edits &Result) {
  const CallExpr *Call = Found.initializeCall();
  const FunctionDecl *Entry = Found.Scope.Unit.driverEntry();
  if (!Call || Found.Function != Entry || Entry->getNumParams() != 2 || Found.Subject > 1)
    return;
  const ParmVarDecl *Parameter = Entry->getParamDecl(Found.Subject);
  const Expr *Argument = Call->getArg(Found.Subject);
  if (Parameter->getName().empty() || !Parameter->getType()->isPointerType() || !isUntouched(Parameter, Entry) ||
      Argument->HasSideEffects(Found.context()))
    return;
  Result.replace(*Argument, Parameter->getName());
}

void vpcheck::passNull(const Defect &Found, Edits &Result) {
  const CallExpr *Call = Found.initializeCall();
  if (Call && !Call->getArg(3)->HasSideEffects(Found.context()))
    Result.replace(*Call->getArg(3), Found.nullText());
}

/// The statement in front of `Statement` in the same pair of braces, or null.
static const Stmt *statementBefore(const Stmt *Statement, const Defect &Found) {
  const auto *Block = dyn_cast_or_null<CompoundStmt>(Found.parentOf(Statement));
  const Stmt *Before = nullptr;
  if (!Block)
    return nullptr;
  for (const Stmt *Child : Block->body()) {
    if (Child == Statement)
      break;
    Before = Child;
  }
  return Before;
}

void vpcheck::returnResult(const Defect &Found, Edits &Result) {
  if (!Found.Function || Found.Function != Found.Scope.Unit.driverEntry())
    return;
  // Of several values, the lowest is to be returned.
  unsigned Calls = 0;
  for (const auto &[Function, Seen] : Found.Scope.Unit.functions())
    for (const CallSite &Site : Seen.Calls)
      Calls += Found.Scope.Names.service(Site.Callee) == VP_VideoPortInitialize;
  if (Calls != 1)
    return;
  const ReturnStmt *Return = nullptr;
  forEachStatement(Found.Function->getBody(), [&](const Stmt *Visited) {
    if (const auto *Candidate = dyn_cast<ReturnStmt>(Visited); Candidate && Found.isAt(Candidate))
      Return = Candidate;
  });
  const auto *Before = Return ? dyn_cast_or_null<Expr>(statementBefore(Return, Found)) : nullptr;
  Expr::EvalResult Constant;
  if (!Before || !Return->getRetValue()->EvaluateAsInt(Constant, Found.context()) ||
      !Return->getRetValue()->getBeginLoc().isValid() || !Result.isPlain({Before->getBeginLoc(), Return->getEndLoc()}))
    return;
  auto IsInitialize = [&](const Expr *Value) {
    const auto *Call = dyn_cast<CallExpr>(Value->IgnoreParenImpCasts());
    const FunctionDecl *Callee = Call ? Call->getDirectCallee() : nullptr;
    return Callee && Found.Scope.Names.service(Callee) == VP_VideoPortInitialize;
  };
  if (IsInitialize(Before)) {
    Result.insert(Before->getBeginLoc(), "return ");
    Result.removeStatement(*Return);
    return;
  }
  const auto *Assignment = dyn_cast<BinaryOperator>(Before);
  const auto *Kept = Assignment && Assignment->getOpcode() == BO_Assign && IsInitialize(Assignment->getRHS())
                         ? dyn_cast<DeclRefExpr>(Assignment->getLHS()->IgnoreParens())
                         : nullptr;
  const auto *Variable = Kept ? dyn_cast<VarDecl>(Kept->getDecl()) : nullptr;
  bool HoldsStatus = Variable && Variable->hasLocalStorage() && Variable->getType()->isIntegerType() &&
                     Found.context().getTypeSize(Variable->getType()) >= 32;
  if (HoldsStatus)
    Result.replace(*Return->getRetValue(), Variable->getName());
}

//===----------------------------------------------------------------------===//
// VideoPortGetProcAddress
//===----------------------------------------------------------------------===//

void vpcheck::spellServiceName(const Defect &Found, Edits &Result) {
  auto NameIn = [](const CallExpr *Call) {
    return Call->getNumArgs() == 2 ? dyn_cast<StringLiteral>(Call->getArg(1)->IgnoreParenCasts()) : nullptr;
  };
  const CallExpr *Call = Found.call([&](const CallExpr *Candidate) { return NameIn(Candidate) != nullptr; });
  if (!Call)
    return;
  const StringLiteral *Name = NameIn(Call);
  if (Name->getCharByteWidth() != 1 || Name->getNumConcatenated() != 1 ||
      Result.textOf(*Name) != ("\"" + Name->getString() + "\"").str())
    return;
  const char *Meant = nullptr;
  for (unsigned Service = VP_SERVICE_NONE + 1; Service < VP_SERVICE_COUNT; ++Service)
    if (const char *Known = vp_service_row(static_cast<vp_service>(Service))->name;
        Name->getString().equals_insensitive(Known)) {
      if (Meant)
        return;
      Meant = Known;
    }
  if (Meant)
    Result.replace(*Name, ("\"" + llvm::Twine(Meant) + "\"").str());
}
