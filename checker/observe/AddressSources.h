//===- AddressSources.h - Numbers that addresses are made of ----*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_ADDRESSSOURCES_H
#define VPCHECK_OBSERVE_ADDRESSSOURCES_H

#include "observe/Survey.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SetVector.h"

namespace vpcheck {

/// Tells addresses that the program writes out from those that only look so on a path. An offset from a base that
/// happens to be NULL there is a number, too.
class AddressSources {
public:
  AddressSources(const Survey &Unit, const clang::ASTContext &Context) : Unit(Unit), Context(Context) {}

  /// Whether it may turn out on some path that `Address` was never mapped.
  bool mayBeUnmapped(const clang::Expr *Address);

  /// Whether `Address`, whose value on some path is `Value`, is made of numbers that stand in the program.
  bool areWrittenOut(const clang::Expr *Address, uint64_t Value);

  /// The pointer to which `Address` adds something, if it is a number that stands right there.
  std::optional<uint64_t> literalBase(const clang::Expr *Address) const;

  /// The number that `Value` is as it stands.
  std::optional<uint64_t> numberOf(const clang::Expr *Value) const;

  /// Whether `Address` is the bus address of an access range, or an offset from it.
  bool isRangeStart(const clang::Expr *Address);

  /// The member from which `Address`, which isRangeStart, is read, or null.
  const clang::FieldDecl *numberRead(const clang::Expr *Address) const { return numberRead(Address, 0); }

  /// The members in which the file keeps pointers, although they are declared as numbers.
  std::vector<const clang::FieldDecl *> pointerHolders();

private:
  using Numbers = llvm::SmallSetVector<uint64_t, 8>;

  void collect();
  void collectFrom(const clang::Stmt *Body);
  void addSource(const clang::Expr *Target, const clang::Expr *Value);
  void addInitializers(const clang::ValueDecl *Holder, const clang::Expr *Value);
  bool keepsPointersIn(const clang::ValueDecl *Member) const;
  bool isRangeStart(const clang::Expr *Address, unsigned Depth) const;
  const clang::FieldDecl *numberRead(const clang::Expr *Address, unsigned Depth) const;
  Numbers allNumbersIn(const clang::Expr *Value);
  Numbers numbersIn(const clang::Expr *Value, unsigned Depth);
  Numbers numbersHeldBy(const clang::ValueDecl *Holder, unsigned Depth);

  const Survey &Unit;
  const clang::ASTContext &Context;
  bool Collected = false;
  unsigned Steps = 0; ///< that the search for numbers has taken
  /// What is stored to variables, members and parameters, anywhere in the file.
  llvm::DenseMap<const clang::ValueDecl *, llvm::SmallVector<const clang::Expr *, 2>> Sources;
};

} // namespace vpcheck

#endif
