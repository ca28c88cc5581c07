//===- UnitFacts.cpp - What a translation unit shows its driver -----------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "facts/UnitFacts.h"
#include "facts/Fields.h"
#include "report/Json.h"
#include "settings/Silence.h"
#include "clang/Basic/FileManager.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/StringSaver.h"

using namespace llvm;
using namespace vpcheck;

UnitFacts vpcheck::factsOf(UnitResult Result, const ParseRecord &Parsed, const Configuration &Configured,
                           const clang::SourceManager &Sources) {
  UnitFacts Facts;
  Facts.Rules = Configured.Analysis.Rules;
  Facts.AsErrors = Configured.AsErrors;
  for (UnitFinding &Found : Result.Findings)
    if (Configured.AsErrors[Found.Rule])
      Found.Severity = VP_ERROR;
  llvm::erase_if(Result.Undecided, [](const UnitUndecided &Doubt) { return Doubt.OfProgram; });
  Facts.Results.add(Result, Sources);
  for (const UnitFinding &Found : Result.Findings)
    Facts.Bases.push_back(Found.Basis);
  for (const UnitUndecided &Doubt : Result.Undecided)
    Facts.Doubts.push_back({Doubt.Function, Doubt.Assumed});
  Facts.Texts = std::make_unique<BumpPtrAllocator>();
  if (!Result.Program)
    return Facts;
  std::vector<RuleSet> Silenced = silencedAt(Result.Program->Places, Facts.Rules, Parsed, Sources);
  *Facts.Texts = std::move(Result.Program->Texts);
  Facts.Parts = std::move(Result.Program->Parts);
  for (auto [Shown, Silent] : zip_equal(Result.Program->Places, Silenced))
    Facts.Places.push_back({placeOf(Shown.Location, Sources), std::move(Shown.Function), Silent});
  return Facts;
}

std::string vpcheck::absolutePath(StringRef Name, clang::FileManager &Files) {
  SmallString<256> Path(Name);
  Files.makeAbsolutePath(Path);
  sys::path::remove_dots(Path, /*remove_dot_dot=*/true);
  return Path.str().str();
}

void vpcheck::forEachFile(UnitFacts &Facts, function_ref<void(std::string &)> Change) {
  auto At = [&](Place &Where) { Change(Where.File); };
  Change(Facts.Source);
  Change(Facts.Output);
  for (FactsInput &Input : Facts.Inputs)
    Change(Input.File);
  for (FactsPlace &Each : Facts.Places)
    At(Each.Where);
  for (Finding &Found : Facts.Results.Findings) {
    At(Found.Where);
    for (Note &Step : Found.Notes)
      At(Step.Where);
    for (Edit &Mended : Found.Repair) {
      At(Mended.Begin);
      At(Mended.End);
    }
  }
  for (UndecidedPlace &Doubt : Facts.Results.Undecided)
    At(Doubt.Where);
  for (Suppression &Silencer : Facts.Results.UnusedSuppressions)
    At(Silencer.Where);
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

namespace {

/// Texts, each of which is written once.
class TextTable {
public:
  /// The number of `Text`, from 1.
  unsigned of(StringRef Text) {
    AllUTF8 &= json::isUTF8(Text);
    auto [Entry, New] = Numbers.insert({Text.str(), Numbers.size() + 1});
    return Entry->second;
  }
  json::Array stored() const {
    json::Array Written;
    for (const auto &[Text, Number] : Numbers)
      Written.push_back(Text);
    return Written;
  }

  bool AllUTF8 = true; ///< so far

private:
  MapVector<std::string, unsigned, StringMap<unsigned>> Numbers;
};

/// An archive that makes JSON: an array of numbers for each row, without the zeros at its end.
class FactsWriter {
public:
  explicit FactsWriter(TextTable &Texts) : Texts(Texts) {}

  template <typename T> void number(T Number) { Row.push_back(static_cast<uint64_t>(Number)); }
  template <typename T> void choice(T Chosen, unsigned) { number(Chosen); }
  void function(vp_object Function) { number(Function); }
  void site(vp_site Site) { number(Site); }
  void text(const char *Text) { number(Text ? Texts.of(Text) : 0); }
  template <typename T, size_t N> void list(T (&Rows)[N], size_t Used) {
    for (size_t I = 0; I < Used; ++I)
      fields(*this, Rows[I]);
  }
  template <typename T> void rows(std::vector<T> &Rows) {
    json::Array Table;
    json::Array Outer = std::exchange(Row, {});
    for (T &Each : Rows) {
      fields(*this, Each);
      Table.push_back(take());
    }
    Row = std::move(Outer);
    Row.push_back(std::move(Table));
  }
  void sites(std::vector<vp_site> &Rows) { rows(Rows); }
  void functions(std::vector<vp_object> &Rows) { rows(Rows); }

  /// What has been written since the last call.
  json::Array take() {
    while (!Row.empty() && Row.back().getAsUINT64() == uint64_t(0))
      Row.pop_back();
    return std::exchange(Row, {});
  }

private:
  TextTable &Texts;
  json::Array Row;
};

} // namespace

template <typename A> static void fields(A &Archive, DoubtBasis &Basis) {
  Archive.function(Basis.Function);
  Archive.choice(Basis.Assumed, VP_ROLE_COUNT);
}

template <typename T> static json::Array storedRows(std::vector<T> &Rows, TextTable &Texts) {
  json::Array Written;
  FactsWriter Write(Texts);
  for (T &Row : Rows) {
    fields(Write, Row);
    Written.push_back(Write.take());
  }
  return Written;
}

std::optional<json::Object> vpcheck::storedFacts(UnitFacts &Facts) {
  TextTable Texts;
  FactsWriter Write(Texts);
  fields(Write, Facts.Parts);
  json::Array Program = Write.take(), Places;
  for (const FactsPlace &Each : Facts.Places) {
    Write.number(Texts.of(Each.Where.File));
    Write.number(Each.Where.Line);
    Write.number(Each.Where.Column);
    Write.number(Each.Function.empty() ? 0 : Texts.of(Each.Function));
    Write.number(Each.Silenced.none() ? 0 : Texts.of(Each.Silenced.to_string()));
    Places.push_back(Write.take());
  }
  json::Array Inputs;
  bool AllUTF8 = json::isUTF8(Facts.Source) && json::isUTF8(Facts.Output);
  for (const FactsInput &Input : Facts.Inputs) {
    AllUTF8 &= json::isUTF8(Input.File);
    Inputs.push_back(json::Array{Input.File, Input.Digest});
  }
  json::Array Bases = storedRows(Facts.Bases, Texts), Doubts = storedRows(Facts.Doubts, Texts);
  std::optional<json::Object> Results = storedResults(Facts.Results);
  if (!Results || !Texts.AllUTF8 || !AllUTF8)
    return std::nullopt;
  return json::Object{
      {"source", Facts.Source},         {"output", Facts.Output},           {"target", Facts.Target},
      {"inputs", std::move(Inputs)},    {"rules", Facts.Rules.to_string()}, {"errors", Facts.AsErrors.to_string()},
      {"texts", Texts.stored()},        {"places", std::move(Places)},      {"program", std::move(Program)},
      {"results", std::move(*Results)}, {"bases", std::move(Bases)},        {"doubts", std::move(Doubts)}};
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

namespace {

/// An archive that reads what FactsWriter wrote. What does not fit is taken for zero, and noted.
class FactsReader {
public:
  FactsReader(ArrayRef<const char *> Texts, size_t PlaceCount) : Texts(Texts), PlaceCount(PlaceCount) {}

  template <typename T> void number(T &Number) {
    uint64_t Read = next(std::is_same_v<T, bool> ? 1 : std::numeric_limits<T>::max());
    Number = static_cast<T>(Read);
  }
  template <typename T> void choice(T &Chosen, unsigned Count) { Chosen = static_cast<T>(next(Count - 1)); }
  void function(vp_object &Function) { Function = static_cast<vp_object>(next(FunctionCount)); }
  void site(vp_site &Site) { Site = static_cast<vp_site>(next(PlaceCount)); }
  void text(const char *&Text) {
    uint64_t Number = next(Texts.size());
    Text = Number == 0 ? nullptr : Texts[Number - 1];
  }
  std::string string() {
    const char *Text = nullptr;
    text(Text);
    return Text ? Text : "";
  }
  template <typename T, size_t N> void list(T (&Rows)[N], size_t Used) {
    Intact &= Used <= N;
    for (size_t I = 0; I < Used && Intact; ++I)
      fields(*this, Rows[I]);
  }
  template <typename T> void rows(std::vector<T> &Rows) {
    const json::Array *Table = Row && Next < Row->size() ? (*Row)[Next].getAsArray() : nullptr;
    ++Next;
    Intact &= Table != nullptr;
    if (!Table)
      return;
    const json::Array *Outer = std::exchange(Row, nullptr);
    const size_t Behind = Next;
    for (const json::Value &Each : *Table) {
      open(Each);
      fields(*this, Rows.emplace_back(T{}));
      close();
    }
    Row = Outer;
    Next = Behind;
    if constexpr (std::is_same_v<T, vp_function>)
      FunctionCount = Rows.size();
  }
  void sites(std::vector<vp_site> &Rows) {
    rows(Rows);
    Intact &= all_of(Rows, [this](vp_site Site) { return Site <= PlaceCount; });
  }
  void functions(std::vector<vp_object> &Rows) {
    rows(Rows);
    Intact &= all_of(Rows, [this](vp_object Function) { return Function <= FunctionCount; });
  }

  /// Goes on with the array `Stored`.
  void open(const json::Value &Stored) {
    Row = Stored.getAsArray();
    Next = 0;
    Intact &= Row != nullptr;
  }
  /// Nothing must be left of it.
  void close() { Intact &= Row && Next >= Row->size(); }

  bool Intact = true;

private:
  /// The next number of the row, which is at most `Highest`.
  uint64_t next(uint64_t Highest) {
    size_t At = Next++;
    if (!Row || At >= Row->size())
      return 0;
    std::optional<uint64_t> Number = (*Row)[At].getAsUINT64();
    bool Fits = Number && *Number <= Highest;
    Intact &= Fits;
    return Fits ? *Number : 0;
  }

  ArrayRef<const char *> Texts;
  size_t PlaceCount;
  size_t FunctionCount = 0;
  const json::Array *Row = nullptr;
  size_t Next = 0;
};

} // namespace

static bool readRules(StringRef Stored, RuleSet &Rules) {
  if (Stored.size() != VP_RULE_COUNT || Stored.find_first_not_of("01") != StringRef::npos)
    return false;
  Rules = RuleSet(Stored.str());
  return true;
}

template <typename T> static bool readRows(const json::Array *Stored, std::vector<T> &Rows, FactsReader &Read) {
  if (!Stored)
    return false;
  for (const json::Value &Each : *Stored) {
    Read.open(Each);
    fields(Read, Rows.emplace_back());
    Read.close();
  }
  return Read.Intact;
}

bool vpcheck::readFacts(const json::Value &Stored, UnitFacts &Facts) {
  const json::Object *Members = Stored.getAsObject();
  if (!Members)
    return false;
  const json::Array *StoredTexts = Members->getArray("texts"), *Places = Members->getArray("places");
  const json::Value *Program = Members->get("program"), *Results = Members->get("results");
  std::optional<StringRef> Source = Members->getString("source"), Output = Members->getString("output"),
                           Target = Members->getString("target");
  const json::Array *Inputs = Members->getArray("inputs");
  if (!StoredTexts || !Places || !Inputs || !Program || !Results || !Source || !Output || !Target ||
      !readRules(Members->getString("rules").value_or(""), Facts.Rules) ||
      !readRules(Members->getString("errors").value_or(""), Facts.AsErrors) || !readResults(*Results, Facts.Results))
    return false;
  Facts.Source = Source->str();
  Facts.Output = Output->str();
  Facts.Target = Target->str();
  for (const json::Value &Each : *Inputs) {
    const json::Array *Pair = Each.getAsArray();
    std::optional<StringRef> File = Pair && Pair->size() == 2 ? (*Pair)[0].getAsString() : std::nullopt;
    std::optional<StringRef> Digest = File ? (*Pair)[1].getAsString() : std::nullopt;
    if (!Digest)
      return false;
    Facts.Inputs.push_back({File->str(), Digest->str()});
  }
  Facts.Texts = std::make_unique<BumpPtrAllocator>();
  StringSaver Saved(*Facts.Texts);
  std::vector<const char *> Texts;
  for (const json::Value &Each : *StoredTexts) {
    std::optional<StringRef> Text = Each.getAsString();
    if (!Text)
      return false;
    Texts.push_back(Saved.save(*Text).data());
  }
  FactsReader Read(Texts, Places->size());
  for (const json::Value &Each : *Places) {
    Read.open(Each);
    FactsPlace &Known = Facts.Places.emplace_back();
    Known.Where.File = Read.string();
    Read.number(Known.Where.Line);
    Read.number(Known.Where.Column);
    Known.Function = Read.string();
    if (std::string Silenced = Read.string(); !Silenced.empty() && !readRules(Silenced, Known.Silenced))
      return false;
    Read.close();
  }
  Read.open(*Program);
  fields(Read, Facts.Parts);
  Read.close();
  auto IsIntact = [](const FindingBasis &Basis) {
    return Basis.Condition != VP_IF_SIZES_EXCLUDE || Basis.Subject < VP_FIELD_COUNT;
  };
  return readRows(Members->getArray("bases"), Facts.Bases, Read) && all_of(Facts.Bases, IsIntact) &&
         readRows(Members->getArray("doubts"), Facts.Doubts, Read) &&
         Facts.Bases.size() == Facts.Results.Findings.size() && Facts.Doubts.size() == Facts.Results.Undecided.size();
}
