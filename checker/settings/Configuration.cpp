//===- Configuration.cpp - What .clang-tidy says --------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "settings/Configuration.h"
#include "clang-tidy/ClangTidyOptions.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/VirtualFileSystem.h"

using namespace clang;
using namespace vpcheck;

struct ConfigurationFiles::Reader : tidy::FileOptionsProvider {
  Reader()
      : FileOptionsProvider(tidy::ClangTidyGlobalOptions(), tidy::ClangTidyOptions(), tidy::ClangTidyOptions(),
                            llvm::vfs::getRealFileSystem()) {
    ConfigHandlers = {{".clang-tidy", [this](llvm::MemoryBufferRef Text) { return parse(Text); }}};
  }

  llvm::ErrorOr<tidy::ClangTidyOptions> parse(llvm::MemoryBufferRef Text) {
    StringRef File = Text.getBufferIdentifier();
    return tidy::parseConfigurationWithDiags(Text, [&](const llvm::SMDiagnostic &Diagnostic) {
      Problems.try_emplace(llvm::sys::path::parent_path(File),
                           (File + ":" + llvm::Twine(Diagnostic.getLineNo()) + ": " + Diagnostic.getMessage()).str());
    });
  }

  /// What is wrong with the files that the configuration of `File` is looked for in, up to the folder `Last`; empty if
  /// nothing is.
  StringRef problemOf(StringRef File, StringRef Last) const {
    for (StringRef Folder = llvm::sys::path::parent_path(File); !Folder.empty() && Folder != Last;
         Folder = llvm::sys::path::parent_path(Folder))
      if (auto Entry = Problems.find(Folder); Entry != Problems.end())
        return Entry->second;
    return {};
  }

  llvm::StringMap<std::string> Problems; // by folder; a file is read once
};

ConfigurationFiles::ConfigurationFiles() : Files(std::make_unique<Reader>()) {}
ConfigurationFiles::~ConfigurationFiles() = default;

static bool applyOptions(const tidy::ClangTidyOptions &Options, Configuration &Result, std::string &Problem) {
  if (Options.Checks && !selectRules(*Options.Checks, Result.Analysis.Rules, Problem))
    return false;
  if (Options.WarningsAsErrors && !selectRules(*Options.WarningsAsErrors, Result.AsErrors, Problem))
    return false;
  // In the order of their names: which of several problems is reported must not depend on a hash table.
  std::vector<std::pair<StringRef, StringRef>> Own;
  for (const auto &Option : Options.CheckOptions)
    if (Option.getKey().starts_with(OptionPrefix))
      Own.push_back({Option.getKey(), Option.getValue().Value});
  llvm::sort(Own);
  for (auto [Name, Value] : Own)
    if (!setOption(Name, Value, Result.Analysis, Problem))
      return false;
  if (Options.ExtraArgsBefore)
    Result.ArgumentsBefore = *Options.ExtraArgsBefore;
  if (Options.ExtraArgs)
    Result.Arguments = *Options.ExtraArgs;
  return true;
}

bool ConfigurationFiles::apply(StringRef File, Configuration &Result, std::string &Problem) {
  llvm::SmallString<256> Path(File);
  llvm::sys::fs::make_absolute(Path);
  llvm::sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
  tidy::ClangTidyOptions Merged;
  std::string Nearest;
  StringRef Last; // the folder in which the search ended
  unsigned Order = 0;
  const auto Sources = Files->getRawOptions(Path);
  for (const auto &[Options, From] : Sources) {
    Merged.mergeWith(Options, Order++);
    if (llvm::sys::path::filename(From) != ".clang-tidy") // others are no files
      continue;
    if (Nearest.empty() && !Options.InheritParentConfig.value_or(false))
      Last = llvm::sys::path::parent_path(From);
    Nearest = From;
  }
  Problem = Files->problemOf(Path, Last).str();
  if (!Problem.empty())
    return false;
  if (applyOptions(Merged, Result, Problem))
    return true;
  Problem = Nearest + ": " + Problem;
  return false;
}
