//===- SharedHolders.cpp - Members and variables of several files ---------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/SharedHolders.h"
#include "observe/Conditions.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;
using namespace vpcheck;

bool vpcheck::isShared(const VarDecl &Variable) {
  return Variable.hasGlobalStorage() && Variable.isExternallyVisible() &&
         Variable.getDeclContext()->getRedeclContext()->isTranslationUnit();
}

bool vpcheck::isDefinedElsewhere(const VarDecl &Variable) {
  return isShared(Variable) && Variable.hasDefinition() == VarDecl::DeclarationOnly;
}

std::optional<vp_holder> vpcheck::sharedHolder(const ValueDecl &Holder, llvm::UniqueStringSaver &Strings) {
  if (Holder.getASTContext().getSourceManager().isInSystemHeader(Holder.getLocation()))
    return std::nullopt;
  if (const auto *Variable = dyn_cast<VarDecl>(&Holder)) {
    if (!isShared(*Variable))
      return std::nullopt;
    return vp_holder{nullptr, Strings.save(Variable->getName()).data()};
  }
  const auto *Field = dyn_cast<FieldDecl>(&Holder);
  const StringRef Tag = Field ? plainTag(*Field->getParent()) : StringRef();
  if (Tag.empty() || Field->getName().empty())
    return std::nullopt;
  return vp_holder{Strings.save(Tag).data(), Strings.save(Field->getName()).data()};
}

namespace {

/// Gathers what functionsHeld returns.
class HeldFunctions {
public:
  HeldFunctions(const Survey &Unit, ProtocolNames &Names, Functions &Defined, const ASTContext &Context,
                llvm::UniqueStringSaver &Strings)
      : Unit(Unit), Names(Names), Defined(Defined), Context(Context), Strings(Strings) {}

  void addVariables();
  void addMembers(const DeclContext &Around);

  std::vector<vp_function_held> Rows;

private:
  void addInitializer(const Expr &Value, const std::string &Place, llvm::SmallVectorImpl<uint64_t> &Elements);
  void addStores(const ValueDecl &Holder);
  void addValue(vp_function_held Row, const Expr &Value);

  const Survey &Unit;
  ProtocolNames &Names;
  Functions &Defined;
  const ASTContext &Context;
  llvm::UniqueStringSaver &Strings;
};

} // namespace

static bool mayHoldFunction(QualType Type, const ASTContext &Context) {
  Type = Context.getBaseElementType(Type);
  if (const RecordDecl *Record = Type->getAsRecordDecl()) {
    Record = Record->getDefinition();
    return Record && llvm::any_of(Record->fields(),
                                  [&](const FieldDecl *Field) { return mayHoldFunction(Field->getType(), Context); });
  }
  return Type->isFunctionPointerType();
}

/// Adds what `Value` is, which is put where `Row` says.
void HeldFunctions::addValue(vp_function_held Row, const Expr &Value) {
  const Expr *Put = Value.IgnoreParenCasts();
  if (const auto *Conditional = dyn_cast<AbstractConditionalOperator>(Put)) {
    addValue(Row, *Conditional->getTrueExpr());
    addValue(Row, *Conditional->getFalseExpr());
    return;
  }
  if (isa<ImplicitValueInitExpr>(Put) || constantOf(Value, Context))
    return;
  if (const FunctionDecl *Named = functionNamed(Put)) {
    Row.function = Defined.numberOf(Named);
    Row.service = Names.service(Named);
  }
  Rows.push_back(Row);
}

/// `Value` initializes `Place`, which has the numbers `Elements`.
void HeldFunctions::addInitializer(const Expr &Value, const std::string &Place,
                                   llvm::SmallVectorImpl<uint64_t> &Elements) {
  const QualType Type = Value.getType();
  if (!mayHoldFunction(Type, Context))
    return;
  const auto *List = dyn_cast<InitListExpr>(Value.IgnoreParenCasts());
  if (!List || Type->isFunctionPointerType()) {
    if (Type->isFunctionPointerType()) {
      vp_function_held Row = {};
      Row.table = Strings.save(Place).data();
      llvm::copy(Elements, Row.elements);
      addValue(Row, List && List->getNumInits() == 1 ? *List->getInit(0) : Value);
    }
    return;
  }
  if (Type->isArrayType()) {
    if (Elements.size() == VP_MAX_ELEMENTS)
      return;
    for (unsigned I = 0; I < List->getNumInits(); ++I) {
      Elements.push_back(I);
      addInitializer(*List->getInit(I), Place + "[]", Elements);
      Elements.pop_back();
    }
    return;
  }
  const RecordDecl *Record = Type->getAsRecordDecl();
  if (Record->isUnion()) {
    if (const FieldDecl *Field = List->getInitializedFieldInUnion(); Field && List->getNumInits() == 1)
      addInitializer(*List->getInit(0), Place + "." + Field->getName().str(), Elements);
    return;
  }
  unsigned Index = 0;
  for (const FieldDecl *Field : Record->getDefinition()->fields())
    if (!Field->isUnnamedBitField() && Index < List->getNumInits())
      addInitializer(*List->getInit(Index++), Place + "." + Field->getName().str(), Elements);
}

/// Everything that functions assign to `Holder`, and the initializer of a variable.
void HeldFunctions::addStores(const ValueDecl &Holder) {
  std::optional<vp_holder> Name;
  for (const StoredValue &Stored : Unit.storedValues(&Holder)) {
    if (!Stored.In && isa<FieldDecl>(Holder)) // it belongs to a table
      continue;
    if (!Name)
      Name = sharedHolder(Holder, Strings);
    if (!Name)
      return;
    vp_function_held Row = {};
    Row.holder = *Name;
    Row.by = Stored.In ? Defined.numberOf(Stored.In) : 0;
    addValue(Row, *Stored.Value);
  }
}

void HeldFunctions::addVariables() {
  for (const VarDecl *Variable : Unit.staticVariables()) { // each of their declarations
    if (!isShared(*Variable) || !mayHoldFunction(Variable->getType(), Context))
      continue;
    if (const Expr *Initializer = Variable->getInit()) {
      llvm::SmallVector<uint64_t, VP_MAX_ELEMENTS> Elements;
      addInitializer(*Initializer, Variable->getName().str(), Elements);
    }
    if (Variable->getType()->isFunctionPointerType())
      addStores(*Variable);
  }
}

void HeldFunctions::addMembers(const DeclContext &Around) {
  for (const Decl *Each : Around.decls()) {
    const auto *Record = dyn_cast<RecordDecl>(Each);
    if (Record && Record->isThisDeclarationADefinition() &&
        !Context.getSourceManager().isInSystemHeader(Record->getLocation()))
      for (const FieldDecl *Field : Record->fields())
        if (Field->getType()->isFunctionPointerType() && !Names.member(Field))
          addStores(*Field);
    if (isa<RecordDecl, NamespaceDecl, LinkageSpecDecl>(Each))
      addMembers(*cast<DeclContext>(Each));
  }
}

std::vector<vp_function_held> vpcheck::functionsHeld(const Survey &Unit, ProtocolNames &Names, Functions &Defined,
                                                     const ASTContext &Context, llvm::UniqueStringSaver &Strings) {
  HeldFunctions Held(Unit, Names, Defined, Context, Strings);
  Held.addVariables();
  Held.addMembers(*Context.getTranslationUnitDecl());
  return std::move(Held.Rows);
}
