//===- Facts.cpp - Leaving facts behind in a compilation ------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "plugin/Facts.h"
#include "facts/FactsFile.h"
#include "settings/SuppressionUse.h"
#include "support/Digest.h"
#include "support/WriteFile.h"
#include "clang/Basic/CodeGenOptions.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/TargetInfo.h"
#include "clang/Frontend/CompilerInstance.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Transforms/Utils/ModuleUtils.h"

using namespace clang;
using namespace vpcheck;

/// The files that the unit was made of, without those of the system, in order of name.
static std::vector<FactsInput> inputsOf(const SourceManager &Sources) {
  std::vector<FactsInput> Inputs;
  for (auto Info = Sources.fileinfo_begin(), End = Sources.fileinfo_end(); Info != End; ++Info) {
    FileID File = Sources.translateFile(Info->first);
    if (File.isInvalid() || Sources.isInSystemHeader(Sources.getLocForStartOfFile(File)))
      continue;
    bool Invalid = false;
    StringRef Text = Sources.getBufferData(File, &Invalid);
    if (!Invalid)
      Inputs.push_back({absolutePath(Info->first.getName(), Sources.getFileManager()), digestOf(Text)});
  }
  llvm::sort(Inputs, [](const FactsInput &One, const FactsInput &Other) { return One.File < Other.File; });
  return Inputs;
}

/// Whether `Path` is a name that the compiler's driver has made up, another one each time.
static bool isTemporary(StringRef Path) {
  llvm::SmallString<128> Folder;
  llvm::sys::path::system_temp_directory(/*ErasedOnReboot=*/true, Folder);
  return llvm::sys::path::parent_path(Path) == Folder;
}

namespace {

/// Puts a text into a section of the module that linkers leave out.
class EmbedFacts : public llvm::PassInfoMixin<EmbedFacts> {
public:
  explicit EmbedFacts(std::string Text) : Text(std::move(Text)) {}
  llvm::PreservedAnalyses run(llvm::Module &Unit, llvm::ModuleAnalysisManager &) {
    llvm::embedBufferInModule(Unit, llvm::MemoryBufferRef(Text, FactsSection), FactsSection);
    return llvm::PreservedAnalyses::all();
  }
  static bool isRequired() { return true; }

private:
  std::string Text;
};

} // namespace

void vpcheck::leaveFacts(CompilerInstance &Compiler, UnitResult Result, const ParseRecord &Parsed,
                         const Configuration &Configured, StringRef Folder) {
  const SourceManager &Sources = Compiler.getSourceManager();
  FileManager &Files = Sources.getFileManager();
  std::vector<SuppressionUse> Uses = suppressionUses(Result, Parsed, Configured.Analysis.Rules, Sources);
  UnitFacts Facts = factsOf(std::move(Result), Parsed, Configured, Sources);
  Facts.Results.add(Uses, Sources);
  auto Main = Sources.getFileEntryRefForID(Sources.getMainFileID());
  StringRef Name = Main ? Main->getName() : "";
  Facts.Source = absolutePath(Name, Files);
  if (StringRef Output = Compiler.getFrontendOpts().OutputFile;
      !Output.empty() && Output != "-" && !isTemporary(Output))
    Facts.Output = absolutePath(Output, Files);
  Facts.Target = Compiler.getTarget().getTriple().str();
  Facts.Inputs = inputsOf(Sources);
  auto Fail = [&](const llvm::Twine &Problem) {
    DiagnosticsEngine &Diagnostics = Compiler.getDiagnostics();
    Diagnostics.Report(Diagnostics.getCustomDiagID(DiagnosticsEngine::Error, "vpcheck: %0")) << Problem.str();
  };
  std::optional<StoredUnit> Stored =
      storeUnit(Facts, absolutePath(".", Files), /*IsRelative=*/!llvm::sys::path::is_absolute(Name));
  if (!Stored)
    return Fail("the facts of '" + Name + "' cannot be written: a name in it is not UTF-8");
  if (std::error_code Problem = llvm::sys::fs::create_directories(Folder))
    return Fail("cannot make the folder '" + Folder + "' for facts: " + Problem.message());
  llvm::SmallString<256> Path(Folder);
  llvm::sys::path::append(Path, Stored->Name);
  if (llvm::Error Problem = writeFile(Path, [&](llvm::raw_ostream &Out) { Out << Stored->Text; }))
    return Fail("cannot write facts to '" + Path + "': " + llvm::toString(std::move(Problem)));
  Compiler.getCodeGenOpts().PassBuilderCallbacks.push_back([Text = Stored->Text](llvm::PassBuilder &Passes) {
    Passes.registerPipelineStartEPCallback(
        [Text](llvm::ModulePassManager &Manager, llvm::OptimizationLevel) { Manager.addPass(EmbedFacts(Text)); });
  });
}
