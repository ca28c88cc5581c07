//===- Types.cpp - The types of callbacks -------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "repair/Repairs.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/AST/TypeLoc.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;
using namespace vpcheck;

/// The function that `Value` names, once casts and `&` are taken off; null if it names none.
static const FunctionDecl *namedFunction(const Expr *Value) {
  const FunctionDecl *Function = functionNamed(Value);
  return Function ? Function->getCanonicalDecl() : nullptr;
}

//===----------------------------------------------------------------------===//
// Calling convention
//===----------------------------------------------------------------------===//

/// Whether code, other than by a cast, takes the address of `Function` for a pointer of its present type.
namespace {

/// Visits all statements and expressions of the file, wherever they stand.
class EveryStatement : public RecursiveASTVisitor<EveryStatement> {
public:
  explicit EveryStatement(llvm::function_ref<void(const Stmt *)> Visit) : Visit(Visit) {}
  bool shouldVisitTemplateInstantiations() const { return true; }
  bool VisitStmt(Stmt *Visited) {
    Visit(Visited);
    return true;
  }

private:
  llvm::function_ref<void(const Stmt *)> Visit;
};

} // namespace

static bool isTakenAsItIs(const FunctionDecl *Function, const Defect &Found) {
  llvm::SmallPtrSet<const DeclRefExpr *, 8> Named, Harmless, Harmful;
  auto Visit = [&](const Stmt *Visited) {
    const Expr *Taken = nullptr;
    const auto *Cast = dyn_cast<ExplicitCastExpr>(Visited);
    if (const auto *Call = dyn_cast<CallExpr>(Visited))
      Taken = Call->getCallee();
    else if (Cast)
      Taken = Cast->getSubExpr();
    bool IsOther = Cast && Cast->getType()->isFunctionPointerType() &&
                   Cast->getType()->getPointeeType()->castAs<FunctionType>()->getCallConv() != CC_X86StdCall;
    if (Taken) {
      Taken = Taken->IgnoreParenCasts();
      if (const auto *Operator = dyn_cast<UnaryOperator>(Taken))
        Taken = Operator->getSubExpr()->IgnoreParenCasts();
    }
    if (const auto *Reference = dyn_cast_or_null<DeclRefExpr>(Taken))
      (IsOther ? Harmful : Harmless).insert(Reference);
    if (const auto *Reference = dyn_cast<DeclRefExpr>(Visited))
      if (const auto *Referred = dyn_cast<FunctionDecl>(Reference->getDecl());
          Referred && Referred->getCanonicalDecl() == Function)
        Named.insert(Reference);
  };
  EveryStatement(Visit).TraverseAST(Found.context());
  return llvm::any_of(Named, [&](const DeclRefExpr *Reference) {
    return Harmful.contains(Reference) || !Harmless.contains(Reference);
  });
}

/// The word that makes a function stdcall at `Location`.
static std::string stdcallText(SourceLocation Location, const Defect &Found) {
  return Found.isMacro("NTAPI", Location) ? "NTAPI" : "__stdcall";
}

/// The place of the word that gives `Declaration` its convention; invalid if it has none.
static SourceRange conventionWord(const FunctionDecl *Declaration, FunctionTypeLoc &Type, bool &Understood) {
  SourceRange Word;
  TypeLoc Next = Declaration->getTypeSourceInfo()->getTypeLoc();
  Understood = true;
  while (true) {
    if (auto Attributed = Next.getAs<AttributedTypeLoc>()) {
      if (Attributed.getTypePtr()->isCallingConv()) {
        Understood &= Word.isInvalid() && Attributed.getAttr();
        Word = Attributed.getAttr() ? Attributed.getAttr()->getRange() : SourceRange();
      }
      Next = Attributed.getModifiedLoc();
    } else if (auto Qualified = Next.getAs<MacroQualifiedTypeLoc>()) {
      Next = Qualified.getInnerLoc();
    } else {
      break;
    }
  }
  Type = Next.getAs<FunctionTypeLoc>();
  Understood &= !Type.isNull();
  return Word;
}

/// Declares `Declaration` stdcall.
static void declare(const FunctionDecl *Declaration, const Defect &Found, Edits &Result) {
  const SourceManager &Sources = Found.context().getSourceManager();
  FunctionTypeLoc Type;
  bool Understood = false;
  if (Declaration->isImplicit() || !Declaration->getTypeSourceInfo() || !Declaration->hasPrototype())
    return Result.giveUp();
  SourceRange Word = conventionWord(Declaration, Type, Understood);
  SourceLocation Name = Declaration->getLocation();
  // The name and its parameters, with nothing between.
  if (!Understood || Name.isMacroID() || Type.getLParenLoc().isInvalid() || Type.getLParenLoc().isMacroID() ||
      Lexer::getLocForEndOfToken(Name, 0, Sources, Found.context().getLangOpts()) > Type.getLParenLoc())
    return Result.giveUp();
  if (Word.isInvalid())
    return Result.insert(Name, stdcallText(Name, Found) + " ");
  // The word of another convention, which is a macro with some compilers.
  SourceLocation Begin = Word.getBegin();
  if (Begin.isMacroID())
    Begin = Sources.getExpansionRange(Begin).getBegin();
  StringRef Spelled =
      Lexer::getSourceText(CharSourceRange::getTokenRange(Begin), Sources, Found.context().getLangOpts());
  if (!llvm::is_contained({"__cdecl", "_cdecl", "__fastcall", "_fastcall", "CDECL", "FASTCALL"}, Spelled))
    return Result.giveUp();
  Result.replace(Begin, stdcallText(Begin, Found));
}

static void declareEverywhere(const FunctionDecl *Function, const Defect &Found, Edits &Result) {
  if (Function->isTemplateInstantiation() || isTakenAsItIs(Function->getCanonicalDecl(), Found))
    return;
  for (const FunctionDecl *Declaration : Function->redecls())
    declare(Declaration, Found, Result);
}

void vpcheck::declareEntryStdcall(const Defect &Found, Edits &Result) {
  const FunctionDecl *Entry = Found.Scope.Unit.driverEntry();
  if (!Entry || Entry->isVariadic() || Entry->getNumParams() != 2 || !Entry->getReturnType()->isIntegerType() ||
      Found.context().getTypeSize(Entry->getReturnType()) != 32 ||
      Entry->getType()->castAs<FunctionType>()->getCallConv() == CC_X86StdCall)
    return;
  for (const ParmVarDecl *Parameter : Entry->parameters())
    if (!Parameter->getType()->isPointerType())
      return;
  declareEverywhere(Entry, Found, Result);
}

void vpcheck::declareStdcall(const Defect &Found, Edits &Result) {
  const FunctionDecl *Function = Found.Scope.Defined.function(Found.Subject);
  // The subject may also be a pointer: only a function is said to be declared somewhere.
  bool IsNoted = Function && llvm::any_of(Found.Finding.Notes, [&](const UnitNote &Note) {
                   return !Note.OnPath && llvm::any_of(Function->redecls(), [&](const FunctionDecl *Declaration) {
                     return Declaration->getLocation() == Note.Location;
                   });
                 });
  if (IsNoted && !isa<CXXMethodDecl>(Function) && !Function->isVariadic())
    declareEverywhere(Function, Found, Result);
}

//===----------------------------------------------------------------------===//
// Casts
//===----------------------------------------------------------------------===//

/// What is cast, without the casts that are written around it.
static const Expr *withoutCasts(const ExplicitCastExpr *Cast) {
  const Expr *Inner = Cast;
  while (const auto *Written = dyn_cast<ExplicitCastExpr>(Inner->IgnoreParens()))
    Inner = Written->getSubExprAsWritten();
  return Inner;
}

void vpcheck::removeCast(const Defect &Found, Edits &Result) {
  const FunctionDecl *Function = Found.Scope.Defined.function(Found.Subject);
  const ExplicitCastExpr *Outermost = nullptr;
  unsigned Count = 0;
  if (!Found.Function || !Function)
    return;
  Function = Function->getCanonicalDecl();
  forEachStatement(Found.Function->getBody(), [&](const Stmt *Visited) {
    // The value that is assigned or passed, or the argument itself.
    const Expr *Value = nullptr;
    if (const auto *Assignment = dyn_cast<BinaryOperator>(Visited); Assignment && Assignment->isAssignmentOp())
      Value = Found.isAt(Assignment) ? Assignment->getRHS()->IgnoreImpCasts() : nullptr;
    else if (const auto *Cast = dyn_cast<ExplicitCastExpr>(Visited); Cast && Found.isAt(Cast))
      Value = isa_and_nonnull<ExplicitCastExpr>(Found.parentOf(Cast)) ? nullptr : Cast;
    const auto *Cast = dyn_cast_or_null<ExplicitCastExpr>(Value);
    if (Cast && namedFunction(Cast) == Function) {
      Outermost = Cast;
      ++Count;
    }
  });
  if (Count != 1 || !Outermost->getType()->isFunctionPointerType() ||
      !Found.context().hasSameType(Outermost->getType()->getPointeeType(), Function->getType()))
    return;
  Result.replace(*Outermost, Result.textOf(*withoutCasts(Outermost)));
}
