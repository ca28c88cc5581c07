//===- Defect.cpp - A finding and the code around it ----------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "repair/Defect.h"
#include "repair/Edits.h"
#include "clang/AST/StmtCXX.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Preprocessor.h"

using namespace clang;
using namespace vpcheck;

void vpcheck::forEachStatement(const Stmt *Root, llvm::function_ref<void(const Stmt *)> Visit) {
  llvm::SmallVector<const Stmt *, 32> Left{Root};
  while (!Left.empty()) {
    const Stmt *Next = Left.pop_back_val();
    if (!Next)
      continue;
    Visit(Next);
    for (const Stmt *Child : Next->children())
      Left.push_back(Child);
  }
}

void vpcheck::forEachLocal(const Stmt *Body, llvm::function_ref<void(const NamedDecl *, const DeclStmt *)> Visit) {
  forEachStatement(Body, [&](const Stmt *Visited) {
    if (const auto *Declaration = dyn_cast<DeclStmt>(Visited))
      for (const Decl *Declared : Declaration->decls())
        if (const auto *Local = dyn_cast<NamedDecl>(Declared))
          Visit(Local, Declaration);
  });
}

const FieldDecl *vpcheck::memberOf(const Expr *Target) {
  const auto *Member = dyn_cast<MemberExpr>(Target->IgnoreParens());
  return Member ? dyn_cast<FieldDecl>(Member->getMemberDecl()) : nullptr;
}

//===----------------------------------------------------------------------===//
// What stands at a place
//===----------------------------------------------------------------------===//

bool Defect::isAt(const Stmt *Statement) const {
  return context().getSourceManager().getFileLoc(Statement->getBeginLoc()) == Place;
}

const CallExpr *Defect::call(llvm::function_ref<bool(const CallExpr *)> Predicate) const {
  const CallExpr *Result = nullptr;
  unsigned Count = 0;
  if (Function)
    forEachStatement(Function->getBody(), [&](const Stmt *Visited) {
      const auto *Call = dyn_cast<CallExpr>(Visited);
      if (Call && Call != Result && isAt(Call) && Predicate(Call)) {
        Result = Call;
        ++Count;
      }
    });
  return Count == 1 ? Result : nullptr;
}

const CallExpr *Defect::initializeCall() const {
  return call([this](const CallExpr *Call) {
    const FunctionDecl *Callee = Call->getDirectCallee();
    return Callee && Call->getNumArgs() == 4 && Scope.Names.service(Callee) == VP_VideoPortInitialize;
  });
}

const BinaryOperator *Defect::assignment() const {
  const BinaryOperator *Result = nullptr;
  unsigned Count = 0;
  if (Function)
    forEachStatement(Function->getBody(), [&](const Stmt *Visited) {
      const auto *Operator = dyn_cast<BinaryOperator>(Visited);
      if (Operator && Operator != Result && Operator->getOpcode() == BO_Assign && isAt(Operator)) {
        Result = Operator;
        ++Count;
      }
    });
  return Count == 1 ? Result : nullptr;
}

/// What the list gives to `Field`, or null if it leaves the member zero.
static const Expr *valueIn(const InitListExpr *List, vp_field Field, ProtocolNames &Names) {
  const RecordDecl *Record = List->getType()->getAsRecordDecl();
  if (!Record || !Record->getDefinition() || !List->isSemanticForm())
    return nullptr;
  // {0} zeroes the structure and gives no value to its first member.
  const InitListExpr *Written = List->getSyntacticForm() ? List->getSyntacticForm() : List;
  const auto *Only =
      Written->getNumInits() == 1 ? dyn_cast<IntegerLiteral>(Written->getInit(0)->IgnoreParenImpCasts()) : nullptr;
  if (Only && Only->getValue().isZero())
    return nullptr;
  unsigned Index = 0;
  for (const FieldDecl *Member : Record->getDefinition()->fields()) {
    if (Index == List->getNumInits())
      return nullptr;
    const Expr *Value = List->getInit(Index++);
    if (Names.initializationField(Member) == Field)
      return Value && !isa<ImplicitValueInitExpr>(Value) ? Value : nullptr;
  }
  return nullptr;
}

/// Visits the bodies of all functions, and what structures outside of them are initialized with.
void Defect::forEachInCode(llvm::function_ref<void(const Stmt *)> Visit) const {
  for (const auto &[Known, Found] : Scope.Unit.functions())
    forEachStatement(Found.Definition->getBody(), Visit);
  for (const VarDecl *Variable : Scope.Unit.staticInitializationData())
    if (!Variable->isStaticLocal())
      forEachStatement(Variable->getInit(), Visit);
}

const Expr *Defect::initializer(vp_field Field) const {
  const Expr *Result = nullptr;
  forEachInCode([&](const Stmt *Visited) {
    const auto *List = dyn_cast<InitListExpr>(Visited);
    const Expr *Value = List ? valueIn(List, Field, Scope.Names) : nullptr;
    if (Value && isAt(Value))
      Result = Value;
  });
  return Result;
}

const Expr *Defect::valueGiven(vp_field Field) const {
  if (const BinaryOperator *Assignment = assignment()) {
    const FieldDecl *Member = memberOf(Assignment->getLHS());
    return Member && Scope.Names.initializationField(Member) == Field ? Assignment->getRHS() : nullptr;
  }
  return initializer(Field);
}

llvm::SmallVector<const Expr *, 4> Defect::valuesOf(vp_field Field) const {
  llvm::SmallVector<const Expr *, 4> Result;
  llvm::SmallPtrSet<const Expr *, 4> Seen;
  auto Add = [&](const Expr *Value) {
    if (Seen.insert(Value).second)
      Result.push_back(Value);
  };
  forEachInCode([&](const Stmt *Visited) {
    if (const auto *Operator = dyn_cast<BinaryOperator>(Visited); Operator && Operator->isAssignmentOp()) {
      const FieldDecl *Member = memberOf(Operator->getLHS());
      if (Member && Scope.Names.initializationField(Member) == Field)
        Add(Operator->getRHS());
    } else if (const auto *Step = dyn_cast<UnaryOperator>(Visited); Step && Step->isIncrementDecrementOp()) {
      const FieldDecl *Member = memberOf(Step->getSubExpr());
      if (Member && Scope.Names.initializationField(Member) == Field)
        Add(Step);
    } else if (const auto *List = dyn_cast<InitListExpr>(Visited)) {
      if (const Expr *Value = valueIn(List, Field, Scope.Names))
        Add(Value);
    }
  });
  return Result;
}

bool Defect::isZero(const Expr *Value) const {
  Expr::EvalResult Known;
  return Value->EvaluateAsInt(Known, context()) && Known.Val.getInt() == 0;
}

unsigned Defect::storesTo(vp_field Field) const { return static_cast<unsigned>(valuesOf(Field).size()); }

//===----------------------------------------------------------------------===//
// Variables, statements, types
//===----------------------------------------------------------------------===//

const VarDecl *Defect::variableAt(SourceLocation Location) const {
  const VarDecl *Result = nullptr;
  for (const auto &[Known, Found] : Scope.Unit.functions())
    forEachLocal(Found.Definition->getBody(), [&](const NamedDecl *Local, const DeclStmt *) {
      if (const auto *Variable = dyn_cast<VarDecl>(Local); Variable && Variable->getLocation() == Location)
        Result = Variable;
    });
  return Result;
}

const VarDecl *Defect::variableNoted() const {
  for (const UnitNote &Note : Finding.Notes)
    if (!Note.OnPath)
      if (const VarDecl *Variable = variableAt(Note.Location))
        return Variable;
  return nullptr;
}

const Stmt *Defect::parentOf(const Stmt *Inner) const {
  if (!Function)
    return nullptr;
  if (!Parents)
    Parents = std::make_unique<ParentMap>(Function->getBody());
  return Parents->getParent(Inner);
}

const Stmt *Defect::wholeStatement(const Stmt *Inner) const {
  for (const Stmt *Parent = parentOf(Inner); Parent; Inner = Parent, Parent = parentOf(Parent)) {
    if (isa<CompoundStmt>(Parent)) {
      const Stmt *Around = parentOf(Parent);
      return isa_and_nonnull<SwitchStmt>(Around) ? nullptr : Inner;
    }
    if (const auto *If = dyn_cast<IfStmt>(Parent); If && If->getCond() == Inner)
      continue;
    if (const auto *Switch = dyn_cast<SwitchStmt>(Parent); Switch && Switch->getCond() == Inner)
      continue;
    bool IsDeclaration = isa<DeclStmt>(Parent) && context().getLangOpts().CPlusPlus;
    if (!isa<Expr, ReturnStmt>(Parent) && !IsDeclaration)
      return nullptr;
  }
  return nullptr;
}

/// Whether something in `Function` has the name of a type.
static bool isHidden(StringRef Name, const FunctionDecl *Function) {
  bool Result = false;
  if (!Function)
    return false;
  for (const ParmVarDecl *Parameter : Function->parameters())
    Result |= Parameter->getName() == Name;
  forEachLocal(Function->getBody(), [&](const NamedDecl *Local, const DeclStmt *) {
    Result |= Local->getIdentifier() && Local->getName() == Name;
  });
  return Result;
}

std::string Defect::typeName(const RecordDecl *Record) const {
  if (!Record)
    return {};
  SourceManager &Sources = context().getSourceManager();
  auto InFront = [&](const Decl *Declared) {
    return Sources.isBeforeInTranslationUnit(Declared->getLocation(), Place);
  };
  const RecordDecl *Definition = Record->getDefinition();
  if (!Definition || !InFront(Definition) || !Definition->getDeclContext()->isFileContext())
    return {};
  for (const Decl *Declared : context().getTranslationUnitDecl()->decls()) {
    const auto *Name = dyn_cast<TypedefNameDecl>(Declared);
    if (!Name || !InFront(Name) || Name->getUnderlyingType().hasQualifiers())
      continue;
    const RecordDecl *Named = Name->getUnderlyingType()->getAsRecordDecl();
    if (Named && Named->getDefinition() == Definition && !isHidden(Name->getName(), Function))
      return Name->getNameAsString();
  }
  if (!Definition->getIdentifier() || !Definition->getDeclContext()->isTranslationUnit())
    return {};
  return (Definition->getKindName() + " " + Definition->getName()).str();
}

bool Defect::isMacro(StringRef Name, SourceLocation Location) const {
  IdentifierInfo &Identifier = Scope.PP.getIdentifierTable().get(Name);
  return Identifier.hadMacroDefinition() && Scope.PP.getMacroDefinitionAtLoc(&Identifier, Location).getMacroInfo();
}

std::string Defect::nullText() const { return isMacro("NULL", Place) ? "NULL" : "0"; }

StructureText Defect::structureText(const Expr *Pointer, const Edits &Texts) const {
  Pointer = Pointer->IgnoreParenCasts();
  StringRef Access = "->", Star = "*";
  if (const auto *AddressOf = dyn_cast<UnaryOperator>(Pointer); AddressOf && AddressOf->getOpcode() == UO_AddrOf) {
    Pointer = AddressOf->getSubExpr()->IgnoreParens();
    Access = ".";
    Star = "";
  }
  if (!isa<DeclRefExpr, MemberExpr, ArraySubscriptExpr>(Pointer) || Pointer->HasSideEffects(context()))
    return {};
  std::string Text = Texts.textOf(*Pointer);
  if (Text.empty())
    return {};
  return {Text + Access.str(), Star.str() + Text};
}
