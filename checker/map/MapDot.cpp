//===- MapDot.cpp - The map of a driver, for Graphviz ---------------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A card for each callback: what it is, how it runs, what it calls. Cards stand in columns, in the order of a driver's
// life; arrows lead from a service to the callback that it receives, and to nothing else, so that they can be followed.
//
//===----------------------------------------------------------------------===//

#include "map/DriverMap.h"
#include "support/RuleSelection.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include <algorithm>
#include <cmath>

using namespace llvm;
using namespace vpcheck;

namespace {

/// A callback's card.
struct Card {
  unsigned Number; ///< of the callback
  const vp_map_callback *Callback;
  std::vector<CallGroup> Groups;
  unsigned Rows; ///< how high it is
  unsigned Column = 0;
};

/// How many rows the head of a card takes, the frame of a stage, and the title of the driver.
enum : unsigned { HeadRows = 3, FrameRows = 2, TitleRows = 3 };

/// Colours of paper and ink.
struct Style {
  const char *Paper;
  const char *Ink;
};

/// Writes the map of one driver.
class DotWriter {
public:
  DotWriter(const DriverMap &Driver, unsigned Number, StringRef Root, raw_ostream &Out)
      : Driver(Driver), Number(Number), Root(Root), Out(Out) {}
  void write();

private:
  std::vector<Card> cards() const;
  void writeCell(StringRef Attributes, StringRef Contents);
  void writeHead(const Card &Shown);
  void writeLine(const Card &Shown, const CallLine &Line);
  void writeGroup(const Card &Shown, const CallGroup &Group);
  void writeCard(const Card &Shown);
  void writeTitle();
  void writeColumn(ArrayRef<Card> Cards, unsigned Spare, bool IsLast);
  unsigned missingRows() const;
  void writeMissing();
  void writeArrows(ArrayRef<Card> Cards);
  std::string shortPlace(vp_site Site) const;
  std::string longPlace(vp_site Site) const;
  std::string headTip(const vp_map_callback &Callback) const;
  std::string callTip(const vp_map_callback &Callback, const CallLine &Line) const;
  std::string column(unsigned Column) const { return "d" + std::to_string(Number) + "_" + std::to_string(Column); }

  const DriverMap &Driver;
  unsigned Number;
  StringRef Root;
  raw_ostream &Out;
};

} // namespace

//===----------------------------------------------------------------------===//
// Looks
//===----------------------------------------------------------------------===//

static constexpr const char *Ink = "#1F2430", *Muted = "#5A6170", *Line = "#4A5160", *Frame = "#B4BAC6",
                            *Paper = "#FFFFFF", *Shade = "#F2F3F5", *Alarm = "#B00020", *AlarmPaper = "#FBE6E9",
                            *Arrow = "#2F5FA8";

/// How a level looks. Higher levels are darker, so that they can be told apart in print as well.
static Style styleOf(const vp_irql_range &Level) {
  if (Level.lowest == VP_IRQL_PASSIVE && Level.highest == VP_IRQL_HIGH)
    return {"#5B6170", Paper};
  switch (Level.highest) {
  case VP_IRQL_PASSIVE:
    return {"#E3EEF9", Ink};
  case VP_IRQL_APC:
    return {"#C6DAEE", Ink};
  case VP_IRQL_DISPATCH:
    return {"#F5C766", Ink};
  case VP_IRQL_DIRQL:
    return Level.lowest == VP_IRQL_DIRQL ? Style{"#A5303F", Paper} : Style{"#D9803F", Ink};
  case VP_IRQL_HIGH:
    return {"#43202A", Paper};
  case VP_IRQL_NOT_STATED:
    break;
  }
  return {Paper, Ink};
}

/// `Text` as it stands in the markup of a label.
static std::string markup(StringRef Text) {
  std::string Escaped;
  raw_string_ostream Out(Escaped);
  for (char C : json::fixUTF8(Text))
    if (C == '\n')
      Out << "&#10;";
    else if (static_cast<unsigned char>(C) < ' ')
      Out << "&#xFFFD;";
    else
      printHTMLEscaped(StringRef(&C, 1), Out);
  return Escaped;
}

/// `Text` as a quoted string.
static std::string quoted(StringRef Text) {
  std::string Result = "\"";
  for (char C : json::fixUTF8(Text)) {
    if (C == '"' || C == '\\')
      Result += '\\';
    Result += C;
  }
  return Result + '"';
}

static std::string font(StringRef Text, StringRef Colour, unsigned Size) {
  return "<FONT COLOR=\"" + Colour.str() + "\" POINT-SIZE=\"" + std::to_string(Size) + "\">" + markup(Text) + "</FONT>";
}

static std::string bold(const std::string &Markup) { return "<B>" + Markup + "</B>"; }

static std::string background(StringRef Colour) { return " BGCOLOR=\"" + Colour.str() + '"'; }

static constexpr const char *Left = " ALIGN=\"LEFT\"", *Right = " ALIGN=\"RIGHT\"", *Across = " COLSPAN=\"2\"";

/// The attributes of a cell that shows `Tip` to whoever points at it.
static std::string tip(StringRef Tip) { return Tip.empty() ? "" : " HREF=\"#\" TITLE=\"" + markup(Tip) + '"'; }

void DotWriter::writeCell(StringRef Attributes, StringRef Contents) {
  Out << "<TD" << Attributes << '>' << Contents << "</TD>";
}

/// A place as short as it can be: base name and line.
std::string DotWriter::shortPlace(vp_site Site) const {
  const Place Where = Driver.place(Site);
  return Where.File.empty() ? "" : sys::path::filename(Where.File).str() + ':' + std::to_string(Where.Line);
}

std::string DotWriter::longPlace(vp_site Site) const {
  const Place Where = Driver.place(Site);
  if (Where.File.empty())
    return "an unknown place";
  return sys::path::convert_to_slash(pathBelow(Root, Where.File)) + ':' + std::to_string(Where.Line) + ':' +
         std::to_string(Where.Column);
}

//===----------------------------------------------------------------------===//
// Cards
//===----------------------------------------------------------------------===//

static std::string headPort(const Card &Shown) { return "h" + std::to_string(Shown.Number); }

static std::string callPort(const Card &Shown, const CallLine &Line) {
  return "c" + std::to_string(Shown.Number) + '_' + std::to_string(Line.First - Shown.Callback->calls);
}

std::string DotWriter::headTip(const vp_map_callback &Callback) const {
  const vp_function &Function = Driver.function(Callback.function);
  std::string Tip = Function.defined ? "defined at " + longPlace(Function.site) : "not seen";
  if (Function.section)
    Tip += ", in section " + std::string(Function.section);
  if (vp_role_row(Callback.role)->registration != VP_REGISTERED_BY_NAME)
    for (const vp_role_taken *Use : Driver.uses(Callback))
      Tip += "\nregistered at " + longPlace(Use->site) + (Use->in != 0 ? " in " + Driver.functionName(Use->in) : "");
  return Tip;
}

void DotWriter::writeHead(const Card &Shown) {
  const vp_map_callback &Callback = *Shown.Callback;
  const Style Look = styleOf(vp_role_row(Callback.role)->irql);
  bool Wrong = false;
  const std::string Memory = memoryText(Callback, Wrong);
  Out << "<TR>";
  writeCell(" PORT=\"" + headPort(Shown) + '"' + Across + Left + background(Look.Paper) + tip(headTip(Callback)),
            font(vp_role_row(Callback.role)->name, Look.Ink, 10) + "<BR ALIGN=\"LEFT\"/>" +
                bold(font(Driver.functionName(Callback.function), Look.Ink, 14)) + "<BR ALIGN=\"LEFT\"/>");
  Out << "</TR>\n<TR>";
  writeCell(Left + background(Shade), bold(font(levelText(Callback.role), Ink, 10)));
  writeCell(Right + background(Wrong ? AlarmPaper : Shade),
            Wrong ? bold(font(Memory, Alarm, 10)) : font(Memory, Ink, 10));
  Out << "</TR>\n";
}

/// Where the calls stand, and how they are reached.
std::string DotWriter::callTip(const vp_map_callback &Callback, const CallLine &Line) const {
  constexpr size_t Shown = 12;
  std::string Tip;
  for (const vp_map_call *Call : ArrayRef(Line.Calls).take_front(Shown))
    Tip += (Tip.empty() ? "called at " : "\nand at ") + longPlace(Call->call->site) + " in " +
           Driver.functionName(Call->call->caller);
  if (Line.Calls.size() > Shown)
    Tip += "\nand at " + counted(Line.Calls.size() - Shown, "other place");
  for (size_t At = Line.First->via; At != VP_MAP_DIRECT; At = Callback.calls[At].via) {
    const vp_call &Step = *Callback.calls[At].call;
    Tip += "\n" + Driver.functionName(Step.callee) + " is called at " + longPlace(Step.site) + " in " +
           Driver.functionName(Step.caller);
  }
  if (Line.First->call->interface_tag)
    Tip += "\nprovided through " + std::string(Line.First->call->interface_tag);
  if (Line.First->call->level_checked)
    Tip += "\nunder a test of the level";
  return Tip;
}

void DotWriter::writeLine(const Card &Shown, const CallLine &Line) {
  const bool Forbidden = Line.First->forbidden, Unseen = Line.First->target == VP_MAP_UNSEEN;
  std::string Where = shortPlace(Line.First->call->site);
  if (Line.Calls.size() > 1)
    Where += " +" + std::to_string(Line.Calls.size() - 1);
  const char *Colour = Forbidden ? Alarm : Unseen ? Muted : Ink;
  std::string Name = font(Line.Name + (Unseen ? " (not seen)" : ""), Colour, 11);
  for (unsigned Passed : Driver.passedBy(Line))
    Name += " " + font("\u2192 " + Driver.functionName(Driver.callbacks()[Passed].function), Arrow, 11);
  const std::string Look = (Forbidden ? background(AlarmPaper) : "") + tip(callTip(*Shown.Callback, Line));
  Out << "<TR>";
  writeCell(Left + Look, Forbidden ? bold(Name) : Name);
  writeCell(" PORT=\"" + callPort(Shown, Line) + '"' + Right + Look, font(Where, Muted, 9));
  Out << "</TR>\n";
  if (!Forbidden)
    return;
  Out << "<TR>";
  writeCell(std::string(Across) + Left + background(AlarmPaper) + tip(Line.First->forbidden),
            bold(font(objectionWord(*Line.First) + (": " + publicName(Line.First->rule)), Alarm, 9)));
  Out << "</TR>\n";
}

void DotWriter::writeGroup(const Card &Shown, const CallGroup &Group) {
  if (!Group.Through.empty()) {
    const std::string Names =
        join(map_range(Group.Through, [&](vp_object Function) { return Driver.functionName(Function); }), " > ");
    Out << "<TR>";
    writeCell(std::string(Across) + Left, "<I>" + font("through " + Names, Muted, 10) + "</I>");
    Out << "</TR>\n";
  }
  for (const CallLine &Line : Group.Lines)
    writeLine(Shown, Line);
}

void DotWriter::writeCard(const Card &Shown) {
  Out << "<TR><TD><TABLE BORDER=\"1\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"3\" COLOR=\"" << Line
      << "\" BGCOLOR=\"" << Paper << "\">\n";
  writeHead(Shown);
  for (const CallGroup &Group : Shown.Groups)
    writeGroup(Shown, Group);
  Out << "</TABLE></TD></TR>\n";
}

//===----------------------------------------------------------------------===//
// Columns
//===----------------------------------------------------------------------===//

/// Puts the cards, which come in order, into columns of at most `Height` rows. Returns how many columns there are.
static unsigned fillColumns(MutableArrayRef<Card> Cards, unsigned Height) {
  unsigned Column = 0, Used = 0;
  for (Card &Shown : Cards) {
    if (Used != 0 && Used + Shown.Rows > Height) {
      ++Column;
      Used = 0;
    }
    Shown.Column = Column;
    Used += Shown.Rows;
  }
  return Column + 1;
}

/// Spreads the cards over columns of about the same height, so that the whole is somewhat wider than high.
static void spread(MutableArrayRef<Card> Cards) {
  constexpr double WidthOfCard = 20, Wideness = 1.5; // a card is about as wide as so many rows are high
  unsigned Total = 0;
  for (const Card &Shown : Cards)
    Total += Shown.Rows;
  const unsigned Count = std::max(1U, static_cast<unsigned>(std::lround(std::sqrt(Wideness * Total / WidthOfCard))));
  for (unsigned Height = Total / Count; fillColumns(Cards, Height) > Count;)
    ++Height;
}

std::vector<Card> DotWriter::cards() const {
  std::vector<Card> Cards;
  for (const auto &[Number, Callback] : enumerate(Driver.callbacks())) {
    Card Made = {static_cast<unsigned>(Number), &Callback, Driver.groups(Callback), HeadRows};
    for (const CallGroup &Group : Made.Groups) {
      Made.Rows += !Group.Through.empty();
      for (const CallLine &Line : Group.Lines)
        Made.Rows += Line.First->forbidden ? 2 : 1;
    }
    Cards.push_back(std::move(Made));
  }
  spread(Cards);
  return Cards;
}

/// How many rows high each column is, frames and title included.
static std::vector<unsigned> heightsOf(ArrayRef<Card> Cards) {
  std::vector<unsigned> Heights;
  for (const auto &[I, Shown] : enumerate(Cards)) {
    if (Shown.Column == Heights.size())
      Heights.push_back(Heights.empty() ? TitleRows : 0);
    const bool InFrame = I != 0 && Cards[I - 1].Column == Shown.Column &&
                         vp_role_stage(Cards[I - 1].Callback->role) == vp_role_stage(Shown.Callback->role);
    Heights.back() += Shown.Rows + (InFrame ? 0 : FrameRows);
  }
  return Heights;
}

/// Writes the driver's name, and what there is on its map.
void DotWriter::writeTitle() {
  Out << "<TR>";
  writeCell(Left, bold(font("Driver" + (Driver.name().empty() ? "" : " " + Driver.name()), Ink, 18)) +
                      "<BR ALIGN=\"LEFT\"/>" + font(Driver.summary(), Ink, 11) + "<BR ALIGN=\"LEFT\"/>");
  Out << "</TR>\n";
}

/// Writes the cards of one column, those of one stage in a frame, and leaves `Spare` rows free below. The column is one
/// node: only so the cards keep their order.
void DotWriter::writeColumn(ArrayRef<Card> Cards, unsigned Spare, bool IsLast) {
  constexpr unsigned PointsOfRow = 17;
  Out << column(Cards.front().Column) << " [label=<<TABLE BORDER=\"0\" CELLSPACING=\"8\" CELLPADDING=\"0\">\n";
  if (Cards.front().Column == 0)
    writeTitle();
  for (size_t Begin = 0, End; Begin < Cards.size(); Begin = End) {
    const vp_stage Stage = vp_role_stage(Cards[Begin].Callback->role);
    Out << "<TR><TD><TABLE BORDER=\"1\" STYLE=\"ROUNDED\" CELLBORDER=\"0\" CELLSPACING=\"6\" CELLPADDING=\"0\" COLOR=\""
        << Frame << "\"><TR>";
    writeCell(Left, font(stageTitle(Stage), Muted, 12));
    Out << "</TR>\n";
    for (End = Begin; End < Cards.size() && vp_role_stage(Cards[End].Callback->role) == Stage; ++End)
      writeCard(Cards[End]);
    Out << "</TABLE></TD></TR>\n";
  }
  if (IsLast && missingRows() != 0)
    writeMissing();
  if (Spare != 0)
    Out << "<TR><TD HEIGHT=\"" << Spare * PointsOfRow << "\"></TD></TR>\n";
  Out << "</TABLE>>];\n";
}

unsigned DotWriter::missingRows() const {
  const size_t Unseen = Driver.unseen().size(), Unreached = Driver.unreached().size();
  return static_cast<unsigned>(Unseen + (Unseen != 0) + Unreached + (Unreached != 0)) +
         !Driver.program().registrations_known;
}

/// Writes a card that says what the map cannot show.
void DotWriter::writeMissing() {
  const std::vector<UnseenFunction> Unseen = Driver.unseen();
  auto Title = [&](StringRef Text) {
    Out << "<TR>";
    writeCell(std::string(Across) + Left + background(Shade), bold(font(Text, Ink, 10)));
    Out << "</TR>\n";
  };
  auto Row = [&](vp_object Function, vp_site Site) {
    const std::string Tip = tip(longPlace(Site));
    Out << "<TR>";
    writeCell(Left + Tip, font(Driver.functionName(Function), Ink, 11));
    writeCell(Right + Tip, font(shortPlace(Site), Muted, 9));
    Out << "</TR>\n";
  };
  Out << "<TR><TD><TABLE BORDER=\"1\" STYLE=\"DASHED\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"3\" COLOR=\""
      << Line << "\">\n";
  if (!Unseen.empty())
    Title("Not seen: no file defines them");
  for (const UnseenFunction &Missing : Unseen)
    Row(Missing.Function, Missing.Site);
  if (!Driver.unreached().empty())
    Title("Not reached: no callback leads to them");
  for (vp_object Function : Driver.unreached())
    Row(Function, Driver.function(Function).site);
  if (!Driver.program().registrations_known)
    Title("There may be more callbacks");
  Out << "</TABLE></TD></TR>\n";
}

/// An arrow from each call that passes a callback to the callback's card, unless that stands in the same column, where
/// an arrow would have to turn back over others.
void DotWriter::writeArrows(ArrayRef<Card> Cards) {
  for (const Card &From : Cards)
    for (const CallGroup &Group : From.Groups)
      for (const CallLine &Line : Group.Lines)
        for (unsigned Passed : Driver.passedBy(Line)) {
          const Card &To = Cards[Passed];
          if (To.Column == From.Column)
            continue;
          const bool Onward = To.Column > From.Column;
          Out << column(From.Column) << ':' << callPort(From, Line) << (Onward ? ":e -> " : ":w -> ")
              << column(To.Column) << ':' << headPort(To) << (Onward ? ":w" : ":e") << " [constraint=false, tooltip="
              << quoted(Line.Name + " receives " + Driver.functionName(To.Callback->function)) << "];\n";
        }
}

void DotWriter::write() {
  const std::vector<Card> Cards = cards();
  std::vector<unsigned> Heights = heightsOf(Cards);
  if (!Heights.empty())
    Heights.back() += missingRows();
  Out << "subgraph cluster_" << Number << " {\n";
  if (Cards.empty()) {
    Out << column(0) << " [label=<<TABLE BORDER=\"0\">\n";
    writeTitle();
    Out << "</TABLE>>];\n";
  }
  for (size_t Begin = 0, End; Begin < Cards.size(); Begin = End) {
    const unsigned Column = Cards[Begin].Column;
    End = Begin;
    while (End < Cards.size() && Cards[End].Column == Column)
      ++End;
    writeColumn(ArrayRef(Cards).slice(Begin, End - Begin),
                *std::max_element(Heights.begin(), Heights.end()) - Heights[Column], End == Cards.size());
    if (Column != 0)
      Out << column(Column - 1) << " -> " << column(Column) << " [style=invis];\n";
  }
  writeArrows(Cards);
  Out << "}\n";
}

//===----------------------------------------------------------------------===//
// The whole
//===----------------------------------------------------------------------===//

/// Explains the colours that occur, those of low levels first.
static void writeLegend(ArrayRef<const DriverMap *> Drivers, raw_ostream &Out) {
  std::vector<vp_role> Roles; // one for each range of levels
  auto LevelOf = [](vp_role Role) {
    const vp_irql_range &Level = vp_role_row(Role)->irql;
    return std::make_pair(Level.highest, Level.lowest);
  };
  for (const DriverMap *Driver : Drivers)
    for (const vp_map_callback &Callback : Driver->callbacks())
      if (none_of(Roles, [&](vp_role Known) { return LevelOf(Known) == LevelOf(Callback.role); }))
        Roles.push_back(Callback.role);
  if (Roles.empty())
    return;
  llvm::sort(Roles, [&](vp_role One, vp_role Other) { return LevelOf(One) < LevelOf(Other); });
  Out << "label=<<TABLE BORDER=\"0\" CELLBORDER=\"1\" CELLSPACING=\"6\" CELLPADDING=\"4\" COLOR=\"" << Line
      << "\"><TR>\n";
  for (vp_role Role : Roles) {
    const Style Look = styleOf(vp_role_row(Role)->irql);
    Out << "<TD" << background(Look.Paper) << '>' << font(levelText(Role), Look.Ink, 10) << "</TD>\n";
  }
  Out << "</TR></TABLE>>; labelloc=b; labeljust=l;\n";
}

void vpcheck::writeMapDot(ArrayRef<const DriverMap *> Drivers, StringRef Root, raw_ostream &Out) {
  Out << "digraph map {\n"
         "rankdir=LR; fontname=\"Helvetica\"; fontsize=16; nodesep=0.3; ranksep=0.6; pad=0.2; tooltip=\" \";\n"
         "node [shape=plain, fontname=\"Helvetica\", tooltip=\" \"];\n"
         "edge [color=\""
      << Arrow << "\", penwidth=1.4, arrowsize=0.8];\n";
  // A frame tells several drivers apart.
  Out << "color=\"" << (Drivers.size() > 1 ? Frame : Paper) << "\";\n";
  for (const auto &[Number, Driver] : enumerate(Drivers))
    DotWriter(*Driver, static_cast<unsigned>(Number), Root, Out).write();
  writeLegend(Drivers, Out);
  Out << "}\n";
}
