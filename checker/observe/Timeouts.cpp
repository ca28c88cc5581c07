//===- Timeouts.cpp - Whether a call waits --------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Timeouts.h"
#include "observe/Conditions.h"
#include "observe/SharedHolders.h"
#include "clang/AST/ASTContext.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;
using namespace vpcheck;

namespace {

/// All that is done with the variable that holds a timeout.
class TimeoutUses {
public:
  TimeoutUses(const VarDecl &Variable, ProtocolNames &Names, ASTContext &Context)
      : Variable(Variable), Names(Names), Context(Context) {}

  /// Takes up what stands in `Root`.
  void read(const Stmt *Root);

  vp_wait result() const;

private:
  enum Stored { Nothing = 0, Zero = 1, Nonzero = 2 };

  const DeclRefExpr *partOf(const Expr *Part, const ValueDecl *&Member) const;
  const DeclRefExpr *addressOf(const Expr *Pointer) const;
  void store(const ValueDecl *Member, const Expr *Value);
  void visitCall(const CallExpr &Call);

  const VarDecl &Variable;
  ProtocolNames &Names;
  ASTContext &Context;
  llvm::DenseMap<const ValueDecl *, unsigned> Members; // what is stored to each; null: to the whole
  llvm::SmallPtrSet<const Expr *, 8> Understood;       // names of the variable
  bool Known = true;
};

} // namespace

/// The name of the variable, if `Part` is a member of it; `Member` becomes the innermost one.
const DeclRefExpr *TimeoutUses::partOf(const Expr *Part, const ValueDecl *&Member) const {
  Member = nullptr;
  Part = Part->IgnoreParenImpCasts();
  while (const auto *Access = dyn_cast<MemberExpr>(Part)) {
    if (Access->isArrow())
      return nullptr;
    Member = Member ? Member : Access->getMemberDecl();
    Part = Access->getBase()->IgnoreParenImpCasts();
  }
  const auto *Name = dyn_cast<DeclRefExpr>(Part);
  return Name && Name->getDecl() == &Variable ? Name : nullptr;
}

/// The name of the variable, if `Pointer` is its address.
const DeclRefExpr *TimeoutUses::addressOf(const Expr *Pointer) const {
  const auto *Address = dyn_cast<UnaryOperator>(Pointer->IgnoreParenCasts());
  const ValueDecl *Member = nullptr;
  const DeclRefExpr *Name =
      Address && Address->getOpcode() == UO_AddrOf ? partOf(Address->getSubExpr(), Member) : nullptr;
  return Member ? nullptr : Name;
}

/// Whether all numbers in an initializer are zero.
static std::optional<bool> isZero(const Expr &Value, const ASTContext &Context) {
  if (isa<ImplicitValueInitExpr>(Value))
    return true;
  const auto *List = dyn_cast<InitListExpr>(&Value);
  if (!List) {
    auto Constant = constantOf(Value, Context);
    return Constant ? std::optional<bool>(*Constant == 0) : std::nullopt;
  }
  bool All = true;
  for (const Expr *Each : List->inits()) {
    auto Part = isZero(*Each, Context);
    if (!Part)
      return std::nullopt;
    All &= *Part;
  }
  return All;
}

void TimeoutUses::store(const ValueDecl *Member, const Expr *Value) {
  auto IsZero = isZero(*Value, Context);
  Known &= IsZero.has_value();
  Members[Member] |= IsZero.value_or(true) ? Zero : Nonzero;
}

void TimeoutUses::visitCall(const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  const vp_service Service = Callee ? Names.service(Callee) : VP_SERVICE_NONE;
  const vp_memory_function *Memory = Callee ? Names.memoryFunction(Callee) : nullptr;
  for (unsigned I = 0; I < Call.getNumArgs(); ++I) {
    const DeclRefExpr *Name = addressOf(Call.getArg(I));
    if (Name && Service == VP_VideoPortWaitForSingleObject && I == VP_WAIT_TIMEOUT) {
      Understood.insert(Name);
    } else if (Name && Memory && Memory->effect == VP_MEMORY_ZERO && static_cast<int>(I) == Memory->destination) {
      Understood.insert(Name);
      Members[nullptr] |= Zero;
    }
  }
}

void TimeoutUses::read(const Stmt *Root) {
  llvm::SmallVector<const Stmt *, 64> Pending{Root};
  llvm::SmallVector<const DeclRefExpr *, 8> Names;
  while (!Pending.empty()) {
    const Stmt *S = Pending.pop_back_val();
    if (!S)
      continue;
    Pending.append(S->child_begin(), S->child_end());
    const ValueDecl *Member = nullptr;
    if (const auto *Name = dyn_cast<DeclRefExpr>(S); Name && Name->getDecl() == &Variable) {
      Names.push_back(Name);
    } else if (const auto *Call = dyn_cast<CallExpr>(S)) {
      visitCall(*Call);
    } else if (const auto *Operator = dyn_cast<BinaryOperator>(S); Operator && Operator->getOpcode() == BO_Assign) {
      if (const DeclRefExpr *Name = partOf(Operator->getLHS(), Member); Name && Member) {
        Understood.insert(Name);
        store(Member, Operator->getRHS());
      }
    } else if (const auto *Cast = dyn_cast<CastExpr>(S); Cast && Cast->getCastKind() == CK_LValueToRValue) {
      if (const DeclRefExpr *Name = partOf(Cast->getSubExpr(), Member))
        Understood.insert(Name);
    }
  }
  Known &= llvm::all_of(Names, [this](const DeclRefExpr *Name) { return Understood.contains(Name); });
}

vp_wait TimeoutUses::result() const {
  const Expr *Initializer = Variable.getAnyInitializer();
  auto AtFirst = Initializer ? isZero(*Initializer, Context) : std::nullopt;
  if (!Known || (Initializer && !AtFirst))
    return VP_WAIT_UNKNOWN;
  unsigned All = Nothing;
  bool Mixed = false;
  for (auto [Member, What] : Members) {
    All |= What;
    Mixed |= What == (Zero | Nonzero);
  }
  if (All == Nothing) {
    if (!Initializer && !Variable.hasGlobalStorage())
      return VP_WAIT_UNKNOWN;
    return AtFirst.value_or(true) ? VP_WAIT_NOT : VP_WAIT_LONG;
  }
  if (All == Zero)
    return AtFirst.value_or(true) ? VP_WAIT_NOT : VP_WAIT_UNKNOWN;
  return Mixed || (Members.count(nullptr) && Members.size() == 1) ? VP_WAIT_UNKNOWN : VP_WAIT_LONG;
}

bool vpcheck::isConstantElsewhere(const VarDecl &Variable) {
  return Variable.getType().isConstQualified() && isDefinedElsewhere(Variable);
}

vp_wait vpcheck::waitFor(const Expr &Timeout, const Survey &Unit, ProtocolNames &Names, ASTContext &Context) {
  if (constantOf(Timeout, Context))
    return VP_WAIT_LONG; // NULL
  const auto *Address = dyn_cast<UnaryOperator>(Timeout.IgnoreParenCasts());
  const auto *Name = Address && Address->getOpcode() == UO_AddrOf
                         ? dyn_cast<DeclRefExpr>(Address->getSubExpr()->IgnoreParens())
                         : nullptr;
  const auto *Variable = Name ? dyn_cast<VarDecl>(Name->getDecl()) : nullptr;
  if (!Variable || isa<ParmVarDecl>(Variable))
    return VP_WAIT_UNKNOWN;
  if (isConstantElsewhere(*Variable))
    return VP_WAIT_NOT;
  TimeoutUses Uses(*Variable, Names, Context);
  if (Variable->isLocalVarDecl()) {
    if (const auto *Function = dyn_cast<FunctionDecl>(Variable->getDeclContext()))
      Uses.read(Function->getBody());
    else
      return VP_WAIT_UNKNOWN;
  } else if (!Variable->getType().isConstQualified()) {
    if (Variable->isExternallyVisible())
      return VP_WAIT_UNKNOWN;
    for (const FunctionDecl *User : Unit.writersOf(Variable))
      if (const FunctionSurvey *Found = Unit.find(User))
        Uses.read(Found->Definition->getBody());
  }
  return Uses.result();
}
