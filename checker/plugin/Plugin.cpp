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

#include "observe/UnitAnalysis.h"
#include "support/RuleSelection.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendPluginRegistry.h"
#include "clang/Lex/Preprocessor.h"

using namespace clang;
using namespace vpcheck;

namespace {

struct PluginOptions {
  AnalysisOptions Analysis;
  /// Findings of this severity or a higher one fail the compilation; none does if it is not set.
  std::optional<vp_severity> FailOn;
};

class PluginConsumer : public ASTConsumer {
public:
  PluginConsumer(CompilerInstance &Compiler, const PluginOptions &Options) : Compiler(Compiler), Options(Options) {
    Preprocessor &PP = Compiler.getPreprocessor();
    PP.addPPCallbacks(recordSections(PP, Sections));
  }

  void HandleTranslationUnit(ASTContext &Context) override {
    if (Compiler.getDiagnostics().hasErrorOccurred())
      return;
    UnitResult Result = analyseUnit(Context, Compiler.getPreprocessor(), Sections, Options.Analysis);
    for (const UnitFinding &Finding : Result.Findings)
      report(Finding, Compiler.getDiagnostics());
  }

private:
  void report(const UnitFinding &Finding, DiagnosticsEngine &Diagnostics) const {
    bool Fails = Options.FailOn && Finding.Severity >= *Options.FailOn;
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
  SectionRecord Sections;
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
  if (Name == "driver-kind")
    parseDriverKind(Value, Options.Analysis.DriverKind, Problem);
  else if (Name == "fail-on")
    parseFailOn(Value, Options.FailOn, Problem);
  else if (Name == "checks")
    selectRules(Value, Options.Analysis.Rules, Problem);
  else if (Name != "node-budget")
    Problem = "the options are driver-kind, fail-on, checks and node-budget";
  else if (Value.getAsInteger(10, Options.Analysis.NodeBudget) || Options.Analysis.NodeBudget == 0)
    Problem = "the budget is a positive number of nodes";
  return Problem;
}

static FrontendPluginRegistry::Add<PluginAction> Registration("vpcheck", "check the video port protocol");
