//===- Conditions.cpp - When a statement runs -----------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Conditions.h"
#include "observe/Statements.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Analysis/CFG.h"

using namespace clang;
using namespace vpcheck;

std::optional<uint64_t> vpcheck::constantOf(const Expr &Value, const ASTContext &Context) {
  if (Value.isValueDependent())
    return std::nullopt;
  Expr::EvalResult Constant;
  if (Value.getType()->isAnyPointerType()) {
    const Expr *Plain = Value.IgnoreParenCasts();
    const bool IsNull = isa<CXXNullPtrLiteralExpr, GNUNullExpr>(Plain) ||
                        (Plain->getType()->isIntegerType() && Plain->EvaluateAsInt(Constant, Context) &&
                         Constant.Val.getInt().isZero());
    return IsNull ? std::optional<uint64_t>(0) : std::nullopt;
  }
  if (!Value.getType()->isIntegralOrEnumerationType() || !Value.EvaluateAsInt(Constant, Context))
    return std::nullopt;
  llvm::APSInt Number = Constant.Val.getInt();
  if (Number.getBitWidth() > 64)
    return std::nullopt;
  return Number.getRawData()[0];
}

std::optional<unsigned> vpcheck::parameterRead(const Expr &Value, const FunctionDecl &Function) {
  const auto *Reference = dyn_cast<DeclRefExpr>(Value.IgnoreParenCasts());
  const auto *Parameter = Reference ? dyn_cast<ParmVarDecl>(Reference->getDecl()) : nullptr;
  if (!Parameter || Parameter->getFunctionScopeIndex() >= Function.getNumParams() ||
      Function.getParamDecl(Parameter->getFunctionScopeIndex()) != Parameter)
    return std::nullopt;
  return Parameter->getFunctionScopeIndex();
}

//===----------------------------------------------------------------------===//
// Parameters and variables
//===----------------------------------------------------------------------===//

llvm::SetVector<const ValueDecl *> vpcheck::markersOf(const FunctionDecl &Function, const ASTContext &Context) {
  llvm::DenseMap<const ValueDecl *, llvm::SmallVector<uint64_t, 2>> Stored;
  llvm::SetVector<const ValueDecl *> Result;
  forEachStatement(Function.getBody(), [&](const Stmt *S) {
    const auto *Assignment = dyn_cast<BinaryOperator>(S);
    if (!Assignment || Assignment->getOpcode() != BO_Assign)
      return;
    const Expr *Target = Assignment->getLHS()->IgnoreParenImpCasts();
    const ValueDecl *Holder = nullptr;
    if (const auto *Member = dyn_cast<MemberExpr>(Target))
      Holder = Member->getMemberDecl();
    else if (const auto *Reference = dyn_cast<DeclRefExpr>(Target))
      Holder = Reference->getDecl();
    auto Constant = constantOf(*Assignment->getRHS(), Context);
    if (!Holder || !Constant)
      return;
    llvm::SmallVectorImpl<uint64_t> &Values = Stored[Holder];
    if (llvm::any_of(Values, [&](uint64_t Value) { return Value != *Constant; }))
      Result.insert(Holder);
    Values.push_back(*Constant);
  });
  return Result;
}

LocalUses::LocalUses(const FunctionDecl &Function, Survey &Unit, ProtocolNames &Names) : Unit(Unit), Names(Names) {
  // A parameter keeps its value if all that is done with it is to read it.
  llvm::SmallVector<unsigned, 8> Named(Function.getNumParams()), Read(Function.getNumParams());
  auto Assign = [this](const Decl *Target, const Expr *Value) {
    if (const auto *Variable = dyn_cast<VarDecl>(Target); Variable && Variable->isLocalVarDeclOrParm())
      Values[Variable].push_back(Value);
    if (asksForLevel(Value))
      Levels.insert(Target);
  };
  forEachStatement(Function.getBody(), [&](const Stmt *S) {
    if (const auto *Reference = dyn_cast<DeclRefExpr>(S)) {
      if (auto Parameter = parameterRead(*Reference, Function))
        ++Named[*Parameter];
    } else if (const auto *Cast = dyn_cast<CastExpr>(S); Cast && Cast->getCastKind() == CK_LValueToRValue) {
      if (isa<DeclRefExpr>(Cast->getSubExpr()->IgnoreParens()))
        if (auto Parameter = parameterRead(*Cast->getSubExpr(), Function))
          ++Read[*Parameter];
    } else if (const auto *Assignment = dyn_cast<BinaryOperator>(S); Assignment && Assignment->isAssignmentOp()) {
      if (const auto *Reference = dyn_cast<DeclRefExpr>(Assignment->getLHS()->IgnoreParenImpCasts()))
        Assign(Reference->getDecl(), Assignment->getRHS());
    } else if (const auto *Declaration = dyn_cast<DeclStmt>(S)) {
      for (const Decl *D : Declaration->decls())
        if (const auto *Variable = dyn_cast<VarDecl>(D); Variable && Variable->getInit())
          Assign(Variable, Variable->getInit());
    }
  });
  for (unsigned I = 0; I < Named.size(); ++I)
    Changed.push_back(Named[I] != Read[I]);
}

bool vpcheck::tellsLevel(const FunctionDecl &Callee, const Survey &Unit, ProtocolNames &Names) {
  auto IsSource = [&](const FunctionDecl *Function) {
    return Names.service(Function) == VP_VideoPortGetCurrentIrql ||
           (Function->getIdentifier() && vp_kernel_tells_level(Function->getName().str().c_str()));
  };
  if (IsSource(&Callee))
    return true;
  const FunctionSurvey *Own = Callee.getReturnType()->isVoidType() ? nullptr : Unit.find(&Callee);
  return Own && !Own->Calls.empty() &&
         llvm::all_of(Own->Calls, [&](const CallSite &Site) { return IsSource(Site.Callee); });
}

bool LocalUses::asksForLevel(const Expr *Value, const llvm::DenseSet<const ValueDecl *> &Markers) const {
  bool Asks = false;
  forEachStatement(Value, [&](const Stmt *S) {
    if (const auto *Call = dyn_cast<CallExpr>(S)) {
      const FunctionDecl *Callee = Call->getDirectCallee();
      const ValueDecl *Holder = Callee ? nullptr : calledHolder(*Call);
      Asks |= Callee ? tellsLevel(*Callee, Unit, Names) : Holder && Unit.lookedUp(Holder) == VP_VideoPortGetCurrentIrql;
    } else if (const auto *Named = dyn_cast<Expr>(S); Named && isa<DeclRefExpr, MemberExpr>(S)) {
      const auto *Type = Named->getType()->getAs<TypedefType>();
      const auto *Reference = dyn_cast<DeclRefExpr>(S);
      const ValueDecl *Holder = Reference ? Reference->getDecl() : cast<MemberExpr>(S)->getMemberDecl();
      Asks |=
          (Type && Type->getDecl()->getName() == VP_LEVEL_TYPE) || Levels.contains(Holder) || Markers.contains(Holder);
    }
  });
  return Asks;
}

llvm::ArrayRef<const Expr *> LocalUses::valuesOf(const VarDecl *Variable) const {
  auto Entry = Values.find(Variable);
  return Entry == Values.end() ? llvm::ArrayRef<const Expr *>() : Entry->second;
}

//===----------------------------------------------------------------------===//
// Conditions
//===----------------------------------------------------------------------===//

Conditions::Conditions(const FunctionDecl &Function, const LocalUses &Uses, ASTContext &Context)
    : Function(Function), Uses(Uses), Context(Context),
      Graph(CFG::buildCFG(&Function, Function.getBody(), &Context, CFG::BuildOptions())) {
  if (!Graph)
    return;
  // Each statement asks for the conditions around it, of which generated code may have any number.
  constexpr unsigned MaxBlocks = 2000;
  IsTooLarge = Graph->size() > MaxBlocks;
  if (IsTooLarge)
    return;
  Dominators = std::make_unique<CFGDomTree>(Graph.get());
  Dependencies = std::make_unique<ControlDependencyCalculator>(Graph.get());
  for (CFGBlock *Block : *Graph)
    for (const CFGElement &Element : *Block)
      if (auto Statement = Element.getAs<CFGStmt>())
        Blocks[Statement->getStmt()] = Block;
  // What is no element of its own belongs to the element around it.
  llvm::SmallVector<std::pair<const Stmt *, CFGBlock *>, 64> Pending(Blocks.begin(), Blocks.end());
  while (!Pending.empty()) {
    auto [Around, Block] = Pending.pop_back_val();
    for (const Stmt *Child : Around->children())
      if (Child && Blocks.try_emplace(Child, Block).second)
        Pending.push_back({Child, Block});
  }
}

Conditions::~Conditions() = default;

CFGBlock *Conditions::blockOf(const Stmt &Statement) const { return Blocks.lookup(&Statement); }

bool Conditions::isDead(const Stmt &Statement) const {
  const CFGBlock *Block = blockOf(Statement);
  return Block && !Dominators->isReachableFromEntry(Block);
}

bool Conditions::anyCondition(const Stmt &Statement, llvm::function_ref<bool(const Expr &)> Fits) const {
  CFGBlock *Block = blockOf(Statement);
  if (!Block)
    return false;
  llvm::SmallVector<CFGBlock *, 8> Deciders{Block}; // and what they decide
  llvm::DenseSet<CFGBlock *> Seen{Block};
  for (size_t I = 0; I < Deciders.size(); ++I)
    for (CFGBlock *Decider : Dependencies->getControlDependencies(Deciders[I])) {
      const auto *Condition = dyn_cast_or_null<Expr>(Decider->getTerminatorCondition());
      if (Condition && Fits(*Condition))
        return true;
      if (Seen.insert(Decider).second)
        Deciders.push_back(Decider);
    }
  return false;
}

bool Conditions::isLevelChecked(const Stmt &Statement, const llvm::DenseSet<const ValueDecl *> &Markers) const {
  return IsTooLarge ||
         anyCondition(Statement, [&](const Expr &Condition) { return Uses.asksForLevel(&Condition, Markers); });
}

/// Adds what `parameter == value` says if it is `Equal`, or `parameter & mask == value`.
void Conditions::addComparison(const BinaryOperator &Comparison, bool Equal,
                               llvm::SmallVectorImpl<vp_guard> &Guards) const {
  const Expr *Tested = Comparison.getLHS(), *Value = Comparison.getRHS();
  if (constantOf(*Tested, Context))
    std::swap(Tested, Value);
  auto Constant = constantOf(*Value, Context);
  if (!Constant)
    return;
  uint64_t Mask = 0;
  if (const auto *And = dyn_cast<BinaryOperator>(Tested->IgnoreParenImpCasts()); And && And->getOpcode() == BO_And) {
    const Expr *Bits = And->getRHS();
    Tested = And->getLHS();
    if (constantOf(*Tested, Context))
      std::swap(Tested, Bits);
    auto Known = constantOf(*Bits, Context);
    if (!Known || *Known == 0)
      return;
    Mask = *Known;
  }
  auto Parameter = parameterRead(*Tested, Function);
  if (!Parameter || !Uses.isKept(*Parameter))
    return;
  uint64_t Width = Context.getTypeSize(Function.getParamDecl(*Parameter)->getType());
  uint64_t Bits = Width >= 64 ? UINT64_MAX : (uint64_t(1) << Width) - 1;
  Guards.push_back({*Parameter, false, !Equal, *Constant & Bits, Mask & Bits});
}

/// Adds what `parameter < value`, or another comparison by size, says if it is `Met`. Negative numbers are left out.
void Conditions::addOrder(const BinaryOperator &Comparison, bool Met, llvm::SmallVectorImpl<vp_guard> &Guards) const {
  const Expr *Tested = Comparison.getLHS(), *Value = Comparison.getRHS();
  BinaryOperatorKind Order = Comparison.getOpcode();
  if (constantOf(*Tested, Context)) {
    std::swap(Tested, Value);
    Order = BinaryOperator::reverseComparisonOp(Order);
  }
  auto Constant = constantOf(*Value, Context);
  auto Parameter = parameterRead(*Tested, Function);
  if (!Constant || *Constant > INT32_MAX || !Parameter || !Uses.isKept(*Parameter))
    return;
  const bool Less = Order == BO_LT || Order == BO_LE, Next = Order == BO_LE || Order == BO_GT;
  Guards.push_back({*Parameter, true, Met != Less, *Constant + Next, 0});
}

/// Adds what `Condition` says of the parameters if it is met, or if it is not.
void Conditions::addGuards(const Expr *Condition, bool Met, llvm::SmallVectorImpl<vp_guard> &Guards) const {
  Condition = Condition->IgnoreParenImpCasts();
  if (const auto *Not = dyn_cast<UnaryOperator>(Condition); Not && Not->getOpcode() == UO_LNot)
    return addGuards(Not->getSubExpr(), !Met, Guards);
  if (auto Parameter = parameterRead(*Condition, Function)) {
    if (Uses.isKept(*Parameter))
      Guards.push_back({*Parameter, false, Met, 0, 0});
    return;
  }
  const auto *Operator = dyn_cast<BinaryOperator>(Condition);
  if (!Operator)
    return;
  switch (Operator->getOpcode()) {
  case BO_LAnd:
  case BO_LOr:
    if (Met == (Operator->getOpcode() == BO_LAnd)) {
      addGuards(Operator->getLHS(), Met, Guards);
      addGuards(Operator->getRHS(), Met, Guards);
    }
    return;
  case BO_EQ:
  case BO_NE:
    return addComparison(*Operator, Met == (Operator->getOpcode() == BO_EQ), Guards);
  case BO_LT:
  case BO_GT:
  case BO_LE:
  case BO_GE:
    return addOrder(*Operator, Met, Guards);
  case BO_And: {
    const Expr *Tested = Operator->getLHS(), *Bits = Operator->getRHS();
    if (constantOf(*Tested, Context))
      std::swap(Tested, Bits);
    auto Mask = constantOf(*Bits, Context);
    auto Parameter = parameterRead(*Tested, Function);
    if (Mask && *Mask != 0 && Parameter && Uses.isKept(*Parameter))
      Guards.push_back({*Parameter, false, Met, 0, *Mask});
    return;
  }
  default:
    return;
  }
}

/// Adds what it says of the switched parameter that the `switch` that ends `From` goes to `To`.
void Conditions::addSwitch(const CFGBlock &From, const CFGBlock &To, llvm::SmallVectorImpl<vp_guard> &Guards) const {
  const auto *Switch = cast<SwitchStmt>(From.getTerminatorStmt());
  auto Parameter = parameterRead(*Switch->getCond(), Function);
  if (!Parameter || !Uses.isKept(*Parameter))
    return;
  if (const auto *Case = dyn_cast_or_null<CaseStmt>(To.getLabel())) {
    if (auto Value = Case->getRHS() ? std::nullopt : constantOf(*Case->getLHS(), Context))
      Guards.push_back({*Parameter, false, false, *Value, 0});
    return;
  }
  // Otherwise it is none of the cases.
  for (const SwitchCase *Each = Switch->getSwitchCaseList(); Each; Each = Each->getNextSwitchCase())
    if (const auto *Case = dyn_cast<CaseStmt>(Each); Case && !Case->getRHS())
      if (auto Value = constantOf(*Case->getLHS(), Context))
        Guards.push_back({*Parameter, false, true, *Value, 0});
}

llvm::SmallVector<vp_guard, VP_MAX_GUARDS> Conditions::guardsOf(const Stmt &Statement) {
  llvm::SmallVector<vp_guard, VP_MAX_GUARDS> Guards;
  const CFGBlock *Block = blockOf(Statement);
  for (auto *Node = Block ? Dominators->getBase().getNode(const_cast<CFGBlock *>(Block)) : nullptr; Node;
       Node = Node->getIDom()) {
    // Whoever gets to this block comes from that one. What comes back to it in a loop was here before.
    const CFGBlock *To = Node->getBlock(), *From = nullptr;
    bool Several = false;
    for (const CFGBlock::AdjacentBlock &Before : To->preds())
      if (const CFGBlock *Reachable = Before; Reachable && !Dominators->dominates(To, Reachable)) {
        Several |= From && From != Reachable;
        From = Reachable;
      }
    if (!From || Several || From->succ_size() < 2)
      continue;
    if (isa_and_nonnull<SwitchStmt>(From->getTerminatorStmt())) {
      addSwitch(*From, *To, Guards);
    } else if (const Expr *Condition = From->getLastCondition(); Condition && From->succ_size() == 2) {
      const CFGBlock *Then = *From->succ_begin(), *Else = *std::next(From->succ_begin());
      if (Then != Else && (To == Then || To == Else))
        addGuards(Condition, To == Then, Guards);
    }
  }
  return Guards;
}
