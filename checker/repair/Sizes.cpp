//===- Sizes.cpp - Sizes of structures ----------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "repair/Repairs.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;
using namespace vpcheck;

static const RecordDecl *pointeeOf(QualType Type) {
  return Type->isPointerType() ? Type->getPointeeType()->getAsRecordDecl() : nullptr;
}

/// The structure that a call of VideoPortInitialize receives; null if it shows no record.
static const RecordDecl *structureGiven(const CallExpr *Call) {
  QualType Type = Call->getArg(2)->IgnoreParenCasts()->getType();
  return Type->isArrayType() ? Type->getAsArrayTypeUnsafe()->getElementType()->getAsRecordDecl() : pointeeOf(Type);
}

/// Sets `Field` to `Value` in front of the call of VideoPortInitialize, or in the place of the zero that it is set to.
/// If the file sets it to something else, somewhere, other paths may want to keep that.
/// Whether the structure that `Call` gets may not be written to.
static bool isConstant(const CallExpr *Call) {
  QualType Type = Call->getArg(2)->IgnoreParenCasts()->getType();
  return Type->isPointerType() ? Type->getPointeeType().isConstQualified() : Type.isConstQualified();
}

/// Whether `Statement` calls something before `Call`, which might fill the structure, or zero it.
static bool callsBefore(const Stmt *Statement, const CallExpr *Call, const Defect &Found) {
  const SourceManager &Sources = Found.context().getSourceManager();
  bool Result = false;
  forEachStatement(Statement, [&](const Stmt *Visited) {
    Result |= isa<CallExpr>(Visited) && Sources.isBeforeInTranslationUnit(Visited->getBeginLoc(), Call->getBeginLoc());
  });
  return Result;
}

/// Sets `Field` to `Value` before `VideoPortInitialize` is called.
static void setBeforeCall(const Defect &Found, vp_field Field, const std::string &Value, Edits &Result) {
  const CallExpr *Call = Found.initializeCall();
  if (!Call || Value.empty() || !Found.Scope.Names.isInitializationData(structureGiven(Call)) || isConstant(Call))
    return;
  llvm::SmallVector<const Expr *, 4> Stores = Found.valuesOf(Field);
  if (Stores.size() == 1 && Found.isZero(Stores.front())) {
    Result.replace(*Stores.front(), Value);
    return;
  }
  const Stmt *Statement = Found.wholeStatement(Call);
  if (!Statement || !Stores.empty() || callsBefore(Statement, Call, Found))
    return;
  StructureText Structure = Found.structureText(Call->getArg(2), Result);
  if (!Structure.Member.empty())
    Result.insertStatementBefore(*Statement, Structure.Member + vp_field_row(Field)->name + " = " + Value + ";");
}

static std::string sizeOf(const std::string &Operand) { return Operand.empty() ? Operand : "sizeof(" + Operand + ")"; }

void vpcheck::setDataSize(const Defect &Found, Edits &Result) {
  setBeforeCall(Found, VP_FIELD_SIZE, sizeOf(Found.typeName(Found.Scope.Unit.initializationData())), Result);
}

/// Whether `Value` is worked out from nothing but numbers and the sizes of things, without a comparison or a choice.
static bool isMadeOfSizes(const Expr *Value) {
  bool HasSize = false, HasOther = false;
  llvm::SmallVector<const Expr *, 8> Left{Value};
  while (!Left.empty()) {
    const Expr *Part = Left.pop_back_val()->IgnoreParenCasts();
    HasOther |= Part->getBeginLoc().isMacroID(); // another macro may be meant
    if (const auto *Trait = dyn_cast<UnaryExprOrTypeTraitExpr>(Part)) {
      HasSize |= Trait->getKind() == UETT_SizeOf;
    } else if (const auto *Binary = dyn_cast<BinaryOperator>(Part);
               Binary && (Binary->isMultiplicativeOp() || Binary->isAdditiveOp())) {
      Left.push_back(Binary->getLHS());
      Left.push_back(Binary->getRHS());
    } else if (const auto *Unary = dyn_cast<UnaryOperator>(Part); Unary && Unary->isArithmeticOp()) {
      Left.push_back(Unary->getSubExpr());
    } else {
      HasOther |= !isa<IntegerLiteral>(Part);
    }
  }
  return HasSize && !HasOther;
}

void vpcheck::correctDataSize(const Defect &Found, Edits &Result) {
  const Expr *Value = Found.valueGiven(VP_FIELD_SIZE);
  std::string Name = Found.typeName(Found.Scope.Unit.initializationData());
  // Where a macro stands for the size, another one may be meant.
  if (Value && !Name.empty() && isMadeOfSizes(Value) &&
      !Found.context().getSourceManager().isMacroBodyExpansion(Value->getBeginLoc()))
    Result.replace(*Value, sizeOf(Name));
}

/// The structure that a note says to be the device extension, or null.
static const RecordDecl *extensionNoted(const Defect &Found) {
  for (const UnitNote &Note : Found.Finding.Notes)
    for (const auto &[Function, Seen] : Found.Scope.Unit.functions())
      if (!Note.OnPath && Seen.Extension.Structure && Seen.Extension.Location == Note.Location)
        return Seen.Extension.Structure;
  return nullptr;
}

void vpcheck::setExtensionSize(const Defect &Found, Edits &Result) {
  const RecordDecl *Extension = extensionNoted(Found);
  std::string Size = sizeOf(Found.typeName(Extension));
  if (Size.empty())
    return;
  const Expr *Value = Found.valueGiven(VP_FIELD_DEVICE_EXTENSION_SIZE);
  if (!Value) {
    setBeforeCall(Found, VP_FIELD_DEVICE_EXTENSION_SIZE, Size, Result);
    return;
  }
  const auto *Trait = dyn_cast<UnaryExprOrTypeTraitExpr>(Value->IgnoreParenCasts());
  const RecordDecl *Pointee =
      Trait && Trait->getKind() == UETT_SizeOf ? pointeeOf(Trait->getTypeOfArgument()) : nullptr;
  if (Pointee && Pointee->getCanonicalDecl() == Extension->getCanonicalDecl())
    Result.replace(*Value, Size);
}

void vpcheck::addReservedSize(const Defect &Found, Edits &Result) {
  const CallExpr *Call = Found.call([&](const CallExpr *Candidate) {
    const FunctionDecl *Callee = Candidate->getDirectCallee();
    return Callee && Candidate->getNumArgs() == 4 &&
           Found.Scope.Names.service(Callee) == VP_VideoPortRegisterBugcheckCallback;
  });
  const auto *Size = Call ? dyn_cast<UnaryExprOrTypeTraitExpr>(Call->getArg(3)->IgnoreParenCasts()) : nullptr;
  Expr::EvalResult Bytes;
  if (!Size || Size->getKind() != UETT_SizeOf || !Size->EvaluateAsInt(Bytes, Found.context()))
    return;
  // Only the size of what is to be written can want the addition; that of a pointer is another mistake.
  QualType Type = Size->getTypeOfArgument();
  bool Fits = Bytes.Val.getInt().getExtValue() <= VP_BUGCHECK_DATA_SIZE_MAXIMUM - VP_BUGCHECK_DATA_SIZE_RESERVED;
  if (Fits && (Type->isRecordType() || Type->isArrayType()) &&
      Found.isMacro(VP_BUGCHECK_DATA_SIZE_RESERVED_NAME, Found.Place))
    Result.insertBehind(Call->getArg(3)->getSourceRange(), " + " VP_BUGCHECK_DATA_SIZE_RESERVED_NAME);
}
