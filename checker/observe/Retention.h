//===- Retention.h - Stores to memory that lasts ----------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What is lent to a root, where a path stores it, and what is still stored there later.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_RETENTION_H
#define VPCHECK_OBSERVE_RETENTION_H

#include "observe/Exploration.h"
#include "vpcheck/retention.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace vpcheck {

/// What is lent of `Value`, if it is something lent to the root, or a function that may be lent to the port.
std::optional<vp_loan> loanOf(clang::ento::SVal Value, clang::ento::ProgramStateRef State, Exploration &Current);

/// What `Value` is, if it is something that the root, of which no role is known, was handed itself, and that may be
/// lent: VP_LOAN_ARGUMENT with VP_ROLE_NONE.
std::optional<vp_loan> handedIn(clang::ento::SVal Value, clang::ento::ProgramStateRef State, const Survey &Unit);

/// Whether a parameter of `Type` may receive something lent: a pointer to anything but a device extension, or a number
/// that is declared to hold a pointer.
bool mayReceiveLoan(clang::QualType Type, const Survey &Unit, const clang::ASTContext &Context);

/// Whether what a function receives in a parameter of `Type` is followed to yet another file. A driver passes its own
/// structures on everywhere, and seldom is one of them lent: they are not.
bool mayPassLoanOn(clang::QualType Type, const Survey &Unit, const clang::ASTContext &Context);

/// The member that a pointer was read from, if it was read from memory.
const clang::ento::FieldRegion *readFrom(clang::ento::SymbolRef Pointer);

/// The name of the member of a parameter that the pointer was read from which has `Origin`, if it is lent with the
/// parameter; or null.
const char *lentMember(clang::ento::SymbolRef Pointer, clang::ento::ProgramStateRef State);

/// Whether a value of `Type` may hold a pointer.
bool mayHoldPointer(clang::QualType Type, const clang::ASTContext &Context);

/// Whether memory that is not the root's own begins at `Region`.
bool outlivesRoot(const clang::ento::MemRegion *Region, clang::ento::ProgramStateRef State);

/// Whether `Region` is part of a device extension, or of memory that one leads to.
bool hangsOnExtension(const clang::ento::MemRegion *Region, clang::ento::ProgramStateRef State, const Survey &Unit);

/// `State` with the note that `StoredBy` has stored something lent, or a structure that may hold it, to `Region`, which
/// lasts.
clang::ento::ProgramStateRef noteStore(clang::ento::ProgramStateRef State, const clang::ento::SubRegion *Region,
                                       const clang::Stmt *StoredBy);

/// Notes the store that `Call` makes, if it copies memory: it stores whatever the source holds.
void noteCopy(const clang::ento::CallEvent &Call, Exploration &Current, clang::ento::CheckerContext &C);

/// Keeps the pointers to memory that has been noted from being forgotten.
void keepNotedStores(clang::ento::ProgramStateRef State, clang::ento::SymbolReaper &Reaper);

/// Calls `Function` for all memory that lasts and that something lent has been stored to on this path, and for the
/// statement that did.
void forEachNotedStore(clang::ento::ProgramStateRef State,
                       llvm::function_ref<void(const clang::ento::SubRegion *, const clang::Stmt *)> Function);

/// Calls `Function` for what `Region`, its members and its elements hold.
void forEachHeld(const clang::ento::SubRegion *Region, clang::ento::CheckerContext &C,
                 llvm::function_ref<void(const clang::ento::SubRegion *, clang::ento::SVal)> Function,
                 unsigned Depth = 0);

/// The name of the member, or of the variable, that `Region` is or lies in.
std::string nameOf(const clang::ento::MemRegion *Region);

/// What `StoredBy` stores to, in the program's words.
std::string holderText(const clang::Stmt *StoredBy, const clang::ento::SubRegion *Region,
                       const clang::ASTContext &Context);

/// Where the root returns with `End`, or at its closing brace.
inline vp_site endSite(const clang::Stmt *End, Exploration &Current) {
  return Current.site(End ? End->getBeginLoc() : Current.Root->getDefinition()->getBody()->getEndLoc());
}

} // namespace vpcheck

#endif
