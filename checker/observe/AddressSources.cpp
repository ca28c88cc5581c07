//===- AddressSources.cpp - Numbers that addresses are made of ------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/AddressSources.h"
#include "observe/Statements.h"
#include "clang/AST/ASTContext.h"

using namespace clang;
using namespace vpcheck;

/// Of one address that are looked at.
static constexpr unsigned MostNumbers = 64;

/// Through which an address is followed to the access range that it comes from.
static constexpr unsigned MostVariables = 8;

/// The variable or member that `Target` names, or an element of it.
static const ValueDecl *holderNamed(const Expr *Target) {
  Target = Target->IgnoreParenImpCasts();
  while (const auto *Element = dyn_cast<ArraySubscriptExpr>(Target))
    Target = Element->getBase()->IgnoreParenImpCasts();
  if (const auto *Member = dyn_cast<MemberExpr>(Target))
    return Member->getMemberDecl();
  const auto *Reference = dyn_cast<DeclRefExpr>(Target);
  return Reference ? Reference->getDecl() : nullptr;
}

void AddressSources::addInitializers(const ValueDecl *Holder, const Expr *Value) {
  const auto *List = dyn_cast<InitListExpr>(Value->IgnoreParenImpCasts());
  if (!List) {
    Sources[Holder].push_back(Value);
    return;
  }
  const RecordDecl *Record = List->getType()->getAsRecordDecl();
  if (!Record) {
    for (const Expr *Element : List->inits())
      addInitializers(Holder, Element);
    return;
  }
  unsigned Index = 0;
  for (const FieldDecl *Field : Record->fields())
    if (!Field->isUnnamedBitField() && !Record->isUnion() && Index < List->getNumInits())
      addInitializers(Field, List->getInit(Index++));
}

void AddressSources::addSource(const Expr *Target, const Expr *Value) {
  if (const ValueDecl *Holder = holderNamed(Target))
    addInitializers(Holder, Value);
}

void AddressSources::collectFrom(const Stmt *Body) {
  forEachStatement(Body, [this](const Stmt *S) {
    if (const auto *Assignment = dyn_cast<BinaryOperator>(S); Assignment && Assignment->getOpcode() == BO_Assign)
      addSource(Assignment->getLHS(), Assignment->getRHS());
    if (const auto *Declaration = dyn_cast<DeclStmt>(S))
      for (const Decl *D : Declaration->decls())
        if (const auto *Variable = dyn_cast<VarDecl>(D); Variable && Variable->getInit())
          addInitializers(Variable, Variable->getInit());
    if (const auto *Call = dyn_cast<CallExpr>(S)) {
      const FunctionDecl *Callee = Call->getDirectCallee();
      const FunctionSurvey *Known = Callee ? Unit.find(Callee) : nullptr;
      for (unsigned I = 0; Known && I < Call->getNumArgs() && I < Known->Definition->getNumParams(); ++I)
        Sources[Known->Definition->getParamDecl(I)].push_back(Call->getArg(I));
    }
  });
}

void AddressSources::collect() {
  if (Collected)
    return;
  Collected = true;
  for (const auto &[Function, Found] : Unit.functions())
    collectFrom(Found.Definition->getBody());
  for (const Decl *D : Context.getTranslationUnitDecl()->decls())
    if (const auto *Variable = dyn_cast<VarDecl>(D); Variable && Variable->getInit())
      addInitializers(Variable, Variable->getInit());
}

/// The number, or the address made of one, that `Value` is as it stands.
std::optional<uint64_t> AddressSources::numberOf(const Expr *Value) const {
  Expr::EvalResult Constant;
  if (Value->isValueDependent() || !Value->EvaluateAsRValue(Constant, Context))
    return std::nullopt;
  if (Constant.Val.isInt())
    return Constant.Val.getInt().getExtValue();
  if (Constant.Val.isLValue() && !Constant.Val.getLValueBase())
    return Constant.Val.getLValueOffset().getQuantity();
  return std::nullopt;
}

AddressSources::Numbers AddressSources::numbersHeldBy(const ValueDecl *Holder, unsigned Depth) {
  Numbers Result;
  auto Entry = Sources.find(Holder);
  if (Entry == Sources.end())
    return Result;
  // A base that is 0 is not known, and one that is -1 says as much; an argument may well be 0.
  bool MayBeZero = isa<ParmVarDecl>(Holder) && Holder->getType()->isIntegerType();
  auto IsNoBase = [&](uint64_t Number) {
    return (Number == 0 && !MayBeZero) || static_cast<uint32_t>(Number) == UINT32_MAX;
  };
  for (const Expr *Value : Entry->second)
    for (uint64_t Number : numbersIn(Value, Depth))
      if (!IsNoBase(Number) && Result.size() < MostNumbers)
        Result.insert(Number);
  return Result;
}

AddressSources::Numbers AddressSources::numbersIn(const Expr *Value, unsigned Depth) {
  constexpr unsigned DeepestChain = 12, MostSteps = 4096;
  Numbers Result;
  if (Depth == DeepestChain || ++Steps > MostSteps)
    return Result;
  Value = Value->IgnoreParenCasts();
  if (std::optional<uint64_t> Number = numberOf(Value)) {
    Result.insert(*Number);
    return Result;
  }
  if (const auto *Choice = dyn_cast<AbstractConditionalOperator>(Value)) {
    Result = numbersIn(Choice->getTrueExpr(), Depth + 1);
    Numbers Others = numbersIn(Choice->getFalseExpr(), Depth + 1);
    Result.insert(Others.begin(), Others.end());
    return Result;
  }
  const auto *Sum = dyn_cast<BinaryOperator>(Value);
  if (!Sum || !Sum->isAdditiveOp())
    return holderNamed(Value) ? numbersHeldBy(holderNamed(Value), Depth + 1) : Result;
  uint64_t Step = 1;
  QualType Pointee =
      Sum->getLHS()->getType()->isPointerType() ? Sum->getLHS()->getType()->getPointeeType() : QualType();
  if (!Pointee.isNull() && !Pointee->isIncompleteType())
    Step = Context.getTypeSizeInChars(Pointee).getQuantity();
  Numbers Right = numbersIn(Sum->getRHS(), Depth + 1);
  for (uint64_t Left : numbersIn(Sum->getLHS(), Depth + 1))
    for (uint64_t Number : Right)
      if (Result.size() < MostNumbers)
        Result.insert(Sum->getOpcode() == BO_Add ? Left + Step * Number : Left - Step * Number);
  return Result;
}

AddressSources::Numbers AddressSources::allNumbersIn(const Expr *Value) {
  collect();
  Steps = 0;
  return numbersIn(Value, 0);
}

bool AddressSources::mayBeUnmapped(const Expr *Address) {
  return literalBase(Address) || isRangeStart(Address) ||
         llvm::any_of(allNumbersIn(Address), [](uint64_t Number) { return Number != 0; });
}

bool AddressSources::areWrittenOut(const Expr *Address, uint64_t Value) {
  return Value != 0 && allNumbersIn(Address).contains(Value);
}

std::optional<uint64_t> AddressSources::literalBase(const Expr *Address) const {
  while (true) {
    Address = Address->IgnoreParenCasts();
    const auto *Sum = dyn_cast<BinaryOperator>(Address);
    if (!Sum || !Sum->isAdditiveOp() || !Sum->getType()->isPointerType())
      return std::nullopt;
    Address = Sum->getLHS()->getType()->isPointerType() ? Sum->getLHS() : Sum->getRHS();
    if (std::optional<uint64_t> Number = numberOf(Address); Number && *Number != 0)
      return Number;
  }
}

/// What `Address` adds offsets to, without casts; null if it does something else.
static const Expr *pointerIn(const Expr *Address) {
  Address = Address->IgnoreParenCasts();
  while (const auto *Sum = dyn_cast<BinaryOperator>(Address)) {
    if (!Sum->isAdditiveOp())
      return nullptr;
    Address = (Sum->getRHS()->getType()->isPointerType() ? Sum->getRHS() : Sum->getLHS())->IgnoreParenCasts();
  }
  return Address;
}

/// Whether the program keeps pointers in `Member`, whatever it is called for.
bool AddressSources::keepsPointersIn(const ValueDecl *Member) const {
  auto IsPointer = [](const Expr *Value) {
    for (const auto *Cast = dyn_cast<CastExpr>(Value->IgnoreParens()); Cast;
         Cast = dyn_cast<CastExpr>(Cast->getSubExpr()->IgnoreParens()))
      if (Cast->getCastKind() == CK_PointerToIntegral)
        return true;
    return false;
  };
  auto Entry = Sources.find(Member);
  return Entry != Sources.end() && llvm::any_of(Entry->second, IsPointer);
}

std::vector<const FieldDecl *> AddressSources::pointerHolders() {
  collect();
  std::vector<const FieldDecl *> Result;
  for (const auto &[Holder, Values] : Sources)
    if (const auto *Field = dyn_cast<FieldDecl>(Holder); Field && keepsPointersIn(Field))
      Result.push_back(Field);
  llvm::sort(Result, [](const FieldDecl *One, const FieldDecl *Other) {
    return One->getLocation().getRawEncoding() < Other->getLocation().getRawEncoding();
  });
  return Result;
}

const FieldDecl *AddressSources::numberRead(const Expr *Address, unsigned Depth) const {
  Address = pointerIn(Address);
  if (const auto *Member = dyn_cast_or_null<MemberExpr>(Address))
    return dyn_cast<FieldDecl>(Member->getMemberDecl());
  const auto *Reference = dyn_cast_or_null<DeclRefExpr>(Address);
  auto Entry = Reference && Depth < MostVariables ? Sources.find(Reference->getDecl()) : Sources.end();
  return Entry == Sources.end() ? nullptr : numberRead(Entry->second.front(), Depth + 1);
}

bool AddressSources::isRangeStart(const Expr *Address, unsigned Depth) const {
  Address = pointerIn(Address);
  for (const auto *Member = dyn_cast_or_null<MemberExpr>(Address); Member;
       Member = dyn_cast<MemberExpr>(Member->getBase()->IgnoreParenImpCasts())) {
    if (const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
        Field && isMember(Field, VP_ACCESS_RANGE, VP_ACCESS_RANGE_START))
      return true;
    if (keepsPointersIn(Member->getMemberDecl()))
      return false;
  }
  const auto *Reference = dyn_cast_or_null<DeclRefExpr>(Address);
  auto Entry = Reference && Depth < MostVariables ? Sources.find(Reference->getDecl()) : Sources.end();
  if (Entry == Sources.end() || Reference->getDecl()->isExternallyVisible())
    return false;
  const auto *Parameter = dyn_cast<ParmVarDecl>(Reference->getDecl());
  const auto *Function = Parameter ? dyn_cast<FunctionDecl>(Parameter->getDeclContext()) : nullptr;
  return (!Function || !Function->isExternallyVisible()) &&
         llvm::all_of(Entry->second, [&](const Expr *Value) { return isRangeStart(Value, Depth + 1); });
}

bool AddressSources::isRangeStart(const Expr *Address) {
  collect();
  return isRangeStart(Address, 0);
}
