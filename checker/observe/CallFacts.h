//===- CallFacts.h - The calls of a translation unit ------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Who calls whom, with what, and under which conditions, for the model to walk. Conditions take an analysis of the
// calling function's control flow, and are asked for only where something depends on them.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_CALLFACTS_H
#define VPCHECK_OBSERVE_CALLFACTS_H

#include "observe/Conditions.h"
#include "observe/Functions.h"
#include "observe/LevelTests.h"
#include "observe/Places.h"
#include "observe/SharedHolders.h"
#include "observe/Survey.h"
#include "vpcheck/program.h"

namespace vpcheck {

class CallTargets;

class CallFacts {
public:
  /// `ForLink`: other files may tell where calls lead.
  CallFacts(clang::ASTContext &Context, ProtocolNames &Names, Survey &Unit, Functions &Defined, Places &Sites,
            bool ForLink);
  ~CallFacts();

  /// All calls, by caller, in order of definition.
  llvm::ArrayRef<vp_call> rows() const { return Rows; }

  /// The calls of which only other files tell all, in the same order.
  llvm::ArrayRef<vp_open_call> open() const { return Open; }

  /// The functions that call their parameters and that other files may call.
  std::vector<vp_parameter_call> parameterCalls();

  /// The functions that pass their parameters to the port as callbacks and that other files may call.
  std::vector<vp_parameter_role> parameterRoles();

  /// Finds the conditions of all open calls, and of all others that may lead to those at `Places`, or to `Functions`,
  /// given the roles that functions have.
  void addConditions(const llvm::DenseSet<vp_site> &Places, llvm::ArrayRef<vp_object> Functions,
                     llvm::ArrayRef<vp_role_taken> Roles);

  /// What `Function`, which has a body, does with its parameters and variables.
  const LocalUses &usesOf(const clang::FunctionDecl &Function);

private:
  /// What belongs to a row, besides.
  struct Origin {
    const clang::FunctionDecl *Caller, *Callee; // the caller's definition; the callee's canonical declaration, or null
    const clang::Stmt *Where;
    const clang::CallExpr *Arguments; // null: they do not show
  };

  void addCalls(const FunctionSurvey &Found);
  void addOpenCalls(const clang::FunctionDecl &Caller, const clang::CallExpr &Call, CallTargets &Targets);
  void addPointerCall(const clang::FunctionDecl &Caller, const clang::CallExpr &Call);
  void addThroughParameters(const clang::FunctionDecl &Caller, const CallSite &Site);
  vp_call row(const Origin &From);
  vp_call &add(const Origin &From);
  void setArguments(vp_call &Row, const Origin &From);
  void setConditions(vp_call &Row, const clang::Stmt &Where, const clang::FunctionDecl &Caller, Conditions &Known);
  void setConstants();
  bool setConstants(vp_call &Row, const Origin &From);
  bool ask(const clang::FunctionDecl &Function, uint32_t Parameter);

  clang::ASTContext &Context;
  ProtocolNames &Names;
  Survey &Unit;
  Functions &Defined;
  Places &Sites;
  std::vector<vp_call> Rows;
  std::vector<Origin> Origins; // in the same order
  const bool ForLink;
  std::vector<vp_open_call> Open;
  std::vector<Origin> OpenOrigins; // in the same order
  llvm::BumpPtrAllocator Allocator;
  llvm::UniqueStringSaver Strings{Allocator};
  LevelTests Tests;
  llvm::DenseMap<const clang::FunctionDecl *, std::unique_ptr<LocalUses>> Uses;
  /// What callbacks that run at a raised level tell their helpers by.
  llvm::DenseSet<const clang::ValueDecl *> Markers;
  /// Parameters on whose values the calls of a function depend, by canonical declaration.
  llvm::DenseMap<const clang::FunctionDecl *, llvm::SmallVector<uint32_t, 2>> Asked;
  /// Parameters that a function calls, by canonical declaration.
  llvm::DenseMap<const clang::FunctionDecl *, llvm::SmallVector<unsigned, 1>> CalledParameters;
};

} // namespace vpcheck

#endif
