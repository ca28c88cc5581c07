//===- Sections.h - Which section code and data are placed in ---*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Drivers place functions with `#pragma alloc_text` and `#pragma code_seg`, and data with `#pragma data_seg` and its
// like. Clang honours these only with -fms-extensions, alloc_text then only on later declarations; on other targets it
// drops them. So they are read here from the source itself, in every mode, without a pragma handler that could change
// the compilation.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_SECTIONS_H
#define VPCHECK_OBSERVE_SECTIONS_H

#include "observe/Pragmas.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/StringMap.h"
#include <array>
#include <memory>
#include <string>
#include <vector>

namespace clang {
class Preprocessor;
} // namespace clang

namespace vpcheck {

/// What is placed by a pragma of its own.
enum class Placed {
  Code,     ///< code_seg
  Data,     ///< data_seg: variables with an initializer
  ZeroData, ///< bss_seg: variables without one
  Constant  ///< const_seg
};
inline constexpr unsigned PlacedCount = static_cast<unsigned>(Placed::Constant) + 1;

/// A section, and what places something there.
struct Placement {
  llvm::StringRef Section; ///< empty: the default section
  clang::SourceLocation Location;
};

/// What pragmas and macros of one translation unit say about sections. What it returns is valid as long as it is.
class SectionRecord {
public:
  /// Where `Function` is placed, by attribute or by pragma.
  Placement sectionOf(const clang::FunctionDecl &Function) const;

  /// Where `Variable`, which has static storage, is placed.
  Placement sectionOf(const clang::VarDecl &Variable) const;

  /// Whether the section of everything is known.
  bool isComplete() const { return !Unclear || !CompilerBlind; }

  /// `#pragma alloc_text(Section, Function)`.
  void placeFunction(llvm::StringRef Function, llvm::StringRef Section, clang::SourceLocation Location) {
    Functions[Function] = {Location, Section.str()};
  }

  /// From `Location` on, definitions of that kind go to `Section`; empty for the default section.
  void changeDefault(Placed Kind, clang::SourceLocation Location, llvm::StringRef Section) {
    Defaults[static_cast<unsigned>(Kind)].push_back({Location, Section.str()});
  }

  /// A pragma was met that says nothing understandable.
  void setUnclear() { Unclear = true; }

  /// The compiler has not met all the pragmas, or does not follow them.
  void setCompilerBlind() { CompilerBlind = true; }

private:
  struct Change {
    clang::SourceLocation Location;
    std::string Section;
  };
  Placement defaultAt(Placed Kind, const clang::Decl &Definition) const;

  llvm::StringMap<Change> Functions;
  std::array<std::vector<Change>, PlacedCount> Defaults; // in order of translation
  bool Unclear = false;
  bool CompilerBlind = false;
};

/// Fills `Record`, which must outlive the preprocessing, from the pragmas that `PP` meets.
std::unique_ptr<PragmaListener> recordSections(clang::Preprocessor &PP, SectionRecord &Record);

} // namespace vpcheck

#endif
