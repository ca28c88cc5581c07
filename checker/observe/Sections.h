//===- Sections.h - Which section each function is placed in ----*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Drivers place functions with `#pragma alloc_text` and `#pragma code_seg`. Clang honours these only with
// -fms-extensions, and then only on later declarations; on other targets it drops them. So they are read here from
// the source itself, in every mode, without a pragma handler that could change the compilation.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_SECTIONS_H
#define VPCHECK_OBSERVE_SECTIONS_H

#include "observe/Pragmas.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/StringMap.h"
#include <memory>
#include <string>
#include <vector>

namespace clang {
class Preprocessor;
class SourceManager;
} // namespace clang

namespace vpcheck {

/// What pragmas and macros of one translation unit say about sections.
class SectionRecord {
public:
  /// The section that `Function` is placed in, by attribute or by pragma; empty for the default section. Valid as
  /// long as the record.
  llvm::StringRef sectionOf(const clang::FunctionDecl &Function) const;

  /// `#pragma alloc_text(Section, Function)`.
  void placeFunction(llvm::StringRef Function, llvm::StringRef Section) { Placed[Function] = Section.str(); }

  /// From `Location` on, definitions go to `Section`; empty for the default section.
  void changeDefault(clang::SourceLocation Location, llvm::StringRef Section) {
    Defaults.push_back({Location, Section.str()});
  }

private:
  struct Change {
    clang::SourceLocation Location;
    std::string Section;
  };
  llvm::StringMap<std::string> Placed;
  std::vector<Change> Defaults; // in order of translation
};

/// Fills `Record`, which must outlive the preprocessing, from the pragmas that `PP` meets.
std::unique_ptr<PragmaListener> recordSections(clang::Preprocessor &PP, SectionRecord &Record);

} // namespace vpcheck

#endif
