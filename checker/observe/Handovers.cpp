//===- Handovers.cpp - What files hand to each other ----------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Handovers.h"
#include "observe/Statements.h"
#include "vpcheck/retention.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/ExprCXX.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/MemRegion.h"

using namespace clang;
using namespace vpcheck;

/// How many hand-overs that differ only in what may take them back one call has.
static constexpr size_t MostVariants = 8;

bool vpcheck::mayKeepPointer(QualType Type, const ASTContext &Context) {
  Type = Context.getBaseElementType(Type);
  if (Type->isAnyPointerType() || Type->isRecordType())
    return true;
  if (!Type->isIntegerType() || Context.getTypeSize(Type) != Context.getTypeSize(Context.VoidPtrTy))
    return false;
  for (const auto *Named = Type->getAs<TypedefType>(); Named; Named = Named->desugar()->getAs<TypedefType>())
    if (Named->getDecl()->getName().contains("PTR"))
      return true;
  return false;
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

vp_holder Handovers::holder(const FieldDecl &Field) {
  return {Strings.save(plainTag(*Field.getParent())).data(), Strings.save(Field.getName()).data()};
}

vp_holder Handovers::holder(const VarDecl &Variable) { return {nullptr, Strings.save(Variable.getName()).data()}; }

vp_holder Handovers::holder(const RecordDecl &Record) { return {Strings.save(plainTag(Record)).data(), nullptr}; }

vp_holder Handovers::holderAt(const ento::MemRegion *Region) {
  while (const auto *Element = dyn_cast<ento::ElementRegion>(Region))
    Region = Element->getSuperRegion();
  if (const auto *Field = dyn_cast<ento::FieldRegion>(Region))
    return holder(*Field->getDecl());
  const auto *Variable = dyn_cast<ento::VarRegion>(Region);
  return Variable && Variable->getDecl()->hasGlobalStorage() ? holder(*Variable->getDecl()) : vp_holder{};
}

//===----------------------------------------------------------------------===//
// Hand-overs and keepings
//===----------------------------------------------------------------------===//

static bool isSameLoan(const vp_loan &One, const vp_loan &Other) {
  return One.kind == Other.kind && One.role == Other.role && One.parameter == Other.parameter &&
         One.member == Other.member && One.function == Other.function;
}

static bool isSameMemory(const vp_argument_memory &One, const vp_argument_memory &Other) {
  return One.leads == Other.leads && One.parameter == Other.parameter && One.place == Other.place &&
         One.holder == Other.holder;
}

template <typename T> static bool isSubset(llvm::ArrayRef<T> Part, llvm::ArrayRef<T> Whole) {
  return llvm::all_of(Part, [&](const T &Element) { return llvm::is_contained(Whole, Element); });
}

/// Whether whatever may take `One` back may take `Other` back as well.
static bool isEasier(const vp_handover &One, const vp_handover &Other) {
  return isSubset(llvm::ArrayRef(One.later, One.later_count), llvm::ArrayRef(Other.later, Other.later_count)) &&
         isSubset(llvm::ArrayRef(One.stores, One.store_count), llvm::ArrayRef(Other.stores, Other.store_count));
}

void Handovers::add(const vp_handover &Handover) {
  llvm::SmallVector<size_t, 4> &Known = HandedBy[{Handover.root, Handover.site, Handover.argument}];
  for (size_t I : Known) {
    vp_handover &Other = Handed[I];
    if (Handover.callee != Other.callee || !isSameLoan(Handover.loan, Other.loan) ||
        !std::equal(Handover.arguments, Handover.arguments + Handover.argument_count, Other.arguments, isSameMemory))
      continue;
    if (isEasier(Other, Handover))
      return;
    if (isEasier(Handover, Other)) {
      Other = Handover;
      return;
    }
  }
  if (Known.size() == MostVariants)
    return;
  Known.push_back(Handed.size());
  Handed.push_back(Handover);
}

void Handovers::add(vp_keeping Keeping, StringRef Holder) {
  Keeping.holder = Strings.save(Holder).data();
  if (llvm::none_of(Kept, [&](const vp_keeping &Other) {
        return Keeping.function == Other.function && Keeping.parameter == Other.parameter &&
               Keeping.member == Other.member && Keeping.site == Other.site && Keeping.place == Other.place &&
               Keeping.through == Other.through && Keeping.holder == Other.holder;
      }))
    Kept.push_back(Keeping);
}

void Handovers::sort() {
  llvm::stable_sort(Handed, [](const vp_handover &One, const vp_handover &Other) {
    return std::tie(One.root, One.site, One.argument) < std::tie(Other.root, Other.site, Other.argument);
  });
  auto Key = [](const vp_keeping &Keeping) {
    return std::make_tuple(Keeping.function, Keeping.parameter, Keeping.site, Keeping.place, Keeping.through,
                           StringRef(Keeping.member), StringRef(Keeping.holder));
  };
  llvm::sort(Kept, [&](const vp_keeping &One, const vp_keeping &Other) { return Key(One) < Key(Other); });
}

//===----------------------------------------------------------------------===//
// Stores
//===----------------------------------------------------------------------===//

namespace {

/// What a function overwrites other than by naming a member: through pointers, and by copying and zeroing memory.
class BlindStores {
public:
  BlindStores(ProtocolNames &Names, const ASTContext &Context) : Names(Names), Context(Context) {}

  void visit(const FunctionDecl &Function);

  bool Anything = false;
  llvm::SetVector<const RecordDecl *> Structures;

private:
  void storeTo(const Expr *Target);
  void storeBehind(const Expr *Pointer);

  ProtocolNames &Names;
  const ASTContext &Context;
};

} // namespace

/// Something is stored to what `Pointer` points to.
void BlindStores::storeBehind(const Expr *Pointer) {
  Pointer = Pointer->IgnoreParenCasts();
  QualType Type = Pointer->getType();
  if (const auto *Address = dyn_cast<UnaryOperator>(Pointer); Address && Address->getOpcode() == UO_AddrOf) {
    Type = Address->getSubExpr()->getType();
    if (const RecordDecl *Record = Type->getAsRecordDecl())
      Structures.insert(Record);
    return; // the survey knows the member
  }
  // A buffer that is lent to the driver, or one of bytes that the driver has in a member, is no place to keep a
  // pointer.
  if (const auto *Member = dyn_cast<MemberExpr>(Pointer))
    if (const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
        Field && vp_member_is_lent(plainTag(*Field->getParent()).str().c_str(), Field->getName().str().c_str()))
      return;
  if (!Type->isAnyPointerType())
    return;
  QualType Pointee = Type->getPointeeType();
  if (const RecordDecl *Record = Pointee->getAsRecordDecl())
    Structures.insert(Record);
  else
    Anything |= Pointee->isVoidType() || mayKeepPointer(Pointee, Context);
}

/// Something is assigned to `Target`.
void BlindStores::storeTo(const Expr *Target) {
  if (!mayKeepPointer(Target->getType(), Context))
    return;
  if (const RecordDecl *Record = Target->getType()->getAsRecordDecl()) {
    Structures.insert(Record);
    return;
  }
  const auto *Element = dyn_cast<ArraySubscriptExpr>(Target);
  Anything |=
      isa<UnaryOperator>(Target) || (Element && !Element->getBase()->IgnoreParenImpCasts()->getType()->isArrayType());
}

void BlindStores::visit(const FunctionDecl &Function) {
  forEachStatement(Function.getBody(), [this](const Stmt *S) {
    if (const auto *Assignment = dyn_cast<BinaryOperator>(S); Assignment && Assignment->isAssignmentOp()) {
      storeTo(Assignment->getLHS()->IgnoreParenImpCasts());
    } else if (const auto *Copy = dyn_cast<CXXOperatorCallExpr>(S); Copy && Copy->isAssignmentOp()) {
      storeTo(Copy->getArg(0)->IgnoreParenImpCasts());
    } else if (const auto *Call = dyn_cast<CallExpr>(S)) {
      const FunctionDecl *Callee = Call->getDirectCallee();
      const vp_memory_function *Memory = Callee ? Names.memoryFunction(Callee) : nullptr;
      if (Memory && Memory->destination >= 0 && static_cast<unsigned>(Memory->destination) < Call->getNumArgs())
        storeBehind(Call->getArg(static_cast<unsigned>(Memory->destination)));
    }
  });
}

void Handovers::addStores(const Survey &Unit, ProtocolNames &Names, const ASTContext &Context, Functions &Defined) {
  for (const auto &[Function, Found] : Unit.functions()) {
    const vp_object Number = Defined.numberOf(Function);
    llvm::SmallVector<const FieldDecl *, 8> Fields;
    for (const FieldDecl *Field : Found.StoresTo)
      if (mayKeepPointer(Field->getType(), Context))
        Fields.push_back(Field);
    llvm::sort(Fields, [](const FieldDecl *One, const FieldDecl *Other) {
      return One->getLocation().getRawEncoding() < Other->getLocation().getRawEncoding();
    });
    for (const FieldDecl *Field : Fields)
      Stores.push_back({Number, holder(*Field)});
    BlindStores Blind(Names, Context);
    Blind.visit(*Found.Definition);
    for (const RecordDecl *Record : Blind.Structures)
      Stores.push_back({Number, holder(*Record)});
    if (Blind.Anything)
      Stores.push_back({Number, {nullptr, nullptr}});
  }
  llvm::DenseSet<const VarDecl *> Seen;
  for (const VarDecl *Variable : Unit.staticVariables())
    if (mayKeepPointer(Variable->getType(), Context) && Seen.insert(Variable->getCanonicalDecl()).second)
      for (const FunctionDecl *Writer : Unit.writersOf(Variable))
        Stores.push_back({Defined.numberOf(Writer), holder(*Variable)});
}
