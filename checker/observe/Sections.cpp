//===- Sections.cpp - Which section each function is placed in ------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Sections.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Attr.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using namespace vpcheck;

StringRef SectionRecord::sectionOf(const FunctionDecl &Function) const {
  for (const FunctionDecl *Declaration : Function.redecls()) {
    if (const auto *Segment = Declaration->getAttr<CodeSegAttr>())
      return Segment->getName();
    if (const auto *Section = Declaration->getAttr<SectionAttr>())
      return Section->getName();
  }
  if (!Function.getIdentifier())
    return {};
  if (auto Entry = Placed.find(Function.getName()); Entry != Placed.end())
    return Entry->second;
  const FunctionDecl *Definition = Function.getDefinition();
  if (!Definition || Defaults.empty())
    return {};
  const SourceManager &Sources = Function.getASTContext().getSourceManager();
  auto After = llvm::partition_point(Defaults, [&](const Change &C) {
    return Sources.isBeforeInTranslationUnit(C.Location, Definition->getLocation());
  });
  return After == Defaults.begin() ? StringRef() : StringRef(std::prev(After)->Section);
}

namespace {

/// Reads the pragmas about code sections.
class SectionReader : public PragmaListener {
public:
  SectionReader(Preprocessor &PP, SectionRecord &Record) : PragmaListener(PP), Record(Record) {}

private:
  void pragma(llvm::ArrayRef<PragmaToken> Line, SourceLocation Location, PragmaIntroducerKind Kind) override;
  void readAllocText(llvm::ArrayRef<PragmaToken> Arguments);
  void readCodeSeg(llvm::ArrayRef<PragmaToken> Arguments, SourceLocation Location);

  struct Saved {
    std::string Label;
    std::string Section;
  };
  SectionRecord &Record;
  std::string Current;
  std::vector<Saved> Stack;
};

} // namespace

void SectionReader::pragma(llvm::ArrayRef<PragmaToken> Line, SourceLocation Location, PragmaIntroducerKind Kind) {
  if (Kind != PIK_HashPragma)
    return;
  if (Line[0].Text == "alloc_text")
    readAllocText(Line.drop_front());
  else if (Line[0].Text == "code_seg")
    readCodeSeg(Line.drop_front(), Location);
}

/// The names and strings of a parenthesised list.
static llvm::SmallVector<const PragmaToken *, 4> listItems(llvm::ArrayRef<PragmaToken> Arguments) {
  llvm::SmallVector<const PragmaToken *, 4> Items;
  if (Arguments.empty() || Arguments[0].Kind != tok::l_paren)
    return Items;
  for (const PragmaToken &T : Arguments.drop_front()) {
    if (T.Kind == tok::r_paren)
      break;
    if (T.Kind == tok::raw_identifier || T.Kind == tok::string_literal)
      Items.push_back(&T);
  }
  return Items;
}

void SectionReader::readAllocText(llvm::ArrayRef<PragmaToken> Arguments) {
  auto Items = listItems(Arguments);
  if (Items.size() < 2)
    return;
  for (const PragmaToken *Function : llvm::drop_begin(Items))
    Record.placeFunction(Function->Text, Items[0]->Text);
}

/// code_seg( [ { push | pop } , ] [ identifier , ] [ "section" [ , "class" ] ] )
void SectionReader::readCodeSeg(llvm::ArrayRef<PragmaToken> Arguments, SourceLocation Location) {
  auto Items = listItems(Arguments);
  enum { Set, Push, Pop } Action = Set;
  std::string Label;
  const PragmaToken *Section = nullptr;
  for (const PragmaToken *Item : Items) {
    if (Item->Kind == tok::string_literal) {
      Section = Item;
      break;
    }
    StringRef Word = Item->Text;
    if (Item == Items.front() && Word == "push")
      Action = Push;
    else if (Item == Items.front() && Word == "pop")
      Action = Pop;
    else
      Label = Word.str();
  }
  if (Action == Push)
    Stack.push_back({Label, Current});
  if (Action == Pop && !Stack.empty()) {
    // A label pops everything down to the push that had it.
    if (!Label.empty()) {
      auto Labelled = llvm::find_if(llvm::reverse(Stack), [&](const Saved &S) { return S.Label == Label; });
      if (Labelled != Stack.rend())
        Stack.erase(Labelled.base(), Stack.end());
    }
    Current = Stack.back().Section;
    Stack.pop_back();
  }
  if (Section)
    Current = Section->Text;
  else if (Action == Set)
    Current.clear();
  Record.changeDefault(Location, Current);
}

std::unique_ptr<PragmaListener> vpcheck::recordSections(Preprocessor &PP, SectionRecord &Record) {
  return std::make_unique<SectionReader>(PP, Record);
}
