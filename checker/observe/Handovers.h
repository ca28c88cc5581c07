//===- Handovers.h - What files hand to each other --------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What a file hands to functions of other files, what its functions keep of what others hand to them, and what may take
// it back: the rows of vpcheck/handover.h, and the strings in them.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_HANDOVERS_H
#define VPCHECK_OBSERVE_HANDOVERS_H

#include "observe/Functions.h"
#include "observe/Survey.h"
#include "vpcheck/handover.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/StringSaver.h"
#include <map>
#include <vector>

/// Whether two holders are the same, or both unknown. Their strings come from one vpcheck::Handovers.
inline bool operator==(const vp_holder &One, const vp_holder &Other) {
  return One.structure == Other.structure && One.member == Other.member;
}

namespace clang::ento {
class MemRegion;
}

namespace vpcheck {

class Handovers {
public:
  /// Adds a hand-over, unless another one of the same call is known that less can take back.
  void add(const vp_handover &Handover);

  /// Adds a keeping, unless it is known. Keeps copies of `Member` and `Holder`.
  void add(vp_keeping Keeping, llvm::StringRef Holder);

  /// Finds out which functions of `Unit` store to something in which a pointer may be kept.
  void addStores(const Survey &Unit, ProtocolNames &Names, const clang::ASTContext &Context, Functions &Defined);

  /// Brings everything that was found on paths into an order that does not depend on how they were followed.
  void sort();

  llvm::ArrayRef<vp_handover> handovers() const { return Handed; }
  llvm::ArrayRef<vp_keeping> keepings() const { return Kept; }
  llvm::ArrayRef<vp_holder_store> stores() const { return Stores; }

  /// The name that other files know a member, a variable or all of a structure by.
  vp_holder holder(const clang::FieldDecl &Field);
  vp_holder holder(const clang::VarDecl &Variable);
  vp_holder holder(const clang::RecordDecl &Record);

  /// That of the member or variable that `Region` is, or an element of; without names if it is neither.
  vp_holder holderAt(const clang::ento::MemRegion *Region);

private:
  llvm::BumpPtrAllocator Allocator;
  llvm::UniqueStringSaver Strings{Allocator}; // equal strings have equal addresses
  std::vector<vp_handover> Handed;
  std::map<std::tuple<vp_object, vp_site, uint32_t>, llvm::SmallVector<size_t, 4>> HandedBy; // root, call, argument
  std::vector<vp_keeping> Kept;
  std::vector<vp_holder_store> Stores;
};

/// Whether something of `Type` may be where a pointer is kept. Numbers are, if they are declared for that: ULONG_PTR.
bool mayKeepPointer(clang::QualType Type, const clang::ASTContext &Context);

} // namespace vpcheck

#endif
