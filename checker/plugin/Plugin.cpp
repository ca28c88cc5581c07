//===- Plugin.cpp - vpcheck in the compiler -------------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   clang -fplugin=libvpcheck-plugin.so [-fplugin-arg-vpcheck-OPTION=VALUE…] -c driver.c
//
//===----------------------------------------------------------------------===//

#include "observe/Protocol.h"
#include "observe/UnitAnalysis.h"
#include "plugin/Facts.h"
#include "settings/Configuration.h"
#include "settings/NoLint.h"
#include "support/RuleSelection.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendPluginRegistry.h"
#include "clang/Lex/Preprocessor.h"

using namespace clang;
using namespace vpcheck;

namespace {

struct PluginOptions {
  /// What the command line says, which wins over the configuration file.
  std::string Checks;
  std::vector<std::pair<std::string, std::string>> Settings;
  /// The folder that receives the facts of the unit; empty: none are made.
  std::string FactsFolder;
  /// Findings of this severity or a higher one fail the compilation; none does if it is not set.
  std::optional<vp_severity> FailOn;
};

class PluginConsumer : public ASTConsumer {
public:
  PluginConsumer(CompilerInstance &Compiler, const PluginOptions &Options) : Compiler(Compiler), Options(Options) {
    recordPragmas(Compiler.getPreprocessor(), Parsed);
  }

  void HandleTranslationUnit(ASTContext &Context) override {
    DiagnosticsEngine &Diagnostics = Compiler.getDiagnostics();
    bool WantsFacts = !Options.FactsFolder.empty();
    if (Diagnostics.hasErrorOccurred() || (!WantsFacts && !mentionsProtocol(Context.Idents)))
      return;
    Configuration Configured;
    if (std::string Problem = configure(Configured); !Problem.empty()) {
      Diagnostics.Report(Diagnostics.getCustomDiagID(DiagnosticsEngine::Error, "vpcheck: %0")) << Problem;
      return;
    }
    Configured.Analysis.ForLink = WantsFacts;
    UnitResult Result = analyseUnit(Context, Compiler.getPreprocessor(), Parsed, Configured.Analysis);
    for (const std::string &Problem : applyNoLint(Result, Compiler.getSourceManager()))
      Diagnostics.Report(Diagnostics.getCustomDiagID(DiagnosticsEngine::Warning, "vpcheck: %0")) << Problem;
    for (const UnitFinding &Finding : Result.Findings)
      if (Finding.Holds && !Finding.Suppressed)
        report(Finding, Configured, Diagnostics);
    if (WantsFacts)
      leaveFacts(Compiler, std::move(Result), Parsed, Configured, Options.FactsFolder);
  }

private:
  /// Reads the source file's configuration, then the command line's. Returns what is wrong, or an empty string.
  std::string configure(Configuration &Result) const {
    const SourceManager &Sources = Compiler.getSourceManager();
    std::string Problem;
    ConfigurationFiles Files;
    if (auto Main = Sources.getFileEntryRefForID(Sources.getMainFileID()))
      if (!Files.apply(Main->getName(), Result, Problem))
        return Problem;
    selectRules(Options.Checks, Result.Analysis.Rules, Problem);
    for (const auto &[Name, Value] : Options.Settings)
      setOption(Name, Value, Result.Analysis, Problem);
    return Problem;
  }

  void report(const UnitFinding &Finding, const Configuration &Configured, DiagnosticsEngine &Diagnostics) const {
    bool Fails = Configured.AsErrors[Finding.Rule] || (Options.FailOn && Finding.Severity >= *Options.FailOn);
    unsigned Kind = Fails ? Diagnostics.getCustomDiagID(DiagnosticsEngine::Error, "%0 [%1%2]")
                          : Diagnostics.getCustomDiagID(DiagnosticsEngine::Warning, "%0 [%1%2]");
    unsigned Note = Diagnostics.getCustomDiagID(DiagnosticsEngine::Note, "%0");
    // As it stands in the file: where a macro is expanded, the compiler would add notes of its own.
    const SourceManager &Sources = Compiler.getSourceManager();
    {
      DiagnosticBuilder Said = Diagnostics.Report(Sources.getFileLoc(Finding.Location), Kind);
      Said << Finding.Message << vp_rule_prefix << vp_rule_row(Finding.Rule)->name;
      for (const FixItHint &Edit : Finding.Repair)
        Said << Edit;
    }
    for (const UnitNote &Step : Finding.Notes)
      Diagnostics.Report(Sources.getFileLoc(Step.Location), Note) << Step.Text;
  }

  CompilerInstance &Compiler;
  const PluginOptions Options; // the action does not live as long
  ParseRecord Parsed;
};

class PluginAction : public PluginASTAction {
  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Compiler, StringRef) override {
    return std::make_unique<PluginConsumer>(Compiler, Options);
  }
  bool ParseArgs(const CompilerInstance &Compiler, const std::vector<std::string> &Arguments) override;
  ActionType getActionType() override { return AddBeforeMainAction; }

  /// Takes one option. Returns what is wrong with it, or an empty string.
  std::string parse(StringRef Name, StringRef Value);

  PluginOptions Options;
};

} // namespace

bool PluginAction::ParseArgs(const CompilerInstance &Compiler, const std::vector<std::string> &Arguments) {
  DiagnosticsEngine &Diagnostics = Compiler.getDiagnostics();
  bool Understood = true;
  for (StringRef Argument : Arguments) {
    auto [Name, Value] = Argument.split('=');
    std::string Problem = parse(Name, Value);
    if (Problem.empty())
      continue;
    Diagnostics.Report(Diagnostics.getCustomDiagID(DiagnosticsEngine::Error, "-fplugin-arg-vpcheck-%0: %1"))
        << Argument << Problem;
    Understood = false;
  }
  return Understood;
}

std::string PluginAction::parse(StringRef Name, StringRef Value) {
  std::string Problem;
  AnalysisOptions Tried;
  if (Name == "fail-on") {
    parseFailOn(Value, Options.FailOn, Problem);
  } else if (Name == "checks") {
    Options.Checks = Value.str();
    selectRules(Value, Tried.Rules, Problem);
  } else if (Name == "driver-kind" || Name == "node-budget") {
    const char *Option = Name == "driver-kind" ? DriverKindOption : NodeBudgetOption;
    Options.Settings.emplace_back(Option, Value.str());
    setOption(Option, Value, Tried, Problem);
  } else if (Name == "facts") {
    Options.FactsFolder = Value.str();
    if (Value.empty())
      Problem = "name the folder that receives the facts";
  } else {
    Problem = "the options are driver-kind, facts, fail-on, checks and node-budget";
  }
  return Problem;
}

static FrontendPluginRegistry::Add<PluginAction> Registration("vpcheck", "check the video port protocol");
