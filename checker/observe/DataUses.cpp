//===- DataUses.cpp - Which functions use which data ----------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/DataUses.h"
#include "observe/PagedPool.h"
#include "vpcheck/device.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;
using namespace vpcheck;

namespace vpcheck {

class DataUseVisitor {
public:
  DataUseVisitor(Observation &Seen, const SectionRecord &Sections, WantedUses Wanted, DataUses &Result);

  void visitFunction(const FunctionDecl &Definition);

private:
  enum class Access { Read, Write, Count, Interlocked };

  void visit(const Stmt *S);
  void visitCall(const CallExpr &Call);
  void touch(const Expr *Object, Access How);
  void touchBehind(const Expr *Pointer, Access How);
  void touchMember(const Expr *Base, bool IsPointer, const FieldDecl *Member, const Expr *Object, Access How);
  void touchVariable(const VarDecl *Variable, const Expr *Object, Access How);
  void follow(const Expr *Pointer);
  void addPageable(const Expr *Use, const Expr *Named, vp_paged_data Kind, SourceLocation Made);
  bool addOpen(const Expr *Use, const Expr *Named, vp_paged_data Kind, const ValueDecl *Holder);
  vp_pageable_use pageableUse(const Expr *Use, const Expr *Named, vp_paged_data Kind);
  void addHolders();

  const char *text(const Expr *Object);
  Placement pageable(const VarDecl *Variable);

  Observation &Seen;
  const SectionRecord &Sections;
  WantedUses Wanted;
  DataUses &Result;
  std::optional<PagedPool> Pool;
  const FunctionDecl *Function = nullptr; // the present one
  vp_object Current = 0;                  // its number
  llvm::DenseMap<const VarDecl *, Placement> Placements;
  llvm::DenseMap<const RecordDecl *, bool> IsExtension;
};

} // namespace vpcheck

static bool isPaged(const Placement &Where) { return Where.Section.starts_with("PAGE"); }

DataUseVisitor::DataUseVisitor(Observation &Seen, const SectionRecord &Sections, WantedUses Wanted, DataUses &Result)
    : Seen(Seen), Sections(Sections), Wanted(Wanted), Result(Result) {
  if (!Wanted.Pageable)
    return;
  Pool.emplace(Seen);
  const bool HasPaged = llvm::any_of(Seen.Unit.staticVariables(),
                                     [&](const VarDecl *Variable) { return isPaged(Sections.sectionOf(*Variable)); });
  this->Wanted.Pageable = HasPaged || Pool->isUsed() || Seen.ForLink;
  if (Seen.ForLink)
    addHolders();
}

/// Adds what other files need to know of this one's data.
void DataUseVisitor::addHolders() {
  Result.Holders = Pool->shared(Result.Strings);
  llvm::DenseSet<const VarDecl *> Known;
  for (const VarDecl *Variable : Seen.Unit.staticVariables()) { // each of their declarations
    const Placement Where = pageable(Variable->getCanonicalDecl());
    if (!isPaged(Where) || isDefinedElsewhere(*Variable) || !Known.insert(Variable->getCanonicalDecl()).second)
      continue;
    if (auto Name = sharedHolder(*Variable, Result.Strings))
      Result.Holders.push_back({*Name, VP_PAGED_SECTION, Seen.Sites.of(Where.Location)});
  }
}

DataUses::DataUses(Observation &Seen, const SectionRecord &Sections, WantedUses Wanted)
    : Context(Seen.Context), Defined(Seen.Defined), ForLink(Seen.ForLink), Strings(Allocator) {
  DataUseVisitor Visitor(Seen, Sections, Wanted, *this);
  for (const auto &[Function, Found] : Seen.Unit.functions())
    Visitor.visitFunction(*Found.Definition);
}

llvm::SmallVector<vp_object, 8> DataUses::addConditions(const llvm::DenseSet<vp_site> &Places, CallFacts &Calls) {
  llvm::SmallVector<vp_object, 8> Functions;
  auto Collect = [&](const auto &Rows) {
    for (const auto &Row : Rows)
      if (Places.contains(Row.site))
        Functions.push_back(Row.function);
  };
  Collect(Pageable);
  Collect(Extension);
  Collect(Globals);
  std::unique_ptr<Conditions> Current;
  const FunctionDecl *Of = nullptr;
  LevelTests Tests(Defined, Strings);
  auto SetConditions = [&](vp_pageable_use &Use, const Origins::value_type &From) {
    const LocalUses &Local = Calls.usesOf(*From.first);
    if (Of != From.first)
      Current = std::make_unique<Conditions>(*From.first, Local, Context);
    Of = From.first;
    Use.level_checked = Current->isLevelChecked(*From.second);
    if (ForLink && !Use.level_checked)
      Tests.setTests(Use, *From.second, Local, *Current);
  };
  for (size_t I = 0; I < Pageable.size(); ++I)
    if (Places.contains(Pageable[I].site))
      SetConditions(Pageable[I], PageableOrigins[I]);
  for (size_t I = 0; I < Open.size(); ++I)
    SetConditions(Open[I].use, OpenOrigins[I]);
  return Functions;
}

void DataUseVisitor::visitFunction(const FunctionDecl &Definition) {
  if (!Wanted.Pageable && !Wanted.Extension && !Wanted.Globals)
    return;
  Function = &Definition;
  Current = Seen.Defined.numberOf(&Definition);
  llvm::SmallVector<const Stmt *, 64> Pending{Definition.getBody()};
  while (!Pending.empty()) {
    const Stmt *S = Pending.pop_back_val();
    if (!S || isa<UnaryExprOrTypeTraitExpr>(S)) // what sizeof names is not used
      continue;
    visit(S);
    size_t First = Pending.size();
    const Stmt *Dead = deadBranch(S, Seen.Context);
    for (const Stmt *Child : S->children())
      if (!Dead || Child != Dead)
        Pending.push_back(Child);
    std::reverse(Pending.begin() + static_cast<ptrdiff_t>(First), Pending.end()); // in source order
  }
}

void DataUseVisitor::visit(const Stmt *S) {
  if (const auto *Operator = dyn_cast<BinaryOperator>(S)) {
    if (Operator->isAssignmentOp()) {
      const bool Counts = Operator->getOpcode() == BO_AddAssign || Operator->getOpcode() == BO_SubAssign;
      touch(Operator->getLHS(), Counts ? Access::Count : Access::Write);
    }
  } else if (const auto *Assignment = dyn_cast<CXXOperatorCallExpr>(S); Assignment && Assignment->isAssignmentOp()) {
    touch(Assignment->getArg(0), Access::Write);
  } else if (const auto *Call = dyn_cast<CallExpr>(S)) {
    visitCall(*Call);
  } else if (const auto *Atomic = dyn_cast<AtomicExpr>(S)) {
    touchBehind(Atomic->getPtr(), Access::Interlocked);
  } else if (const auto *Unary = dyn_cast<UnaryOperator>(S)) {
    if (Unary->isIncrementDecrementOp())
      touch(Unary->getSubExpr(), Access::Count);
  } else if (const auto *Load = dyn_cast<ImplicitCastExpr>(S); Load && Load->getCastKind() == CK_LValueToRValue) {
    touch(Load->getSubExpr(), Access::Read);
  }
}

void DataUseVisitor::visitCall(const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  if (!Callee || !Callee->getIdentifier())
    return;
  auto Argument = [&](int Index, Access How) {
    if (Index >= 0 && static_cast<unsigned>(Index) < Call.getNumArgs())
      touchBehind(Call.getArg(static_cast<unsigned>(Index)), How);
  };
  StringRef Name = Callee->getName();
  const vp_service Service = Seen.Names.service(Callee);
  if (const vp_memory_function *Memory = Seen.Names.memoryFunction(Callee)) {
    Argument(Memory->destination, Access::Write);
    Argument(Memory->source, Access::Read);
  } else if (Name.contains("Interlocked") || Name.starts_with("__sync_")) {
    Argument(0, Access::Interlocked);
  } else if (Service == VP_VideoPortCompareMemory) {
    Argument(0, Access::Read);
    Argument(1, Access::Read);
  } else if (vp_service_accesses_device(Service) && Name.contains("Buffer")) {
    Argument(1, Name.contains("Read") ? Access::Write : Access::Read);
  }
}

/// Something is done to the object or objects that `Pointer` points to.
void DataUseVisitor::touchBehind(const Expr *Pointer, Access How) {
  Pointer = Pointer->IgnoreParenCasts();
  if (const auto *Address = dyn_cast<UnaryOperator>(Pointer); Address && Address->getOpcode() == UO_AddrOf)
    touch(Address->getSubExpr(), How);
  else if (Pointer->getType()->isArrayType())
    touch(Pointer, How);
  else
    follow(Pointer);
}

/// Something is done to `Object`.
void DataUseVisitor::touch(const Expr *Object, Access How) {
  const FieldDecl *Member = nullptr; // the outermost one with a name
  for (const Expr *Part = Object->IgnoreParenCasts();; Part = Part->IgnoreParenCasts()) {
    if (const auto *Access = dyn_cast<MemberExpr>(Part)) {
      if (const auto *Variable = dyn_cast<VarDecl>(Access->getMemberDecl()))
        return touchVariable(Variable, Object, How);
      const auto *Field = dyn_cast<FieldDecl>(Access->getMemberDecl());
      if (!Field)
        return;
      if (!Field->getName().empty())
        Member = Field;
      if (Access->isArrow())
        return touchMember(Access->getBase(), /*IsPointer=*/true, Member, Object, How);
      Part = Access->getBase();
      if (isa<DeclRefExpr>(Part->IgnoreParenCasts()) && Part->getType()->isRecordType() &&
          cast<DeclRefExpr>(Part->IgnoreParenCasts())->getDecl()->getType()->isReferenceType())
        return touchMember(Part, /*IsPointer=*/false, Member, Object, How);
    } else if (const auto *Element = dyn_cast<ArraySubscriptExpr>(Part)) {
      Part = Element->getBase()->IgnoreParenCasts();
      if (!Part->getType()->isArrayType())
        return follow(Part);
    } else if (const auto *Unary = dyn_cast<UnaryOperator>(Part); Unary && Unary->getOpcode() == UO_Deref) {
      Part = Unary->getSubExpr()->IgnoreParenCasts();
      const auto *Address = dyn_cast<UnaryOperator>(Part);
      if (Address && Address->getOpcode() == UO_AddrOf)
        Part = Address->getSubExpr();
      else if (!Part->getType()->isArrayType())
        return touchMember(Part, /*IsPointer=*/true, Member, Object, How);
    } else {
      const auto *Reference = dyn_cast<DeclRefExpr>(Part);
      if (const auto *Variable = Reference ? dyn_cast<VarDecl>(Reference->getDecl()) : nullptr)
        touchVariable(Variable, Object, How);
      return;
    }
  }
}

/// Something is done to `Object`, which is or is part of `Member`, of the structure that `Base` leads to. Without a
/// member, to that structure as a whole.
void DataUseVisitor::touchMember(const Expr *Base, bool IsPointer, const FieldDecl *Member, const Expr *Object,
                                 Access How) {
  if (IsPointer)
    follow(Base);
  if (!Wanted.Extension || !Member)
    return;
  const Expr *Structure = Base->IgnoreParenImpCasts();
  QualType Type = IsPointer ? Structure->getType()->getPointeeType() : Structure->getType();
  const RecordDecl *Record = Type.isNull() ? nullptr : Type->getAsRecordDecl();
  if (!Record)
    return;
  auto [Known, New] = IsExtension.try_emplace(cast<RecordDecl>(Record->getCanonicalDecl()), false);
  if (New)
    Known->second = Seen.Unit.isExtension(Record);
  // Another file may take it for one.
  if (!Known->second &&
      (!Seen.ForLink || !IsPointer || Seen.Context.getSourceManager().isInSystemHeader(Record->getLocation())))
    return;
  vp_extension_access Found = {};
  Found.unsure = !Known->second;
  Found.function = Current;
  Found.structure = Result.Strings.save(plainTag(*Record)).data();
  Found.member = Result.Strings.save(Member->getName()).data();
  Found.writes = How != Access::Read;
  Found.interlocked = How == Access::Interlocked;
  Found.site = Seen.Sites.of(Object->getBeginLoc());
  Result.Extension.push_back(Found);
}

void DataUseVisitor::touchVariable(const VarDecl *Variable, const Expr *Object, Access How) {
  if (!Variable->hasGlobalStorage() || Seen.Context.getSourceManager().isInSystemHeader(Variable->getLocation()))
    return;
  Variable = Variable->getCanonicalDecl();
  if (Wanted.Pageable) {
    if (Placement Where = pageable(Variable); isPaged(Where))
      addPageable(Object, nullptr, VP_PAGED_SECTION, Where.Location);
    else if (Seen.ForLink && isDefinedElsewhere(*Variable))
      addOpen(Object, nullptr, VP_PAGED_SECTION, Variable);
  }
  // What is exchanged for all processors at once is meant for all adapters.
  if (!Wanted.Globals || How == Access::Read || How == Access::Interlocked)
    return;
  vp_global_write Found = {};
  Found.function = Current;
  Found.variable = Result.Strings.save(Variable->getName()).data();
  Found.declared_at = Seen.Sites.of(Variable->getLocation());
  Found.counts = How == Access::Count;
  Found.site = Seen.Sites.of(Object->getBeginLoc());
  Result.Globals.push_back(Found);
}

Placement DataUseVisitor::pageable(const VarDecl *Variable) {
  auto [Known, New] = Placements.try_emplace(Variable);
  if (New)
    Known->second = Sections.sectionOf(*Variable);
  return Known->second;
}

/// What `Pointer` points to is used.
void DataUseVisitor::follow(const Expr *Pointer) {
  if (!Wanted.Pageable)
    return;
  Pointer = Pointer->IgnoreParenCasts();
  while (const auto *Sum = dyn_cast<BinaryOperator>(Pointer)) {
    if (!Sum->isAdditiveOp())
      return;
    Pointer = (Sum->getLHS()->getType()->isPointerType() ? Sum->getLHS() : Sum->getRHS())->IgnoreParenCasts();
  }
  if (const auto *Step = dyn_cast<UnaryOperator>(Pointer); Step && Step->isIncrementDecrementOp())
    Pointer = Step->getSubExpr()->IgnoreParenCasts();
  const ValueDecl *Holder = nullptr;
  if (const auto *Member = dyn_cast<MemberExpr>(Pointer))
    Holder = Member->getMemberDecl();
  else if (const auto *Reference = dyn_cast<DeclRefExpr>(Pointer))
    Holder = Reference->getDecl();
  if (!Holder)
    return;
  if (Seen.ForLink) {
    auto [From, Named] = Pool->copiedFrom(Holder);
    if (From ? addOpen(Pointer, Named, VP_PAGED_POOL, From) : addOpen(Pointer, nullptr, VP_PAGED_POOL, Holder))
      return;
  }
  if (auto Held = Pool->heldBy(Holder))
    addPageable(Pointer, Held->Kept, VP_PAGED_POOL, Held->Allocated);
}

/// `Use` uses what `Named` names, or itself if that is null; other files tell what becomes of `Holder`. Returns whether
/// they may.
bool DataUseVisitor::addOpen(const Expr *Use, const Expr *Named, vp_paged_data Kind, const ValueDecl *Holder) {
  auto Name = sharedHolder(*Holder, Result.Strings);
  if (!Name)
    return false;
  if (Kind == VP_PAGED_POOL && Pool->holdsOther(Holder))
    return true;
  Result.Open.push_back({pageableUse(Use, Named, Kind), *Name});
  Result.OpenOrigins.push_back({Function, Use});
  return true;
}

void DataUseVisitor::addPageable(const Expr *Use, const Expr *Named, vp_paged_data Kind, SourceLocation Made) {
  vp_pageable_use Found = pageableUse(Use, Named, Kind);
  Found.made_at = Seen.Sites.of(Made);
  Result.Pageable.push_back(Found);
  Result.PageableOrigins.push_back({Function, Use});
}

/// `Use` uses what `Named` names, or itself if that is null.
vp_pageable_use DataUseVisitor::pageableUse(const Expr *Use, const Expr *Named, vp_paged_data Kind) {
  vp_pageable_use Found = {};
  Found.function = Current;
  Found.site = Seen.Sites.of(Use->getBeginLoc());
  Found.name = text(Named ? Named : Use);
  Found.kind = Kind;
  return Found;
}

/// The variable or member that `Object` is a part of, as the program names it.
const char *DataUseVisitor::text(const Expr *Object) {
  Object = Object->IgnoreParenCasts();
  if (const auto *Element = dyn_cast<ArraySubscriptExpr>(Object))
    return text(Element->getBase());
  if (const auto *Unary = dyn_cast<UnaryOperator>(Object); Unary && Unary->getOpcode() == UO_Deref)
    return text(Unary->getSubExpr());
  if (const auto *Member = dyn_cast<MemberExpr>(Object); Member && !Member->isArrow())
    return text(Member->getBase());
  std::string Text;
  llvm::raw_string_ostream Stream(Text);
  Object->printPretty(Stream, nullptr, Seen.Context.getPrintingPolicy());
  return Result.Strings.save(Text).data();
}
