//===- Escapes.cpp - Which parameters a function may store ----------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Escapes.h"
#include "observe/Statements.h"
#include "vpcheck/retention.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include <algorithm>

using namespace clang;
using namespace vpcheck;

namespace vpcheck {

/// Follows the parameters of one function through its local variables and calls.
class EscapeWalk {
public:
  EscapeWalk(const FunctionDecl *Function, const Escapes &Known, ProtocolNames &Names)
      : Function(Function), Known(Known), Names(Names) {}

  Escapes::Summary run();

private:
  /// A value goes to a place.
  struct Flow {
    const Expr *From;
    const Expr *Target;      // null: a variable's initializer, or a result
    const VarDecl *Variable; // null: a result
  };

  void collect();
  ParameterSet sourcesOf(const Expr *Value, unsigned Depth = 0) const;
  ParameterSet sourcesOfPlace(const Expr *Place, unsigned Depth) const;
  ParameterSet sourcesOfAddress(const Expr *Object, unsigned Depth) const;
  ParameterSet sourcesOfCall(const CallExpr *Call, unsigned Depth) const;
  void store(const Expr *Target, ParameterSet Sources);
  void pass(const CallExpr *Call);
  void addTo(const VarDecl *Variable, ParameterSet Sources);

  const FunctionDecl *Function;
  const Escapes &Known;
  ProtocolNames &Names;
  llvm::SmallVector<Flow, 32> Flows;
  llvm::SmallVector<const CallExpr *, 16> Calls;
  llvm::SmallVector<const Expr *, 16> Used; // pointers whose targets are
  llvm::DenseMap<const VarDecl *, ParameterSet> Held;
  Escapes::Summary Result;
  bool Changed = false;
};

} // namespace vpcheck

static constexpr ParameterSet Everything = ~ParameterSet(0);
static constexpr unsigned DeepestExpression = 48;

static ParameterSet bit(unsigned Parameter) { return ParameterSet(1) << std::min(Parameter, 31u); }

void EscapeWalk::collect() {
  forEachStatement(Function->getBody(), [this](const Stmt *S) {
    if (const auto *Assignment = dyn_cast<BinaryOperator>(S); Assignment && Assignment->isAssignmentOp())
      Flows.push_back({Assignment->getRHS(), Assignment->getLHS(), nullptr});
    else if (const auto *Call = dyn_cast<CallExpr>(S))
      Calls.push_back(Call);
    else if (const auto *Return = dyn_cast<ReturnStmt>(S); Return && Return->getRetValue())
      Flows.push_back({Return->getRetValue(), nullptr, nullptr});
    else if (const auto *Declaration = dyn_cast<DeclStmt>(S))
      for (const Decl *D : Declaration->decls())
        if (const auto *Variable = dyn_cast<VarDecl>(D); Variable && Variable->getInit())
          Flows.push_back({Variable->getInit(), nullptr, Variable});
    if (!Known.WithUses)
      return;
    if (const auto *Member = dyn_cast<MemberExpr>(S); Member && Member->isArrow())
      Used.push_back(Member->getBase());
    else if (const auto *Element = dyn_cast<ArraySubscriptExpr>(S))
      Used.push_back(Element->getBase());
    else if (const auto *Operator = dyn_cast<UnaryOperator>(S); Operator && Operator->getOpcode() == UO_Deref)
      Used.push_back(Operator->getSubExpr());
  });
}

/// Which parameters the value of the object named by `Place` may come from.
ParameterSet EscapeWalk::sourcesOfPlace(const Expr *Place, unsigned Depth) const {
  Place = Place->IgnoreParens();
  if (Depth > DeepestExpression)
    return Everything;
  if (const auto *Literal = dyn_cast<CompoundLiteralExpr>(Place))
    return sourcesOf(Literal->getInitializer(), Depth + 1);
  // A structure may hold pointers that are lent with it.
  if (Place->getType()->isRecordType() && isa<MemberExpr, ArraySubscriptExpr, UnaryOperator>(Place))
    return sourcesOfAddress(Place, Depth + 1);
  if (const auto *Reference = dyn_cast<DeclRefExpr>(Place)) {
    if (const auto *Parameter = dyn_cast<ParmVarDecl>(Reference->getDecl());
        Parameter && Parameter->getDeclContext() == Function)
      return bit(Parameter->getFunctionScopeIndex()) | Held.lookup(Parameter);
    const auto *Variable = dyn_cast<VarDecl>(Reference->getDecl());
    return Variable ? Held.lookup(Variable) : 0;
  }
  if (const auto *Member = dyn_cast<MemberExpr>(Place)) {
    if (!Member->isArrow())
      return sourcesOfPlace(Member->getBase(), Depth + 1);
    const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
    bool Lent = Field && vp_member_is_lent(plainTag(*Field->getParent()).str().c_str(), Field->getName().str().c_str());
    return Lent ? sourcesOf(Member->getBase(), Depth + 1) : 0;
  }
  if (const auto *Element = dyn_cast<ArraySubscriptExpr>(Place))
    if (Element->getBase()->IgnoreParenImpCasts()->getType()->isArrayType())
      return sourcesOfPlace(Element->getBase()->IgnoreParenImpCasts(), Depth + 1);
  return 0;
}

/// Which parameters the address of `Object` may come from: the object may be a part of what a pointer leads to, or a
/// variable that holds one.
ParameterSet EscapeWalk::sourcesOfAddress(const Expr *Object, unsigned Depth) const {
  Object = Object->IgnoreParens();
  while (const auto *Member = dyn_cast<MemberExpr>(Object)) {
    if (Member->isArrow())
      return sourcesOf(Member->getBase(), Depth + 1);
    Object = Member->getBase()->IgnoreParens();
  }
  if (const auto *Element = dyn_cast<ArraySubscriptExpr>(Object))
    return sourcesOf(Element->getBase(), Depth + 1);
  if (const auto *Dereference = dyn_cast<UnaryOperator>(Object); Dereference && Dereference->getOpcode() == UO_Deref)
    return sourcesOf(Dereference->getSubExpr(), Depth + 1);
  return sourcesOfPlace(Object, Depth + 1);
}

/// Which parameters the pointer that `Value` computes may come from.
ParameterSet EscapeWalk::sourcesOf(const Expr *Value, unsigned Depth) const {
  if (Depth > DeepestExpression)
    return Everything;
  Value = Value->IgnoreParens();
  if (const auto *Cast = dyn_cast<CastExpr>(Value)) {
    if (Cast->getCastKind() == CK_LValueToRValue)
      return sourcesOfPlace(Cast->getSubExpr(), Depth + 1);
    if (Cast->getCastKind() == CK_ArrayToPointerDecay)
      return sourcesOfAddress(Cast->getSubExpr(), Depth + 1);
    return sourcesOf(Cast->getSubExpr(), Depth + 1);
  }
  if (const auto *Operator = dyn_cast<UnaryOperator>(Value)) {
    if (Operator->getOpcode() != UO_AddrOf)
      return Operator->isIncrementDecrementOp() ? sourcesOfPlace(Operator->getSubExpr(), Depth + 1) : 0;
    return sourcesOfAddress(Operator->getSubExpr(), Depth + 1);
  }
  if (const auto *Operator = dyn_cast<BinaryOperator>(Value)) {
    if (Operator->getOpcode() == BO_Comma || Operator->isAssignmentOp())
      return sourcesOf(Operator->getRHS(), Depth + 1);
    if (Operator->isComparisonOp() || Operator->isLogicalOp() || Operator->isMultiplicativeOp() ||
        Operator->isShiftOp())
      return 0;
    return sourcesOf(Operator->getLHS(), Depth + 1) | sourcesOf(Operator->getRHS(), Depth + 1);
  }
  if (const auto *Conditional = dyn_cast<AbstractConditionalOperator>(Value))
    return sourcesOf(Conditional->getTrueExpr(), Depth + 1) | sourcesOf(Conditional->getFalseExpr(), Depth + 1);
  if (const auto *Call = dyn_cast<CallExpr>(Value))
    return sourcesOfCall(Call, Depth);
  if (const auto *List = dyn_cast<InitListExpr>(Value)) {
    ParameterSet Sources = 0;
    for (const Expr *Element : List->inits())
      Sources |= sourcesOf(Element, Depth + 1);
    return Sources;
  }
  if (const auto *Literal = dyn_cast<CompoundLiteralExpr>(Value))
    return sourcesOf(Literal->getInitializer(), Depth + 1);
  if (Value->isLValue())
    return sourcesOfPlace(Value, Depth + 1);
  return 0;
}

ParameterSet EscapeWalk::sourcesOfCall(const CallExpr *Call, unsigned Depth) const {
  const FunctionDecl *Callee = Call->getDirectCallee();
  ParameterSet Returned = Callee ? Known.Summaries.lookup(Callee->getCanonicalDecl()).Returned : 0;
  ParameterSet Sources = 0;
  for (unsigned I = 0; I < Call->getNumArgs(); ++I)
    if (Returned & bit(I))
      Sources |= sourcesOf(Call->getArg(I), Depth + 1);
  return Sources;
}

void EscapeWalk::addTo(const VarDecl *Variable, ParameterSet Sources) {
  ParameterSet &Now = Held[Variable];
  Changed |= (Now | Sources) != Now;
  Now |= Sources;
}

void EscapeWalk::store(const Expr *Target, ParameterSet Sources) {
  Target = Target->IgnoreParens();
  while (true) {
    if (const auto *Member = dyn_cast<MemberExpr>(Target); Member && !Member->isArrow())
      Target = Member->getBase()->IgnoreParens();
    else if (const auto *Element = dyn_cast<ArraySubscriptExpr>(Target);
             Element && Element->getBase()->IgnoreParenImpCasts()->getType()->isArrayType())
      Target = Element->getBase()->IgnoreParenImpCasts();
    else
      break;
  }
  const auto *Reference = dyn_cast<DeclRefExpr>(Target);
  const auto *Variable = Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  if (Variable && Variable->hasLocalStorage())
    addTo(Variable, Sources);
  else
    Result.Stored |= Sources;
}

/// Arguments go where the called function puts them.
void EscapeWalk::pass(const CallExpr *Call) {
  const FunctionDecl *Callee = Call->getDirectCallee();
  if (!Callee) { // a handler, perhaps
    for (const Expr *Argument : Call->arguments()) {
      const ParameterSet Sources = sourcesOf(Argument);
      Result.Stored |= Sources;
      Result.Used |= Sources;
    }
    return;
  }
  if (Known.WithUses && !Callee->hasBody()) // as far as one can tell
    for (const Expr *Argument : Call->arguments())
      Result.Used |= sourcesOf(Argument);
  if (const vp_memory_function *Copy = Names.memoryFunction(Callee)) {
    // What is copied are bytes; a structure may have pointers among them, or they are those of a pointer.
    if (Copy->effect == VP_MEMORY_COPY && static_cast<unsigned>(Copy->source) < Call->getNumArgs()) {
      const Expr *Source = Call->getArg(static_cast<unsigned>(Copy->source))->IgnoreParenCasts();
      if (QualType Type = Source->getType();
          Type->isPointerType() && (Type->getPointeeType()->isRecordType() || Type->getPointeeType()->isPointerType()))
        Result.Stored |= sourcesOf(Source);
    }
    return;
  }
  Escapes::Summary Passed = Known.Summaries.lookup(Callee->getCanonicalDecl());
  if (!Callee->hasBody() && Names.service(Callee) == VP_SERVICE_NONE)
    Passed.PassedOn = Everything;
  for (unsigned I = 0; I < Call->getNumArgs(); ++I) {
    if (((Passed.Stored | Passed.PassedOn | Passed.Used) & bit(I)) == 0)
      continue;
    const ParameterSet Sources = sourcesOf(Call->getArg(I));
    if (Passed.Stored & bit(I))
      Result.Stored |= Sources;
    if (Passed.PassedOn & bit(I))
      Result.PassedOn |= Sources;
    if (Passed.Used & bit(I))
      Result.Used |= Sources;
  }
}

Escapes::Summary EscapeWalk::run() {
  collect();
  do {
    Changed = false;
    for (const Flow &F : Flows) {
      ParameterSet Sources = sourcesOf(F.From);
      if (!Sources)
        continue;
      if (F.Target)
        store(F.Target, Sources);
      else if (!F.Variable)
        Result.Returned |= Sources;
      else if (F.Variable->hasLocalStorage())
        addTo(F.Variable, Sources);
      else
        Result.Stored |= Sources;
    }
  } while (Changed);
  for (const CallExpr *Call : Calls)
    pass(Call);
  for (const Expr *Pointer : Used)
    Result.Used |= sourcesOf(Pointer);
  return Result;
}

bool Escapes::Summary::add(const Summary &Other) {
  const Summary Before = *this;
  Stored |= Other.Stored;
  Returned |= Other.Returned;
  PassedOn |= Other.PassedOn;
  Used |= Other.Used;
  return Stored != Before.Stored || Returned != Before.Returned || PassedOn != Before.PassedOn || Used != Before.Used;
}

Escapes::Escapes(const Survey &Unit, ProtocolNames &Names, bool WithUses) : WithUses(WithUses) {
  llvm::DenseMap<const FunctionDecl *, llvm::SmallVector<const FunctionDecl *, 4>> CallersOf;
  llvm::SetVector<const FunctionDecl *> Pending;
  for (const auto &[Function, Found] : llvm::reverse(Unit.functions())) {
    Pending.insert(Function); // taken from the end: callees usually come first
    for (const CallSite &Site : Found.Calls)
      CallersOf[Site.Callee].push_back(Function);
  }
  while (!Pending.empty()) {
    const FunctionDecl *Function = Pending.pop_back_val();
    Summary New = EscapeWalk(Unit.find(Function)->Definition, *this, Names).run();
    if (!Summaries[Function].add(New))
      continue;
    for (const FunctionDecl *Caller : CallersOf.lookup(Function))
      Pending.insert(Caller);
  }
}

bool Escapes::mayStore(const FunctionDecl *Function, unsigned Parameter) const {
  return (Summaries.lookup(Function->getCanonicalDecl()).Stored & bit(Parameter)) != 0;
}

bool Escapes::mayUse(const FunctionDecl *Function, unsigned Parameter) const {
  return (Summaries.lookup(Function->getCanonicalDecl()).Used & bit(Parameter)) != 0;
}

bool Escapes::mayPassOn(const FunctionDecl *Function, unsigned Parameter) const {
  return (Summaries.lookup(Function->getCanonicalDecl()).PassedOn & bit(Parameter)) != 0;
}
