//===- Conditions.h - When a statement runs ---------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What has to be true for a statement to run, as far as the function's control flow shows: tests of the level at which
// it is called, and tests of its parameters.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_CONDITIONS_H
#define VPCHECK_OBSERVE_CONDITIONS_H

#include "observe/Survey.h"
#include "vpcheck/program.h"
#include "clang/Analysis/Analyses/Dominators.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/SmallVector.h"
#include <memory>
#include <optional>

namespace vpcheck {

/// The constant that `Value` is, as the model compares them: cut to the width of the expression's type.
std::optional<uint64_t> constantOf(const clang::Expr &Value, const clang::ASTContext &Context);

/// The parameter of `Function`, 0-based, that `Value` reads.
std::optional<unsigned> parameterRead(const clang::Expr &Value, const clang::FunctionDecl &Function);

/// Members and variables that `Function` sets and sets to something else again, as a callback does that leaves word for
/// its helpers that it is running.
llvm::SetVector<const clang::ValueDecl *> markersOf(const clang::FunctionDecl &Function,
                                                    const clang::ASTContext &Context);

/// Whether `Callee` says at which level it is called: the port's function, the kernel's, or one of the driver's own
/// that does nothing but ask them.
bool tellsLevel(const clang::FunctionDecl &Callee, const Survey &Unit, ProtocolNames &Names);

/// What a function does with its parameters and variables, whichever way it goes.
class LocalUses {
public:
  LocalUses(const clang::FunctionDecl &Function, Survey &Unit, ProtocolNames &Names);

  /// Whether that parameter keeps the value that the caller gives it.
  bool isKept(unsigned Parameter) const { return !Changed[Parameter]; }

  /// Whether `Value` depends on the level at which the function runs: on what the system says, or on one of `Markers`.
  bool asksForLevel(const clang::Expr *Value, const llvm::DenseSet<const clang::ValueDecl *> &Markers = {}) const;

  /// The values that are assigned to `Variable`, a local one, or initialize it.
  llvm::ArrayRef<const clang::Expr *> valuesOf(const clang::VarDecl *Variable) const;

private:
  Survey &Unit;
  ProtocolNames &Names;
  llvm::SmallVector<bool, 8> Changed; // by parameter
  llvm::DenseMap<const clang::VarDecl *, llvm::SmallVector<const clang::Expr *, 2>> Values;
  llvm::DenseSet<const clang::Decl *> Levels; // variables that hold a level, or the outcome of a test of it
};

/// The conditions in one function. Those of a very large one are not looked at: everything in it passes for tested, so
/// that nothing wrong is said about it.
class Conditions {
public:
  /// `Uses` describes the same function.
  Conditions(const clang::FunctionDecl &Function, const LocalUses &Uses, clang::ASTContext &Context);
  ~Conditions();

  /// Whether the compiler sees that `Statement` never runs.
  bool isDead(const clang::Stmt &Statement) const;

  /// Whether `Statement` stands under a test of the level, or of one of `Markers`.
  bool isLevelChecked(const clang::Stmt &Statement, const llvm::DenseSet<const clang::ValueDecl *> &Markers = {}) const;

  /// Whether `Fits` is true of one of the conditions that decide whether `Statement` runs. The nearest come first.
  bool anyCondition(const clang::Stmt &Statement, llvm::function_ref<bool(const clang::Expr &)> Fits) const;

  /// What the parameters must be for `Statement` to run; the nearest condition comes first.
  llvm::SmallVector<vp_guard, VP_MAX_GUARDS> guardsOf(const clang::Stmt &Statement);

private:
  clang::CFGBlock *blockOf(const clang::Stmt &Statement) const;
  void addGuards(const clang::Expr *Condition, bool Met, llvm::SmallVectorImpl<vp_guard> &Guards) const;
  void addComparison(const clang::BinaryOperator &Comparison, bool Equal,
                     llvm::SmallVectorImpl<vp_guard> &Guards) const;
  void addOrder(const clang::BinaryOperator &Comparison, bool Met, llvm::SmallVectorImpl<vp_guard> &Guards) const;
  void addSwitch(const clang::CFGBlock &From, const clang::CFGBlock &To, llvm::SmallVectorImpl<vp_guard> &Guards) const;

  const clang::FunctionDecl &Function;
  const LocalUses &Uses;
  clang::ASTContext &Context;
  bool IsTooLarge = false;
  std::unique_ptr<clang::CFG> Graph; // null if the function's control flow is not known
  std::unique_ptr<clang::CFGDomTree> Dominators;
  std::unique_ptr<clang::ControlDependencyCalculator> Dependencies;
  llvm::DenseMap<const clang::Stmt *, clang::CFGBlock *> Blocks;
};

} // namespace vpcheck

#endif
