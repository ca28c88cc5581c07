//===- PagedPool.h - Where memory from paged pool is kept -------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A member that one callback fills and another one uses cannot be followed along a path. What is asked here is simpler:
// whether everything that the file ever stores to it comes from paged pool.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_PAGEDPOOL_H
#define VPCHECK_OBSERVE_PAGEDPOOL_H

#include "observe/Exploration.h"
#include "observe/SharedHolders.h"
#include "llvm/ADT/MapVector.h"

namespace vpcheck {

class PagedPool {
public:
  explicit PagedPool(Observation &Seen);

  /// Memory from paged pool that outlives the function that allocated it.
  struct Holding {
    const clang::Expr *Kept; ///< names the member or variable in which it is kept; null: the one that was asked for
    clang::SourceLocation Allocated;
  };

  /// What `Holder`, a member or variable, holds, if that is nothing but null and memory from paged pool which is kept
  /// in a member or in a variable with static storage.
  std::optional<Holding> heldBy(const clang::ValueDecl *Holder) const;

  /// The member or variable of which `Holder`, a local variable, is a copy and nothing else, if other files may set
  /// that, and the expression that names it.
  std::pair<const clang::ValueDecl *, const clang::Expr *> copiedFrom(const clang::ValueDecl *Holder) const;

  /// What the file shows other ones of pointers that they may use.
  std::vector<vp_paged_holder> shared(llvm::UniqueStringSaver &Strings) const;

  /// Whether something is stored to `Holder` that is not from paged pool.
  bool holdsOther(const clang::ValueDecl *Holder) const;

  /// Whether there can be any such memory.
  bool isUsed() const { return !Holders.empty(); }

private:
  struct Source {
    const clang::ValueDecl *Holder;
    const clang::Expr *Named;
  };
  /// What is stored to a member or variable, or returned by a function.
  struct Contents {
    clang::SourceLocation Paged; // where it is allocated; invalid: it is not
    bool Other = false;          // something else is stored, too
    const clang::Expr *Kept = nullptr;
    llvm::SmallVector<Source, 2> Copied;
  };

  bool isPagedAllocation(const clang::CallExpr &Call) const;
  bool allocates(const FunctionSurvey &Found) const;
  void collect(const clang::FunctionDecl &Function);
  void collectCall(const clang::CallExpr &Call);
  void store(const clang::ValueDecl *Holder, const clang::Expr *Value);
  void storeTo(const clang::Expr *Target, const clang::Expr *Value);
  void storeMembers(const clang::InitListExpr &List);
  void storeResult(const clang::ValueDecl *Holder, const clang::CallExpr &Call);
  void findCopies();
  void propagate();

  Observation &Seen;
  llvm::MapVector<const clang::ValueDecl *, Contents> Holders;
  llvm::DenseMap<const clang::ValueDecl *, Source> Copies; // what copiedFrom returns
  llvm::DenseSet<const clang::Expr *> Understood;          // addresses whose use is known
};

} // namespace vpcheck

#endif
