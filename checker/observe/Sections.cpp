//===- Sections.cpp - Which section code and data are placed in -----------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Sections.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/Lex/MacroInfo.h"
#include "clang/Lex/Preprocessor.h"
#include "clang/Lex/PreprocessorOptions.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace vpcheck;

/// What an attribute says. With `ByPragmas`, also one that the compiler made of a pragma.
template <typename Entity> static Placement byAttribute(const Entity &Of, bool ByPragmas) {
  for (const Entity *Declaration : Of.redecls()) {
    if (const auto *Segment = Declaration->template getAttr<CodeSegAttr>())
      return {Segment->getName(), Segment->getLocation()};
    if (const auto *Section = Declaration->template getAttr<SectionAttr>();
        Section && (ByPragmas || !Section->isImplicit()))
      return {Section->getName(), Section->getLocation()};
  }
  return {};
}

Placement SectionRecord::defaultAt(Placed Kind, const Decl &Definition) const {
  const std::vector<Change> &Changes = Defaults[static_cast<unsigned>(Kind)];
  if (Unclear || Changes.empty())
    return {};
  const SourceManager &Sources = Definition.getASTContext().getSourceManager();
  auto After = llvm::partition_point(Changes, [&](const Change &C) {
    return Sources.isBeforeInTranslationUnit(C.Location, Definition.getLocation());
  });
  if (After == Changes.begin())
    return {};
  const Change &Last = *std::prev(After);
  return {Last.Section, Last.Section.empty() ? SourceLocation() : Last.Location};
}

/// Whether `#pragma alloc_text`, which takes C functions only, can mean `Function`.
static bool hasLinkageOfC(const FunctionDecl &Function) {
  return !Function.getASTContext().getLangOpts().CPlusPlus ||
         llvm::any_of(Function.redecls(), [](const FunctionDecl *Declaration) {
           return Declaration->getLexicalDeclContext()->isExternCContext();
         });
}

Placement SectionRecord::sectionOf(const FunctionDecl &Function) const {
  if (Placement Found = byAttribute(Function, /*ByPragmas=*/false); !Found.Section.empty())
    return Found;
  if (Function.isTemplateInstantiation()) // the pragmas do not reach it
    return {};
  if (Function.getIdentifier())
    if (auto Named = Functions.find(Function.getName()); Named != Functions.end()) {
      if (hasLinkageOfC(Function))
        return {Named->second.Section, Named->second.Location};
      return {}; // to the compiler, the pragma means every function of that name
    }
  if (Placement Found = byAttribute(Function, /*ByPragmas=*/true); !Found.Section.empty())
    return Found;
  const FunctionDecl *Definition = Function.getDefinition();
  return CompilerBlind && Definition ? defaultAt(Placed::Code, *Definition) : Placement();
}

Placement SectionRecord::sectionOf(const VarDecl &Variable) const {
  if (Placement Found = byAttribute(Variable, /*ByPragmas=*/false); !Found.Section.empty())
    return Found;
  const VarDecl *Definition = Variable.getDefinition();
  if (!Definition)
    Definition = Variable.getActingDefinition();
  if (!Definition || Variable.getTemplateInstantiationPattern())
    return {};
  // To a tentative definition, the compiler applies what is in force at the end of the file.
  const bool IsTentative = Definition->isThisDeclarationADefinition() == VarDecl::TentativeDefinition;
  if (!IsTentative)
    if (Placement Found = byAttribute(*Definition, /*ByPragmas=*/true); !Found.Section.empty())
      return Found;
  if (!IsTentative && !CompilerBlind)
    return {};
  if (Definition->getType().isConstant(Definition->getASTContext()))
    return defaultAt(Placed::Constant, *Definition);
  return defaultAt(Definition->hasInit() && Definition->hasConstantInitialization() ? Placed::Data : Placed::ZeroData,
                   *Definition);
}

namespace {

/// Reads the pragmas about sections.
class SectionReader : public PragmaListener {
public:
  SectionReader(Preprocessor &PP, SectionRecord &Record) : PragmaListener(PP), Record(Record) {}

  void SourceRangeSkipped(SourceRange Range, SourceLocation) override {
    Skipped = true;
    hearAllocPragma(PP, *this, Range);
    Skipped = false;
  }

private:
  void pragma(llvm::ArrayRef<PragmaToken> Line, SourceLocation Location, PragmaIntroducerKind Kind) override;
  PragmaToken resolved(PragmaToken Token) const;
  llvm::SmallVector<PragmaToken, 4> listItems(llvm::ArrayRef<PragmaToken> Arguments) const;
  void readAllocText(llvm::ArrayRef<PragmaToken> Items, SourceLocation Location);
  void readSegment(Placed Kind, llvm::ArrayRef<PragmaToken> Items, SourceLocation Location);

  struct Saved {
    std::string Label;
    std::string Section;
  };
  /// What is in force for one kind.
  struct Segments {
    std::string Current;
    std::vector<Saved> Stack;
  };
  SectionRecord &Record;
  std::array<Segments, PlacedCount> InForce;
  bool Skipped = false; // whether the compiler leaves the present lines out
};

} // namespace

void SectionReader::pragma(llvm::ArrayRef<PragmaToken> Line, SourceLocation Location, PragmaIntroducerKind) {
  llvm::SmallVector<PragmaToken, 4> Items = listItems(Line.drop_front());
  StringRef Name = Line[0].Text;
  if (Name == "alloc_text")
    readAllocText(Items, Location);
  else if (Name == "code_seg")
    readSegment(Placed::Code, Items, Location);
  else if (Name == "data_seg")
    readSegment(Placed::Data, Items, Location);
  else if (Name == "bss_seg")
    readSegment(Placed::ZeroData, Items, Location);
  else if (Name == "const_seg")
    readSegment(Placed::Constant, Items, Location);
}

/// `Of`, or the one token that it stands for if it is the name of a macro.
PragmaToken SectionReader::resolved(PragmaToken Of) const {
  constexpr unsigned Deep = 8;
  for (unsigned Depth = 0; Depth < Deep && Of.Kind == tok::raw_identifier; ++Depth) {
    const MacroInfo *Macro = PP.getMacroInfo(PP.getIdentifierInfo(Of.Text));
    if (!Macro || Macro->isFunctionLike() || Macro->getNumTokens() != 1)
      break;
    const Token &Only = Macro->getReplacementToken(0);
    if (Only.is(tok::string_literal))
      Of = {tok::string_literal, StringRef(PP.getSpelling(Only)).trim('"').str(), Of.SpaceBefore};
    else if (const IdentifierInfo *Name = Only.getIdentifierInfo())
      Of = {tok::raw_identifier, Name->getName().str(), Of.SpaceBefore};
    else
      break;
  }
  return Of;
}

/// The names and strings of a parenthesised list.
llvm::SmallVector<PragmaToken, 4> SectionReader::listItems(llvm::ArrayRef<PragmaToken> Arguments) const {
  llvm::SmallVector<PragmaToken, 4> Items;
  if (Arguments.empty() || Arguments[0].Kind != tok::l_paren)
    return Items;
  for (const PragmaToken &T : Arguments.drop_front()) {
    if (T.Kind == tok::r_paren)
      break;
    if (T.Kind == tok::raw_identifier || T.Kind == tok::string_literal)
      Items.push_back(resolved(T));
  }
  return Items;
}

void SectionReader::readAllocText(llvm::ArrayRef<PragmaToken> Items, SourceLocation Location) {
  if (Items.size() < 2)
    return;
  for (const PragmaToken &Function : Items.drop_front())
    Record.placeFunction(Function.Text, Items[0].Text, Location);
}

/// code_seg( [ { push | pop } , ] [ identifier , ] [ "section" [ , "class" ] ] )
void SectionReader::readSegment(Placed Kind, llvm::ArrayRef<PragmaToken> Items, SourceLocation Location) {
  enum { Set, Push, Pop } Action = Set;
  if (!Items.empty() && Items[0].Kind != tok::string_literal) {
    Action = Items[0].Text == "push" ? Push : Items[0].Text == "pop" ? Pop : Set;
    if (Action != Set)
      Items = Items.drop_front();
  }
  std::string Label;
  if (Action != Set && !Items.empty() && Items[0].Kind != tok::string_literal) {
    Label = Items[0].Text;
    Items = Items.drop_front();
  }
  if (!Items.empty() && Items[0].Kind != tok::string_literal)
    return Record.setUnclear();
  if (Skipped)
    Record.setCompilerBlind();
  auto &[Current, Stack] = InForce[static_cast<unsigned>(Kind)];
  if (Action == Push)
    Stack.push_back({Label, Current});
  if (Action == Pop && !Stack.empty()) {
    // A label pops everything down to the push that had it, and nothing if none had.
    auto From = std::prev(Stack.end());
    if (!Label.empty()) {
      auto Labelled = llvm::find_if(llvm::reverse(Stack), [&](const Saved &S) { return S.Label == Label; });
      From = Labelled == Stack.rend() ? Stack.end() : std::prev(Labelled.base());
    }
    if (From != Stack.end()) {
      Current = From->Section;
      Stack.erase(From, Stack.end());
    }
  }
  if (!Items.empty())
    Current = Items[0].Text;
  else if (Action == Set)
    Current.clear();
  Record.changeDefault(Kind, Location, Current);
}

std::unique_ptr<PragmaListener> vpcheck::recordSections(Preprocessor &PP, SectionRecord &Record) {
  // An editor's preamble keeps no trace of them.
  if (!PP.getLangOpts().MicrosoftExt || PP.getPreprocessorOpts().PrecompiledPreambleBytes.first != 0)
    Record.setCompilerBlind();
  return std::make_unique<SectionReader>(PP, Record);
}
