//===- Functions.h - The program's functions, as the model sees them ------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_FUNCTIONS_H
#define VPCHECK_OBSERVE_FUNCTIONS_H

#include "observe/PagedCode.h"
#include "observe/Places.h"
#include "observe/Sections.h"
#include "vpcheck/facts.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "llvm/Support/StringSaver.h"
#include <vector>

namespace vpcheck {

/// The type of a function, reduced to what the model compares.
vp_signature signatureOf(const clang::FunctionType *Type, const clang::ASTContext &Context, llvm::StringSaver &Strings);

/// Numbers the functions of a translation unit and describes each one to the model.
class Functions {
public:
  Functions(const clang::ASTContext &Context, const SectionRecord &Sections, const PagedCodeRecord &PagedCode,
            Places &Sites)
      : Context(Context), Sections(Sections), PagedCode(PagedCode), Sites(Sites), Strings(Allocator) {}

  /// The number of `Function`, whichever of its declarations is given.
  vp_object numberOf(const clang::FunctionDecl *Function);

  /// Whether `Function` is part of the driver, but another file has its body.
  bool isElsewhere(const clang::FunctionDecl &Function) { return Rows[numberOf(&Function) - 1].elsewhere; }

  /// The function of that number, or null.
  const clang::FunctionDecl *function(vp_object Number) const {
    return Number == 0 || Number > Declarations.size() ? nullptr : Declarations[Number - 1];
  }

  /// The model's rows, in order of number; valid until the next function is numbered.
  llvm::ArrayRef<vp_function> rows() const { return Rows; }

  /// The driver locks the functions in memory that lie in `Section`, or in any if it is empty.
  void lockSection(llvm::StringRef Section);

private:
  const clang::ASTContext &Context;
  const SectionRecord &Sections;
  const PagedCodeRecord &PagedCode;
  Places &Sites;
  llvm::BumpPtrAllocator Allocator;
  llvm::StringSaver Strings;
  std::vector<const clang::FunctionDecl *> Declarations;
  std::vector<vp_function> Rows;
  llvm::DenseMap<const clang::FunctionDecl *, vp_object> Numbers;
};

} // namespace vpcheck

#endif
