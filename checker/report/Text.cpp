//===- Text.cpp - Findings in the compiler's own style --------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/Text.h"
#include "support/Compat.h"
#include "clang/Basic/LangOptions.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Frontend/TextDiagnostic.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace clang;
using namespace vpcheck;

namespace {

/// Shows diagnostics in files that no compiler holds any more.
class TextWriter {
public:
  TextWriter(llvm::raw_ostream &Out, bool Colours) : Out(Out) { Options.get().ShowColors = Colours; }

  void write(const Place &Where, DiagnosticsEngine::Level Level, StringRef Message, llvm::ArrayRef<Edit> Repair = {});

private:
  FullSourceLoc locate(const Place &Where);

  llvm::raw_ostream &Out;
  compat::OwnedDiagnosticOptions Options;
  LangOptions Language;
  std::vector<std::unique_ptr<llvm::MemoryBuffer>> Texts;
  llvm::StringMap<std::unique_ptr<SourceManagerForFile>> Files;
};

} // namespace

/// Where that is in the file's text; nowhere if the file is not there, or has no such line any more.
FullSourceLoc TextWriter::locate(const Place &Where) {
  if (Where.Line == 0)
    return FullSourceLoc();
  std::unique_ptr<SourceManagerForFile> &File = Files[Where.File];
  if (!File) {
    auto Contents = llvm::MemoryBuffer::getFile(Where.File);
    // The name under which the file is known here is the name that is shown.
    File = std::make_unique<SourceManagerForFile>(shownPath(Where.File),
                                                  Contents ? (*Contents)->getBuffer() : StringRef());
    Texts.push_back(Contents ? std::move(*Contents) : nullptr);
  }
  SourceManager &Sources = File->get();
  FullSourceLoc Found(Sources.translateLineCol(Sources.getMainFileID(), Where.Line, Where.Column), Sources);
  return Found.getSpellingLineNumber() == Where.Line ? Found : FullSourceLoc();
}

void TextWriter::write(const Place &Where, DiagnosticsEngine::Level Level, StringRef Message,
                       llvm::ArrayRef<Edit> Repair) {
  FullSourceLoc Location = locate(Where);
  if (Location.isInvalid() && Where.Line != 0)
    Out << shownPath(Where.File) << ':' << Where.Line << ':' << Where.Column << ": ";
  std::vector<FixItHint> Hints;
  for (const Edit &Change : Repair)
    if (Change.Begin.File == Where.File && Location.isValid()) // only those are shown
      Hints.push_back(FixItHint::CreateReplacement(
          CharSourceRange::getCharRange(locate(Change.Begin), locate(Change.End)), Change.Text));
  // It keeps back what it writes until its end.
  TextDiagnostic(Out, Language, Options.argument()).emitDiagnostic(Location, Level, Message, {}, Hints);
}

void vpcheck::writeText(const Report &Results, llvm::raw_ostream &Out) {
  TextWriter Writer(Out, Out.colors_enabled());
  for (const Finding &Found : Results.Findings) {
    if (!Found.isOpen())
      continue;
    auto Level = Found.Severity == VP_ERROR     ? DiagnosticsEngine::Error
                 : Found.Severity == VP_WARNING ? DiagnosticsEngine::Warning
                                                : DiagnosticsEngine::Remark;
    Writer.write(Found.Where, Level, Found.shownMessage() + " [" + vp_rule_prefix + vp_rule_row(Found.Rule)->name + "]",
                 Found.Repair);
    for (const Note &Step : Found.Notes)
      Writer.write(Step.Where, DiagnosticsEngine::Note, Step.Text);
  }
  for (const Suppression &Unused : Results.UnusedSuppressions)
    Writer.write(Unused.Where, DiagnosticsEngine::Warning, unusedText(Unused));
}

static std::string counted(size_t Count, StringRef What) {
  return (std::to_string(Count) + " " + What + (Count == 1 ? "" : "s")).str();
}

std::string vpcheck::summaryLine(const Report &Results) {
  std::string Line = counted(Results.FilesChecked.size(), "file") + " checked, " + counted(Results.count(), "finding");
  std::string Kinds;
  for (vp_severity Severity : {VP_ERROR, VP_WARNING, VP_ADVICE})
    if (unsigned Count = Results.count(Severity)) {
      StringRef Name = vp_severity_name(Severity);
      Kinds += (Kinds.empty() ? "" : ", ") +
               (Severity == VP_ADVICE ? std::to_string(Count) + " advice" : counted(Count, Name));
    }
  if (!Kinds.empty())
    Line += " (" + Kinds + ")";
  if (unsigned Suppressed = Results.countSuppressed())
    Line += ", " + std::to_string(Suppressed) + " suppressed";
  if (unsigned Known = Results.countKnown())
    Line += ", " + std::to_string(Known) + " in the baseline";
  if (Results.OutsideChange != 0)
    Line += ", " + std::to_string(Results.OutsideChange) + " outside the change";
  if (!Results.UnusedSuppressions.empty())
    Line += ", " + counted(Results.UnusedSuppressions.size(), "unused suppression");
  Line += ", " + std::to_string(Results.Undecided.size()) + " undecided";
  if (!Results.FilesFailed.empty())
    Line += ", " + counted(Results.FilesFailed.size(), "file") + " could not be checked";
  return Line;
}
