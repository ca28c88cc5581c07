//===- CallTargets.cpp - Where calls through pointers lead ----------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/CallTargets.h"
#include "observe/SharedHolders.h"
#include "clang/AST/ASTContext.h"

using namespace clang;
using namespace vpcheck;

/// Tables are small; generated ones need not be.
static constexpr unsigned MaxSteps = 4096;

llvm::SmallVector<CallTarget, 4> CallTargets::of(const Expr *Pointer) {
  Steps = 0;
  llvm::SmallVector<CallTarget, 4> Targets;
  addFunctions({Pointer, std::nullopt}, Targets);
  return Targets;
}

void CallTargets::addFunctions(const Source &Pointer, llvm::SmallVectorImpl<CallTarget> &Targets) {
  if (++Steps > MaxSteps)
    return;
  const Expr *Value = Pointer.Value->IgnoreParenCasts();
  if (const FunctionDecl *Named = functionNamed(Value)) {
    Named = Named->getCanonicalDecl();
    if (llvm::none_of(Targets, [&](const CallTarget &T) { return T.Function == Named && !T.Guard; }))
      Targets.push_back({Named, Pointer.Guard});
    return;
  }
  if (const auto *Conditional = dyn_cast<AbstractConditionalOperator>(Value)) {
    addFunctions({Conditional->getTrueExpr(), Pointer.Guard}, Targets);
    addFunctions({Conditional->getFalseExpr(), Pointer.Guard}, Targets);
    return;
  }
  if (const auto *Unary = dyn_cast<UnaryOperator>(Value);
      Unary && Unary->getOpcode() == UO_Deref && Unary->getType()->isFunctionType())
    return addFunctions({Unary->getSubExpr(), Pointer.Guard}, Targets);
  for (const Source &Held : valuesOf({Value, Pointer.Guard}))
    addFunctions(Held, Targets);
}

/// What was stored to `Holder`. Where several functions store different things, each has its own purpose in mind, and
/// what is read somewhere else may be any one of them: then nothing is known.
CallTargets::Sources CallTargets::stored(const ValueDecl *Holder, const std::optional<vp_guard> &Guard) const {
  Sources Result;
  const FunctionDecl *By = nullptr;
  for (const StoredValue &Stored : Unit.storedValues(Holder)) {
    // What an initializer outside functions holds belongs to a table, which others may not mean.
    if (constantOf(*Stored.Value, Context) || (!Stored.In && isa<FieldDecl>(Holder)))
      continue;
    if (!Result.empty() && By != Stored.In)
      return {};
    By = Stored.In;
    Result.push_back({Stored.Value, Guard});
  }
  return Result;
}

/// What the variable, member or element holds that `Read` names.
CallTargets::Sources CallTargets::valuesOf(const Source &Read) {
  Sources Result = objectsOf(Read);
  llvm::erase_if(Result, [&](const Source &Held) { return constantOf(*Held.Value, Context).has_value(); }); // NULL
  if (!Result.empty() || ++Steps > MaxSteps)
    return Result;
  const Expr *Object = Read.Value->IgnoreParenCasts();
  if (const auto *Member = dyn_cast<MemberExpr>(Object))
    return stored(Member->getMemberDecl(), Read.Guard);
  const auto *Reference = dyn_cast<DeclRefExpr>(Object);
  const auto *Variable = Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  if (!Variable || isa<ParmVarDecl>(Variable))
    return {};
  if (Variable->hasGlobalStorage())
    return stored(Variable, Read.Guard);
  for (const Expr *Value : Uses.valuesOf(Variable))
    Result.push_back({Value, Read.Guard});
  return Result;
}

/// The initializers of the objects to which a pointer leads.
CallTargets::Sources CallTargets::objectsAt(const Source &Pointer) {
  if (++Steps > MaxSteps)
    return {};
  const Expr *Value = Pointer.Value->IgnoreParenCasts();
  if (const auto *Unary = dyn_cast<UnaryOperator>(Value)) {
    if (Unary->getOpcode() == UO_AddrOf)
      return objectsOf({Unary->getSubExpr(), Pointer.Guard});
    return Unary->isIncrementDecrementOp() ? objectsAt({Unary->getSubExpr(), Pointer.Guard}) : Sources();
  }
  if (const auto *Sum = dyn_cast<BinaryOperator>(Value)) {
    if (Sum->isAdditiveOp() && Sum->getLHS()->getType()->isPointerType() && Sum->getType()->isPointerType())
      return objectsAt({Sum->getLHS(), Pointer.Guard});
    return {};
  }
  Sources Result;
  if (const auto *Conditional = dyn_cast<AbstractConditionalOperator>(Value)) {
    Result = objectsAt({Conditional->getTrueExpr(), Pointer.Guard});
    Result.append(objectsAt({Conditional->getFalseExpr(), Pointer.Guard}));
    return Result;
  }
  if (Value->getType()->isArrayType())
    return elementsOf(objectsOf({Value, Pointer.Guard}), nullptr);
  for (const Source &Held : valuesOf({Value, Pointer.Guard}))
    if (Held.Value != Value)
      Result.append(objectsAt(Held));
  return Result;
}

/// The parameter that is the index.
std::optional<uint64_t> CallTargets::selector(const Expr *Index) const {
  auto Parameter = parameterRead(*Index, Function);
  return Parameter && Uses.isKept(*Parameter) ? std::optional<uint64_t>(*Parameter) : std::nullopt;
}

/// The elements of arrays that `Index` may select; null: any.
CallTargets::Sources CallTargets::elementsOf(const Sources &Arrays, const Expr *Index) const {
  Sources Result;
  std::optional<uint64_t> Known;
  std::optional<uint64_t> Selector;
  if (Index) {
    Known = constantOf(*Index, Context);
    Selector = selector(Index);
  }
  for (const Source &Array : Arrays) {
    const auto *List = dyn_cast<InitListExpr>(Array.Value->IgnoreParenCasts());
    for (unsigned I = 0; List && I < List->getNumInits(); ++I) {
      if (Known && *Known != I)
        continue;
      std::optional<vp_guard> Guard = Array.Guard;
      if (Selector)
        Guard = vp_guard{static_cast<uint32_t>(*Selector), false, false, I, 0};
      Result.push_back({List->getInit(I), Guard});
    }
  }
  return Result;
}

/// The initializer of `Field` in a structure whose initializer is `List`, or null.
static const Expr *memberOf(const InitListExpr &List, const FieldDecl &Field) {
  const RecordDecl *Record = List.getType()->getAsRecordDecl();
  Record = Record ? Record->getDefinition() : nullptr;
  if (!Record || Record != Field.getParent())
    return nullptr;
  if (Record->isUnion())
    return List.getInitializedFieldInUnion() == &Field && List.getNumInits() == 1 ? List.getInit(0) : nullptr;
  unsigned Index = 0;
  for (const FieldDecl *Each : Record->fields()) {
    if (Each->isUnnamedBitField())
      continue;
    if (Each == &Field)
      return Index < List.getNumInits() ? List.getInit(Index) : nullptr;
    ++Index;
  }
  return nullptr;
}

/// The initializers of the objects that `Object` names: variables with static storage, and parts of them.
CallTargets::Sources CallTargets::objectsOf(const Source &Object) {
  if (++Steps > MaxSteps)
    return {};
  const Expr *Named = Object.Value->IgnoreParenCasts();
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Named)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    const Expr *Initializer = Variable && Variable->hasGlobalStorage() ? Variable->getAnyInitializer() : nullptr;
    return Initializer ? Sources{{Initializer, Object.Guard}} : Sources();
  }
  if (const auto *Element = dyn_cast<ArraySubscriptExpr>(Named)) {
    const Expr *Base = Element->getBase()->IgnoreParenImpCasts();
    if (Base->getType()->isArrayType())
      return elementsOf(valuesOf({Base, Object.Guard}), Element->getIdx());
    return objectsAt({Base, Object.Guard});
  }
  if (const auto *Unary = dyn_cast<UnaryOperator>(Named); Unary && Unary->getOpcode() == UO_Deref)
    return objectsAt({Unary->getSubExpr(), Object.Guard});
  const auto *Member = dyn_cast<MemberExpr>(Named);
  const auto *Field = Member ? dyn_cast<FieldDecl>(Member->getMemberDecl()) : nullptr;
  if (!Field)
    return {};
  Sources Result;
  Sources Around =
      Member->isArrow() ? objectsAt({Member->getBase(), Object.Guard}) : valuesOf({Member->getBase(), Object.Guard});
  for (const Source &Structure : Around) {
    const Expr *Value = Structure.Value->IgnoreParenCasts();
    if (const auto *List = dyn_cast<InitListExpr>(Value)) {
      if (const Expr *Part = memberOf(*List, *Field))
        Result.push_back({Part, Structure.Guard});
    } else if (!Value->getType()->isPointerType()) { // a copy of another structure
      for (const Source &Copied : objectsOf({Value, Structure.Guard}))
        if (const auto *List = dyn_cast<InitListExpr>(Copied.Value->IgnoreParenCasts()))
          if (const Expr *Part = memberOf(*List, *Field))
            Result.push_back({Part, Copied.Guard});
    }
  }
  return Result;
}

//===----------------------------------------------------------------------===//
// Pointers that other files set
//===----------------------------------------------------------------------===//

llvm::SmallVector<PointerPlace, 1> CallTargets::placesOf(const Expr *Pointer) {
  Steps = 0;
  llvm::SmallVector<PointerPlace, 1> Found;
  addPlaces(Pointer, Found);
  return Found;
}

void CallTargets::addPlaces(const Expr *Pointer, Places &Found) {
  if (++Steps > MaxSteps)
    return;
  const Expr *Value = Pointer->IgnoreParenCasts();
  if (const auto *Conditional = dyn_cast<AbstractConditionalOperator>(Value)) {
    addPlaces(Conditional->getTrueExpr(), Found);
    return addPlaces(Conditional->getFalseExpr(), Found);
  }
  if (const auto *Unary = dyn_cast<UnaryOperator>(Value);
      Unary && Unary->getOpcode() == UO_Deref && Unary->getType()->isFunctionType())
    return addPlaces(Unary->getSubExpr(), Found);
  PointerPlace Direct;
  if (const auto *Member = dyn_cast<MemberExpr>(Value)) {
    Direct.Holder = Member->getMemberDecl();
  } else if (const auto *Reference = dyn_cast<DeclRefExpr>(Value)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    if (!Variable || isa<ParmVarDecl>(Variable))
      return;
    if (!Variable->hasGlobalStorage()) {
      for (const Expr *Assigned : Uses.valuesOf(Variable))
        addPlaces(Assigned, Found);
      return;
    }
    Direct.Holder = Variable;
  }
  const size_t Before = Found.size();
  addTables(Value, {}, Found);
  for (size_t I = Before; I < Found.size(); ++I)
    Found[I].Holder = Direct.Holder;
  if (Found.size() == Before && Direct.Holder)
    Found.push_back(Direct);
}

/// The places of `Part` in the object, or objects, that `Object` names.
void CallTargets::addTables(const Expr *Object, PointerPlace Part, Places &Found) {
  if (++Steps > MaxSteps)
    return;
  const Expr *Named = Object->IgnoreParenCasts();
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Named)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    if (Variable && isDefinedElsewhere(*Variable) && Part.Elements.size() <= VP_MAX_ELEMENTS) {
      Part.Table = Variable->getName().str() + Part.Table;
      Found.push_back(std::move(Part));
    }
  } else if (const auto *Element = dyn_cast<ArraySubscriptExpr>(Named)) {
    const Expr *Base = Element->getBase()->IgnoreParenImpCasts();
    if (!Base->getType()->isArrayType())
      return addTablesAt(Base, Part, Found);
    vp_element Read = {VP_ELEMENT_ANY, 0};
    if (auto Known = constantOf(*Element->getIdx(), Context))
      Read = {VP_ELEMENT_KNOWN, *Known};
    else if (auto Parameter = selector(Element->getIdx()))
      Read = {VP_ELEMENT_PARAMETER, *Parameter};
    Part.Table = "[]" + Part.Table;
    Part.Elements.insert(Part.Elements.begin(), Read);
    addTables(Base, std::move(Part), Found);
  } else if (const auto *Unary = dyn_cast<UnaryOperator>(Named); Unary && Unary->getOpcode() == UO_Deref) {
    addTablesAt(Unary->getSubExpr(), Part, Found);
  } else if (const auto *Member = dyn_cast<MemberExpr>(Named); Member && isa<FieldDecl>(Member->getMemberDecl())) {
    Part.Table = "." + Member->getMemberDecl()->getName().str() + Part.Table;
    if (Member->isArrow())
      addTablesAt(Member->getBase(), Part, Found);
    else
      addTables(Member->getBase(), std::move(Part), Found);
  }
}

/// The places of `Part` in the objects to which `Pointer` leads.
void CallTargets::addTablesAt(const Expr *Pointer, const PointerPlace &Part, Places &Found) {
  if (++Steps > MaxSteps)
    return;
  const Expr *Value = Pointer->IgnoreParenCasts();
  if (const auto *Unary = dyn_cast<UnaryOperator>(Value)) {
    if (Unary->getOpcode() == UO_AddrOf)
      addTables(Unary->getSubExpr(), Part, Found);
    else if (Unary->isIncrementDecrementOp())
      addTablesAt(Unary->getSubExpr(), Part, Found);
  } else if (const auto *Sum = dyn_cast<BinaryOperator>(Value)) {
    if (Sum->isAdditiveOp() && Sum->getLHS()->getType()->isPointerType() && Sum->getType()->isPointerType())
      addTablesAt(Sum->getLHS(), Part, Found);
  } else if (const auto *Conditional = dyn_cast<AbstractConditionalOperator>(Value)) {
    addTablesAt(Conditional->getTrueExpr(), Part, Found);
    addTablesAt(Conditional->getFalseExpr(), Part, Found);
  } else if (Value->getType()->isArrayType()) {
    PointerPlace Any = Part;
    Any.Table = "[]" + Any.Table;
    Any.Elements.insert(Any.Elements.begin(), {VP_ELEMENT_ANY, 0});
    addTables(Value, std::move(Any), Found);
  } else if (const auto *Reference = dyn_cast<DeclRefExpr>(Value)) {
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    if (Variable && !isa<ParmVarDecl>(Variable) && !Variable->hasGlobalStorage())
      for (const Expr *Assigned : Uses.valuesOf(Variable))
        addTablesAt(Assigned, Part, Found);
  }
}
