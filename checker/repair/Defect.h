//===- Defect.h - A finding and the code around it --------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_REPAIR_DEFECT_H
#define VPCHECK_REPAIR_DEFECT_H

#include "observe/UnitAnalysis.h"
#include "repair/Repair.h"
#include "clang/AST/Expr.h"
#include "clang/AST/ParentMap.h"
#include <memory>
#include <string>

namespace vpcheck {

class Edits;

/// Visits `Root` and everything below it, in no certain order.
void forEachStatement(const clang::Stmt *Root, llvm::function_ref<void(const clang::Stmt *)> Visit);

/// Visits every name that is declared within `Body`, with its declaration.
void forEachLocal(const clang::Stmt *Body,
                  llvm::function_ref<void(const clang::NamedDecl *, const clang::DeclStmt *)> Visit);

/// The member of a structure that `Target`, the left side of an assignment, is; null if it is none.
const clang::FieldDecl *memberOf(const clang::Expr *Target);

/// The structure of initialization data, as an expression spells it.
struct StructureText {
  std::string Member;  ///< what a member's name is put behind: "data." or "data->"; empty if it cannot be spelled
  std::string Operand; ///< the structure itself, for sizeof: "data" or "*data"
};

/// A finding to be repaired. Answers what stands at its place.
class Defect {
public:
  Defect(const UnitFinding &Finding, uint32_t Subject, const clang::FunctionDecl *Function, const RepairScope &Scope)
      : Finding(Finding), Subject(Subject), Function(Function), Scope(Scope),
        Place(Scope.Context.getSourceManager().getFileLoc(Finding.Location)) {}

  const UnitFinding &Finding;
  const uint32_t Subject;
  const clang::FunctionDecl *const Function; ///< the definition that it lies in, or null
  const RepairScope &Scope;
  const clang::SourceLocation Place; ///< where the finding stands in its file

  clang::ASTContext &context() const { return Scope.Context; }

  /// Whether `Statement` begins where the finding stands.
  bool isAt(const clang::Stmt *Statement) const;

  /// The call at the finding's place that fulfils `Predicate`; null if there is none, or several.
  const clang::CallExpr *call(llvm::function_ref<bool(const clang::CallExpr *)> Predicate) const;

  /// The call of VideoPortInitialize at the finding's place, or null.
  const clang::CallExpr *initializeCall() const;

  /// The assignment (with `=`) at the finding's place, or null.
  const clang::BinaryOperator *assignment() const;

  /// What the initializer at the finding's place gives to `Field` of the initialization data, or null.
  const clang::Expr *initializer(vp_field Field) const;

  /// The value that is given to `Field` at the finding's place, by assignment or by an initializer; or null.
  const clang::Expr *valueGiven(vp_field Field) const;

  /// The variable of the function that is declared where a note of the finding stands, or null.
  const clang::VarDecl *variableNoted() const;

  /// Whether `Value` is a constant zero.
  bool isZero(const clang::Expr *Value) const;

  /// How often the file gives a value to `Field` of the initialization data.
  unsigned storesTo(vp_field Field) const;

  /// All values that assignments and initializers of the file give to `Field`.
  llvm::SmallVector<const clang::Expr *, 4> valuesOf(vp_field Field) const;

  /// The statement around `Inner` that stands on its own in a pair of braces, so that others can be put beside it; or
  /// null.
  const clang::Stmt *wholeStatement(const clang::Stmt *Inner) const;

  /// The parent of `Inner` within the function, or null.
  const clang::Stmt *parentOf(const clang::Stmt *Inner) const;

  /// A name of `Record` that is declared in front of the finding; empty if there is none.
  std::string typeName(const clang::RecordDecl *Record) const;

  /// Whether the macro `Name` is defined at `Location`.
  bool isMacro(llvm::StringRef Name, clang::SourceLocation Location) const;

  /// "NULL", or "0" where that is not defined.
  std::string nullText() const;

  /// How `Pointer`, which points to the structure, is spelled to reach its members.
  StructureText structureText(const clang::Expr *Pointer, const Edits &Texts) const;

private:
  const clang::VarDecl *variableAt(clang::SourceLocation Location) const;
  void forEachInCode(llvm::function_ref<void(const clang::Stmt *)> Visit) const;

  mutable std::unique_ptr<clang::ParentMap> Parents;
};

} // namespace vpcheck

#endif
