//===- Main.cpp - clangd with vpcheck's checks ----------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The real clangd, with the checks linked in. Two of its functions are wrapped by the linker (--wrap), so that people
// need no configuration: one says which checks are fast enough for an editor, the other which checks are on.
//
//===----------------------------------------------------------------------===//

#include "clang-tidy/ClangTidyOptions.h"
#include "lint/Kit.h"
#include "observe/AnalysisOptions.h"
#include "clang/Basic/LLVM.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include <optional>
#include <string>
#include <vector>

using namespace clang;
using namespace vpcheck;

namespace clang::clangd {
int clangdMain(int Count, char *Arguments[]);
}

namespace vpcheck {
extern const int ModuleAnchor;
}

/// How far one function is explored while people type.
static constexpr char EditorBudget[] = "2000";

using TidyProviderRef = llvm::function_ref<void(tidy::ClangTidyOptions &, StringRef)>;

// clang::clangd::isFastTidyCheck(llvm::StringRef)
std::optional<bool> realIsFast(StringRef Check) asm("__real__ZN5clang6clangd15isFastTidyCheckEN4llvm9StringRefE");
std::optional<bool> isFast(StringRef Check) asm("__wrap__ZN5clang6clangd15isFastTidyCheckEN4llvm9StringRefE");

std::optional<bool> isFast(StringRef Check) {
  return Check.starts_with(vp_rule_prefix) ? std::optional<bool>(true) : realIsFast(Check);
}

// clang::clangd::getTidyOptionsForFile(TidyProviderRef, llvm::StringRef)
tidy::ClangTidyOptions realOptionsFor(TidyProviderRef Provider, StringRef File) asm(
    "__real__ZN5clang6clangd21getTidyOptionsForFileEN4llvm12function_refIFvRNS_4tidy16ClangTidyOptionsENS1_9StringRefEE"
    "EES6_");
tidy::ClangTidyOptions optionsFor(TidyProviderRef Provider, StringRef File) asm(
    "__wrap__ZN5clang6clangd21getTidyOptionsForFileEN4llvm12function_refIFvRNS_4tidy16ClangTidyOptionsENS1_9StringRefEE"
    "EES6_");

tidy::ClangTidyOptions optionsFor(TidyProviderRef Provider, StringRef File) {
  tidy::ClangTidyOptions Options = realOptionsFor(Provider, File);
  // What is on by default comes first, so that whatever people wrote has the last word.
  std::string Checks;
  for (unsigned Index = 0; Index < VP_RULE_COUNT; ++Index)
    if (auto Rule = static_cast<vp_rule>(Index); vp_rule_on_by_default(Rule))
      Checks += publicName(Rule) + ",";
  Options.Checks = Checks + Options.Checks.value_or("");
  Options.CheckOptions.try_emplace(NodeBudgetOption, EditorBudget);
  return Options;
}

int main(int Count, char **Arguments) {
  (void)*const_cast<const volatile int *>(&ModuleAnchor);
  std::vector<char *> Own(Arguments, Arguments + Count);
  // clangd looks for clang's headers beside itself, where they are only when it is installed with clang.
  static int Anchor;
  std::string ResourceDir =
      "--resource-dir=" + findResourceDir(llvm::sys::fs::getMainExecutable(Arguments[0], &Anchor));
  bool Given = false;
  for (int I = 1; I < Count; ++I)
    Given |= StringRef(Arguments[I]).ltrim('-').starts_with("resource-dir");
  if (!Given && !StringRef(ResourceDir).ends_with("="))
    Own.insert(Own.begin() + 1, ResourceDir.data());
  return clangd::clangdMain(static_cast<int>(Own.size()), Own.data());
}
