//===- Html.cpp - Reports as a page for a browser -------------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "report/Html.h"
#include "report/EmbeddedText.h"
#include "report/Json.h"
#include "report/Rules.h"
#include "support/RuleSelection.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Base64.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SHA256.h"
#include <map>
#include <set>

using namespace llvm;
using namespace vpcheck;

static constexpr EmbeddedText Parts[] = {
#include "HtmlParts.inc"
};

// In the order in which they use each other.
static constexpr const char *Scripts[] = {"dom.js",    "highlight.js", "sources.js", "arrows.js", "markdown.js",
                                          "repair.js", "filters.js",   "list.js",    "detail.js", "page.js"};

//===----------------------------------------------------------------------===//
// Source code
//===----------------------------------------------------------------------===//

namespace {

/// A longer file is not shown as a whole, but only as many lines around each place.
constexpr unsigned LongFile = 5000, LinesAround = 100;

/// The lines that are of interest in each file.
class Excerpts {
public:
  explicit Excerpts(const Report &Results);

  /// A text for each file, by its name in the report; null for one that cannot be read.
  json::Object written(const Report &Results) const;

private:
  void add(const Place &Where);
  static json::Value excerpt(StringRef File, const std::set<unsigned> &Places);

  std::map<std::string, std::set<unsigned>> Files;
};

} // namespace

Excerpts::Excerpts(const Report &Results) {
  for (const Finding &Found : Results.Findings) {
    add(Found.Where);
    for (const Note &Step : Found.Notes)
      add(Step.Where);
    for (const Edit &Change : Found.Repair) {
      add(Change.Begin);
      add(Change.End);
    }
  }
  for (const UndecidedPlace &Doubt : Results.Undecided)
    add(Doubt.Where);
  for (const Suppression &Unused : Results.UnusedSuppressions)
    add(Unused.Where);
}

void Excerpts::add(const Place &Where) {
  if (!Where.File.empty())
    Files[Where.File].insert(Where.Line);
}

/// The lines as the compiler counts them.
static SmallVector<StringRef, 0> linesOf(StringRef Text) {
  SmallVector<StringRef, 0> Lines;
  for (size_t End; (End = Text.find_first_of("\r\n")) != StringRef::npos;) {
    Lines.push_back(Text.take_front(End));
    Text = Text.drop_front(End);
    if (!Text.consume_front("\r\n"))
      Text = Text.drop_front();
  }
  if (!Text.empty())
    Lines.push_back(Text);
  return Lines;
}

json::Value Excerpts::excerpt(StringRef File, const std::set<unsigned> &Places) {
  auto Contents = MemoryBuffer::getFile(File);
  if (!Contents)
    return nullptr;
  StringRef Text = (*Contents)->getBuffer();
  SmallVector<StringRef, 0> Lines = linesOf(Text);
  json::Array Stretches;
  auto Add = [&](size_t Begin, size_t End) {
    std::string Joined = join(make_range(Lines.begin() + Begin, Lines.begin() + End), "\n");
    Stretches.push_back(json::Object{{"line", Begin + 1}, {"text", json::fixUTF8(Joined)}});
  };
  if (Lines.size() <= LongFile) {
    Add(0, Lines.size());
  } else {
    size_t Begin = 0, End = 0; // of the stretch that grows
    for (size_t Line : Places) {
      size_t From = std::min(Line > LinesAround ? Line - 1 - LinesAround : 0, Lines.size());
      if (From > End) {
        if (End != 0)
          Add(Begin, End);
        Begin = From;
      }
      End = std::max(End, std::min(Line + LinesAround, Lines.size()));
    }
    Add(Begin, End);
  }
  return json::Object{{"lines", Lines.size()}, {"stretches", std::move(Stretches)}, {"utf8", json::isUTF8(Text)}};
}

json::Object Excerpts::written(const Report &Results) const {
  json::Object Written;
  for (const auto &[File, Lines] : Files)
    Written[json::fixUTF8(Results.nameOf(File))] = excerpt(File, Lines);
  return Written;
}

//===----------------------------------------------------------------------===//
// The page
//===----------------------------------------------------------------------===//

/// Severity, summary and page of all rules that findings belong to.
static json::Object rules(const Report &Results) {
  json::Object Written;
  for (const Finding &Found : Results.Findings)
    if (json::Value &Rule = Written[publicName(Found.Rule)]; Rule.kind() == json::Value::Null) {
      const struct vp_rule_row &Row = *vp_rule_row(Found.Rule);
      Rule = json::Object{
          {"severity", vp_severity_name(Row.severity)}, {"summary", Row.summary}, {"page", rulePage(Found.Rule)}};
    }
  return Written;
}

/// Everything that the page shows, as JSON that can stand in a script element.
static std::string data(const Report &Results) {
  json::Object Shown = jsonReport(Results);
  for (auto [Written, Unused] : zip_equal(*Shown.getArray("unusedSuppressions"), Results.UnusedSuppressions))
    (*Written.getAsObject())["text"] = json::fixUTF8(unusedText(Unused));
  std::string Plain = formatv("{0}", json::Value(json::Object{{"report", std::move(Shown)},
                                                              {"sources", Excerpts(Results).written(Results)},
                                                              {"rules", rules(Results)}}));
  // Only texts can hold this character, and with it a text could end the element.
  std::string Safe;
  Safe.reserve(Plain.size());
  for (char C : Plain)
    if (C == '<')
      Safe += "\\u003c";
    else
      Safe += C;
  return Safe;
}

/// How a content security policy names a script or a style sheet.
static std::string policyName(StringRef Text) {
  return "'sha256-" + encodeBase64(SHA256::hash(arrayRefFromStringRef(Text))) + "'";
}

void vpcheck::writeHtml(const Report &Results, raw_ostream &Out) {
  std::string Script;
  for (const char *Name : Scripts)
    Script += textNamed(Parts, Name);
  StringRef Style = textNamed(Parts, "page.css");
  std::string Policy = "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; script-src " +
                       policyName(Script) + "; style-src " + policyName(Style);
  std::string Data = data(Results);
  const std::pair<StringRef, StringRef> Contents[] = {
      {"{{policy}}", Policy}, {"{{style}}", Style}, {"{{data}}", Data}, {"{{script}}", Script}};
  StringRef Rest = textNamed(Parts, "page.html");
  for (auto [Mark, Text] : Contents) {
    auto [Before, After] = Rest.split(Mark);
    Out << Before << Text;
    Rest = After;
  }
  Out << Rest;
}
