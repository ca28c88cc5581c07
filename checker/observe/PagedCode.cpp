//===- PagedCode.cpp - Functions that state PAGED_CODE() ------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/PagedCode.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Stmt.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace vpcheck;

namespace {

class PagedCodeReader : public PPCallbacks {
public:
  PagedCodeReader(Preprocessor &PP, PagedCodeRecord &Record)
      : Macro(PP.getIdentifierInfo("PAGED_CODE")), Record(Record) {}

  void MacroExpands(const Token &Name, const MacroDefinition &, SourceRange, const MacroArgs *) override {
    if (Name.getIdentifierInfo() == Macro)
      Record.add(Name.getLocation());
  }

private:
  const IdentifierInfo *Macro;
  PagedCodeRecord &Record;
};

} // namespace

/// Whether a part of `S` leaves the statements around it.
static bool leaves(const Stmt *S) {
  llvm::SmallVector<const Stmt *, 32> Pending{S};
  while (!Pending.empty()) {
    const Stmt *Next = Pending.pop_back_val();
    if (!Next)
      continue;
    if (isa<ReturnStmt, GotoStmt, IndirectGotoStmt>(Next))
      return true;
    Pending.append(Next->child_begin(), Next->child_end());
  }
  return false;
}

/// Whether `Location` lies in what the macro stands for whose name is at `Name`.
static bool expandedFrom(SourceLocation Location, SourceLocation Name, const SourceManager &Sources) {
  while (Location.isMacroID() && Location != Name)
    Location = Sources.getImmediateExpansionRange(Location).getBegin();
  return Location == Name;
}

SourceLocation PagedCodeRecord::in(const FunctionDecl &Definition) const {
  const auto *Body = dyn_cast_or_null<CompoundStmt>(Definition.getBody());
  if (!Body || Places.empty())
    return {};
  const SourceManager &Sources = Definition.getASTContext().getSourceManager();
  auto IsBefore = [&](SourceLocation One, SourceLocation Other) {
    return Sources.isBeforeInTranslationUnit(One, Other);
  };
  auto First = llvm::partition_point(Places, [&](SourceLocation At) { return IsBefore(At, Body->getLBracLoc()); });
  if (First == Places.end() || !IsBefore(*First, Body->getRBracLoc()))
    return {};
  for (const Stmt *S : Body->body()) {
    // What the macro itself stands for is no statement around it.
    if (!IsBefore(S->getBeginLoc(), *First) || expandedFrom(S->getBeginLoc(), *First, Sources))
      break;
    if (!IsBefore(S->getEndLoc(), *First) || leaves(S))
      return {};
  }
  return *First;
}

std::unique_ptr<PPCallbacks> vpcheck::recordPagedCode(Preprocessor &PP, PagedCodeRecord &Record) {
  return std::make_unique<PagedCodeReader>(PP, Record);
}
