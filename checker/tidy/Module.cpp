//===- Module.cpp - vpcheck's checks for clang-tidy -----------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   clang-tidy --load=libvpcheck-tidy.so --checks='videoport-*' driver.c -- …
//
//===----------------------------------------------------------------------===//

#include "support/CompatTidy.h"
#include "support/RuleSelection.h"
#include "tidy/RuleCheck.h"
#include "llvm/ADT/DenseMap.h"
#include <mutex>

using namespace clang;
using namespace vpcheck;

namespace {

/// Finds the analysis that the checks of one translation unit share. An editor parses several at a time.
class AnalysisPool {
public:
  std::shared_ptr<SharedAnalysis> find(const tidy::ClangTidyContext *Context) {
    std::lock_guard<std::mutex> Lock(Mutex);
    if (std::shared_ptr<SharedAnalysis> Known = Analyses.lookup(Context).lock())
      return Known;
    // An editor analyses for days: forget what is over.
    for (auto Entry = Analyses.begin(), End = Analyses.end(); Entry != End; ++Entry)
      if (Entry->second.expired())
        Analyses.erase(Entry);
    auto Started = std::make_shared<SharedAnalysis>();
    Analyses[Context] = Started;
    return Started;
  }

private:
  std::mutex Mutex;
  llvm::DenseMap<const tidy::ClangTidyContext *, std::weak_ptr<SharedAnalysis>> Analyses;
};

class VideoPortModule : public tidy::ClangTidyModule {
public:
  void addCheckFactories(tidy::ClangTidyCheckFactories &Factories) override {
    auto Pool = std::make_shared<AnalysisPool>();
    for (unsigned Index = 0; Index < VP_RULE_COUNT; ++Index) {
      auto Rule = static_cast<vp_rule>(Index);
      Factories.registerCheckFactory(publicName(Rule), [Pool, Rule](StringRef Name, tidy::ClangTidyContext *Context) {
        return std::make_unique<RuleCheck>(Rule, Name, Context, Pool->find(Context));
      });
    }
  }
};

} // namespace

static tidy::ClangTidyModuleRegistry::Add<VideoPortModule> Registration("videoport-module",
                                                                        "Checks the video port protocol.");

namespace vpcheck {
/// Refers a program that the module is linked into to it, so that the linker keeps it.
extern const int ModuleAnchor;
const int ModuleAnchor = 0;
} // namespace vpcheck
