//===- PagedPool.cpp - Where memory from paged pool is kept ---------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/PagedPool.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace vpcheck;

/// The parameter of VideoPortAllocatePool that says which pool, and that of VideoPortAllocateBuffer that receives the
/// memory, which is paged always.
enum { PoolType = 1, Buffer = 2 };

/// The member or variable that `Target` names, or null.
static const ValueDecl *holderIn(const Expr *Target) {
  Target = Target->IgnoreParenCasts();
  if (const auto *Member = dyn_cast<MemberExpr>(Target))
    return Member->getMemberDecl();
  const auto *Reference = dyn_cast<DeclRefExpr>(Target);
  const auto *Variable = Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr;
  return Variable ? Variable->getCanonicalDecl() : nullptr;
}

static bool outlivesFunctions(const ValueDecl *Holder) {
  const auto *Variable = dyn_cast<VarDecl>(Holder);
  return isa<FieldDecl>(Holder) || (Variable && Variable->hasGlobalStorage());
}

PagedPool::PagedPool(Observation &Seen) : Seen(Seen) {
  bool Any = Seen.ForLink;
  for (const auto &[Function, Found] : Seen.Unit.functions())
    Any = Any || allocates(Found);
  if (!Any)
    return;
  for (const auto &[Function, Found] : Seen.Unit.functions())
    collect(*Found.Definition);
  for (const VarDecl *Variable : Seen.Unit.staticVariables())
    if (const Expr *Initializer = Variable->getInit())
      store(Variable->getCanonicalDecl(), Initializer);
  if (Seen.ForLink)
    findCopies();
  propagate();
}

/// Whether `Call` is one of VideoPortAllocatePool that allocates from paged pool.
bool PagedPool::isPagedAllocation(const CallExpr &Call) const {
  const FunctionDecl *Callee = Call.getDirectCallee();
  Expr::EvalResult Pool;
  return Callee && Seen.Names.service(Callee) == VP_VideoPortAllocatePool && Call.getNumArgs() > PoolType &&
         Call.getArg(PoolType)->EvaluateAsInt(Pool, Seen.Context) && vp_pool_is_paged(Pool.Val.getInt().getZExtValue());
}

/// Whether memory from paged pool is allocated.
bool PagedPool::allocates(const FunctionSurvey &Found) const {
  return llvm::any_of(Found.Calls, [&](const CallSite &Site) {
    return Seen.Names.service(Site.Callee) == VP_VideoPortAllocateBuffer || isPagedAllocation(*Site.Call);
  });
}

void PagedPool::collect(const FunctionDecl &Function) {
  llvm::SmallVector<const Stmt *, 64> Pending{Function.getBody()};
  while (!Pending.empty()) {
    const Stmt *S = Pending.pop_back_val();
    if (!S)
      continue;
    if (const auto *Assignment = dyn_cast<BinaryOperator>(S); Assignment && Assignment->getOpcode() == BO_Assign) {
      storeTo(Assignment->getLHS(), Assignment->getRHS());
    } else if (const auto *Return = dyn_cast<ReturnStmt>(S); Return && Return->getRetValue()) {
      store(Function.getCanonicalDecl(), Return->getRetValue());
    } else if (const auto *Declaration = dyn_cast<DeclStmt>(S)) {
      for (const Decl *D : Declaration->decls())
        if (const auto *Variable = dyn_cast<VarDecl>(D); Variable && Variable->getInit())
          store(Variable->getCanonicalDecl(), Variable->getInit());
    } else if (const auto *List = dyn_cast<InitListExpr>(S)) {
      storeMembers(*List);
    } else if (const auto *Call = dyn_cast<CallExpr>(S)) {
      collectCall(*Call);
    } else if (const auto *Address = dyn_cast<UnaryOperator>(S); Address && Address->getOpcode() == UO_AddrOf) {
      if (const ValueDecl *Holder = holderIn(Address->getSubExpr()); Holder && !Understood.contains(Address))
        Holders[Holder].Other = true;
    }
    size_t First = Pending.size();
    Pending.append(S->child_begin(), S->child_end());
    std::reverse(Pending.begin() + static_cast<ptrdiff_t>(First), Pending.end());
  }
}

void PagedPool::collectCall(const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee)
    return;
  if (Seen.Names.service(Callee) == VP_VideoPortAllocateBuffer && Call.getNumArgs() > Buffer) {
    const Expr *Address = Call.getArg(Buffer)->IgnoreParenCasts();
    const auto *Operator = dyn_cast<UnaryOperator>(Address);
    if (const ValueDecl *Holder =
            Operator && Operator->getOpcode() == UO_AddrOf ? holderIn(Operator->getSubExpr()) : nullptr) {
      Understood.insert(Address);
      Holders[Holder].Paged = Call.getBeginLoc();
    }
  }
  const vp_memory_function *Memory = Seen.Names.memoryFunction(Callee);
  if (Memory && Memory->effect == VP_MEMORY_ZERO && static_cast<unsigned>(Memory->destination) < Call.getNumArgs())
    Understood.insert(Call.getArg(static_cast<unsigned>(Memory->destination))->IgnoreParenCasts());
}

void PagedPool::storeTo(const Expr *Target, const Expr *Value) {
  if (const ValueDecl *Holder = holderIn(Target))
    store(Holder, Value);
}

void PagedPool::storeMembers(const InitListExpr &List) {
  const RecordDecl *Record = List.getType()->getAsRecordDecl();
  if (!Record || Record->isUnion())
    return;
  unsigned Index = 0;
  for (const FieldDecl *Field : Record->fields()) {
    if (Field->isUnnamedBitField())
      continue;
    if (Index == List.getNumInits())
      return;
    store(Field, List.getInit(Index++));
  }
}

/// `Value` is stored to `Holder`.
void PagedPool::store(const ValueDecl *Holder, const Expr *Value) {
  if (!Value->getType()->isPointerType() && !Value->getType()->isIntegerType() && !Value->getType()->isArrayType())
    return;
  Value = Value->IgnoreParenCasts();
  if (isa<ImplicitValueInitExpr>(Value) || Value->isValueDependent() ||
      Value->isNullPointerConstant(Seen.Context, Expr::NPC_ValueDependentIsNull) != Expr::NPCK_NotNull)
    return;
  if (const auto *Choice = dyn_cast<AbstractConditionalOperator>(Value)) {
    store(Holder, Choice->getTrueExpr());
    store(Holder, Choice->getFalseExpr());
  } else if (const auto *Operator = dyn_cast<BinaryOperator>(Value);
             Operator && (Operator->getOpcode() == BO_Assign || Operator->getOpcode() == BO_Comma)) {
    store(Holder, Operator->getRHS());
  } else if (const auto *Call = dyn_cast<CallExpr>(Value)) {
    storeResult(Holder, *Call);
  } else if (const ValueDecl *From = holderIn(Value); From && !isa<ParmVarDecl>(From)) {
    Holders[Holder].Copied.push_back({From, Value});
  } else {
    Holders[Holder].Other = true;
  }
}

/// What `Call` returns is stored to `Holder`.
void PagedPool::storeResult(const ValueDecl *Holder, const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (isPagedAllocation(Call))
    Holders[Holder].Paged = Call.getBeginLoc();
  else if (Callee && Seen.Unit.find(Callee))
    Holders[Holder].Copied.push_back({Callee->getCanonicalDecl(), nullptr});
  else
    Holders[Holder].Other = true;
}

void PagedPool::findCopies() {
  for (const auto &[Holder, Held] : Holders) {
    if (outlivesFunctions(Holder) || isa<FunctionDecl>(Holder) || Held.Other || Held.Paged.isValid() ||
        Held.Copied.empty() || !outlivesFunctions(Held.Copied[0].Holder))
      continue;
    if (llvm::all_of(Held.Copied, [&](const Source &From) { return From.Holder == Held.Copied[0].Holder; }))
      Copies[Holder] = Held.Copied[0];
  }
}

std::pair<const ValueDecl *, const Expr *> PagedPool::copiedFrom(const ValueDecl *Holder) const {
  const Source From = Copies.lookup(cast<ValueDecl>(Holder->getCanonicalDecl()));
  return {From.Holder, From.Named};
}

bool PagedPool::holdsOther(const ValueDecl *Holder) const {
  auto Entry = Holders.find(cast<ValueDecl>(Holder->getCanonicalDecl()));
  return Entry != Holders.end() && Entry->second.Other;
}

std::vector<vp_paged_holder> PagedPool::shared(llvm::UniqueStringSaver &Strings) const {
  std::vector<vp_paged_holder> Result;
  for (const auto &[Holder, Held] : Holders) {
    if (!outlivesFunctions(Holder) || !Holder->getType()->isPointerType() || (!Held.Other && Held.Paged.isInvalid()))
      continue;
    if (auto Name = sharedHolder(*Holder, Strings))
      Result.push_back({*Name, VP_PAGED_POOL, Held.Other ? 0 : Seen.Sites.of(Held.Paged)});
  }
  return Result;
}

/// Carries what is stored on to where it is copied.
void PagedPool::propagate() {
  for (bool Changed = true; Changed;) {
    Changed = false;
    for (auto &[Holder, Held] : Holders)
      for (const Source &From : Held.Copied) {
        const auto Entry = Holders.find(From.Holder);
        if (Entry == Holders.end()) { // nothing is known of it
          Changed |= !Held.Other;
          Held.Other = true;
          continue;
        }
        const Contents &Source = Entry->second;
        if (Source.Other && !Held.Other)
          Held.Other = Changed = true;
        if (Source.Paged.isValid() && Held.Paged.isInvalid()) {
          Held.Paged = Source.Paged;
          Changed = true;
        }
        const Expr *Kept = From.Named && outlivesFunctions(From.Holder) ? From.Named : Source.Kept;
        if (Kept && !Held.Kept) {
          Held.Kept = Kept;
          Changed = true;
        }
      }
  }
}

std::optional<PagedPool::Holding> PagedPool::heldBy(const ValueDecl *Holder) const {
  if (const auto *Variable = dyn_cast<VarDecl>(Holder))
    Holder = Variable->getCanonicalDecl();
  auto Entry = Holders.find(Holder);
  if (Entry == Holders.end())
    return std::nullopt;
  const Contents &Held = Entry->second;
  const bool IsKept = outlivesFunctions(Holder);
  if (Held.Paged.isInvalid() || Held.Other || (!IsKept && !Held.Kept))
    return std::nullopt;
  return Holding{IsKept ? nullptr : Held.Kept, Held.Paged};
}
