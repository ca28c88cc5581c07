//===- CallTargets.h - Where calls through pointers lead --------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which functions a pointer may hold, as far as the file's tables, its initializers and its assignments show. What is
// found is possible; there may be more.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_CALLTARGETS_H
#define VPCHECK_OBSERVE_CALLTARGETS_H

#include "observe/Conditions.h"
#include "observe/Survey.h"

namespace vpcheck {

/// A function that a pointer may hold.
struct CallTarget {
  const clang::FunctionDecl *Function; // canonical
  std::optional<vp_guard> Guard;       // what the caller's parameter must be, where it selects from a table
};

/// Where a pointer is kept of which another file may tell what it holds.
struct PointerPlace {
  std::string Table; // the variable of another file, or part of one, as in vp_open_call; empty: it is none
  llvm::SmallVector<vp_element, VP_MAX_ELEMENTS> Elements;
  const clang::ValueDecl *Holder = nullptr; // the member, or variable with static storage; null: none
};

/// Answers for the pointers that one function uses.
class CallTargets {
public:
  CallTargets(const clang::FunctionDecl &Function, const LocalUses &Uses, const Survey &Unit,
              clang::ASTContext &Context)
      : Function(Function), Uses(Uses), Unit(Unit), Context(Context) {}

  /// The functions that `Pointer` may hold.
  llvm::SmallVector<CallTarget, 4> of(const clang::Expr *Pointer);

  /// The places that `Pointer` may be read from.
  llvm::SmallVector<PointerPlace, 1> placesOf(const clang::Expr *Pointer);

private:
  /// An initializer, and what selects it.
  struct Source {
    const clang::Expr *Value;
    std::optional<vp_guard> Guard;
  };
  using Sources = llvm::SmallVector<Source, 4>;

  void addFunctions(const Source &Pointer, llvm::SmallVectorImpl<CallTarget> &Targets);
  Sources valuesOf(const Source &Read);
  Sources objectsAt(const Source &Pointer);
  Sources objectsOf(const Source &Object);
  Sources stored(const clang::ValueDecl *Holder, const std::optional<vp_guard> &Guard) const;
  Sources elementsOf(const Sources &Arrays, const clang::Expr *Index) const;
  using Places = llvm::SmallVectorImpl<PointerPlace>;
  void addPlaces(const clang::Expr *Pointer, Places &Found);
  void addTables(const clang::Expr *Object, PointerPlace Part, Places &Found);
  void addTablesAt(const clang::Expr *Pointer, const PointerPlace &Part, Places &Found);
  std::optional<uint64_t> selector(const clang::Expr *Index) const;

  const clang::FunctionDecl &Function;
  const LocalUses &Uses;
  const Survey &Unit;
  clang::ASTContext &Context;
  unsigned Steps = 0; // taken for the present question: pointers may lead in circles
};

} // namespace vpcheck

#endif
