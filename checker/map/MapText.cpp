//===- MapText.cpp - The map of a driver for people at a terminal ---------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "map/DriverMap.h"
#include "support/RuleSelection.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"

using namespace llvm;
using namespace vpcheck;

namespace {

/// Rows of cells, which come out with their columns aligned, and lines between them.
class Columns {
public:
  void add(std::vector<std::string> Cells) { Rows.push_back({std::move(Cells), {}}); }
  /// Adds a row whose last cell does not widen its column, and may reach into the next ones.
  void addLine(std::string Label, std::string Line) { Rows.push_back({{std::move(Label)}, std::move(Line)}); }
  void write(raw_ostream &Out, unsigned Indent) const;

private:
  static constexpr size_t Gap = 2;
  struct Row {
    std::vector<std::string> Cells;
    std::string Line; ///< behind them, as wide as it will
  };
  std::vector<Row> Rows;
};

/// Writes the map of one driver.
class TextWriter {
public:
  TextWriter(const DriverMap &Driver, raw_ostream &Out) : Driver(Driver), Out(Out) {}
  void write();

private:
  void writeOverview();
  void writeCallback(const vp_map_callback &Callback);
  void addUses(const vp_map_callback &Callback, Columns &Rows);
  void addCalls(const vp_map_callback &Callback, Columns &Rows);
  void writeMissing();
  std::string definition(const vp_map_callback &Callback) const;
  std::string remark(const CallGroup &Group, const CallLine &Line) const;

  const DriverMap &Driver;
  raw_ostream &Out;
};

} // namespace

void Columns::write(raw_ostream &Out, unsigned Indent) const {
  std::vector<size_t> Widths;
  for (const Row &Shown : Rows) {
    Widths.resize(std::max(Widths.size(), Shown.Cells.size()));
    for (const auto &[Width, Cell] : zip(Widths, Shown.Cells))
      Width = std::max(Width, Cell.size());
  }
  for (const Row &Shown : Rows) {
    std::string Line(Indent, ' ');
    for (const auto &[Width, Cell] : zip(Widths, Shown.Cells))
      Line += Cell + std::string(Width + Gap - Cell.size(), ' ');
    Line += Shown.Line;
    Out << StringRef(Line).rtrim() << '\n';
  }
}

/// The places of `Calls`: the first as a place, the others, as far as they are shown, by line and column where the file
/// is the same.
static std::string places(const DriverMap &Driver, ArrayRef<const vp_map_call *> Calls) {
  constexpr size_t Shown = 5;
  std::vector<Place> Places;
  for (const vp_map_call *Call : Calls)
    Places.push_back(Driver.place(Call->call->site));
  std::string Text = shownPlace(Places[0]);
  for (size_t I = 1; I < Places.size() && I < Shown; ++I)
    Text += ", " + (Places[I].File == Places[0].File
                        ? std::to_string(Places[I].Line) + ':' + std::to_string(Places[I].Column)
                        : shownPlace(Places[I]));
  if (Places.size() > Shown)
    Text += " and " + std::to_string(Places.size() - Shown) + " more";
  return Text;
}

void TextWriter::writeOverview() {
  Columns Rows;
  for (const vp_map_callback &Callback : Driver.callbacks()) {
    bool Wrong = false;
    std::string Memory = memoryText(Callback, Wrong);
    const unsigned Forbidden = DriverMap::countForbidden(Callback);
    Rows.add({vp_role_row(Callback.role)->name, "= " + Driver.functionName(Callback.function), levelText(Callback.role),
              std::move(Memory),
              Wrong            ? "FORBIDDEN"
              : Forbidden != 0 ? counted(Forbidden, "forbidden call")
                               : ""});
  }
  Rows.write(Out, 2);
}

/// Adds where the callback is registered, or passed to which service.
void TextWriter::addUses(const vp_map_callback &Callback, Columns &Rows) {
  const struct vp_role_row &Role = *vp_role_row(Callback.role);
  if (Role.registration == VP_REGISTERED_BY_NAME)
    return;
  const vp_service Receiver = vp_role_receiver(Callback.role);
  std::string Label = Receiver != VP_SERVICE_NONE ? "passed to" : "registered";
  for (const vp_role_taken *Use : Driver.uses(Callback)) {
    std::string Where = shownPlace(Driver.place(Use->site));
    std::string In = Use->in != 0 ? "in " + Driver.functionName(Use->in) : "";
    if (Receiver != VP_SERVICE_NONE)
      Rows.add({Label, vp_service_row(Receiver)->name, Where, In});
    else
      Rows.addLine(Label, Where + (In.empty() ? "" : " " + In));
    Label.clear();
  }
}

std::string TextWriter::definition(const vp_map_callback &Callback) const {
  const vp_function &Function = Driver.function(Callback.function);
  if (!Function.defined)
    return "in a file that was not seen";
  std::string Text = shownPlace(Driver.place(Function.site));
  if (Function.section)
    Text += std::string(", in section ") + Function.section;
  if (Function.resident && vp_section_is_paged(Function.section))
    Text += ", which is locked in memory";
  if (Function.paged_code != 0)
    Text += ", with PAGED_CODE()";
  return Text;
}

/// What there is to say of calls besides their place.
std::string TextWriter::remark(const CallGroup &Group, const CallLine &Line) const {
  const vp_call &Call = *Line.First->call;
  std::vector<std::string> Parts;
  if (!Group.Through.empty())
    Parts.push_back("through " +
                    join(map_range(Group.Through, [&](vp_object Step) { return Driver.functionName(Step); }), " > "));
  if (Call.callee == 0 && Call.service == VP_SERVICE_NONE)
    Parts.push_back("of " + json::fixUTF8(Call.interface_tag));
  if (Line.First->target == VP_MAP_UNSEEN)
    Parts.push_back("which was not seen");
  if (Call.level_checked)
    Parts.push_back("under a test of the level");
  std::vector<std::string> Passed;
  for (unsigned Number : Driver.passedBy(Line))
    Passed.push_back(Driver.functionName(Driver.callbacks()[Number].function));
  if (!Passed.empty())
    Parts.push_back("with " + join(Passed, ", "));
  return join(Parts, ", ");
}

void TextWriter::addCalls(const vp_map_callback &Callback, Columns &Rows) {
  std::string Label = "calls";
  for (const CallGroup &Group : Driver.groups(Callback))
    for (const CallLine &Line : Group.Lines) {
      Rows.add({Label, Line.Name, places(Driver, Line.Calls), remark(Group, Line)});
      Label.clear();
      if (Line.First->forbidden)
        Rows.addLine("", "  " + (objectionWord(*Line.First) + (": " + json::fixUTF8(Line.First->forbidden))) + " [" +
                             publicName(Line.First->rule) + "]");
    }
}

void TextWriter::writeCallback(const vp_map_callback &Callback) {
  bool Wrong = false;
  std::string Memory = memoryText(Callback, Wrong);
  Out << '\n'
      << vp_role_row(Callback.role)->name << " = " << Driver.functionName(Callback.function) << "  "
      << levelText(Callback.role) << "  " << Memory << (Wrong ? "  FORBIDDEN" : "") << '\n';
  Columns Rows;
  addUses(Callback, Rows);
  Rows.addLine("defined", definition(Callback));
  addCalls(Callback, Rows);
  Rows.write(Out, 2);
}

/// Says what the map cannot show.
void TextWriter::writeMissing() {
  const std::vector<UnseenFunction> Unseen = Driver.unseen();
  if (!Unseen.empty()) {
    Out << "\nNot seen: functions that none of the files defines\n";
    Columns Rows;
    for (const UnseenFunction &Missing : Unseen)
      Rows.add({Driver.functionName(Missing.Function),
                (Missing.Call ? "called at " : "registered at ") + shownPlace(Driver.place(Missing.Site))});
    Rows.write(Out, 2);
  }
  if (!Driver.unreached().empty()) {
    Out << "\nNot reached: functions that call services, but to which no callback leads\n";
    Columns Rows;
    for (vp_object Function : Driver.unreached())
      Rows.add({Driver.functionName(Function), shownPlace(Driver.place(Driver.function(Function).site))});
    Rows.write(Out, 2);
  }
  if (!Driver.program().registrations_known)
    Out << "\nNot everything that DriverEntry may register could be followed: there may be more callbacks.\n";
}

void TextWriter::write() {
  Out << "Driver" << (Driver.name().empty() ? "" : " ") << Driver.name() << ": " << Driver.summary() << '\n';
  if (!Driver.callbacks().empty())
    Out << '\n';
  writeOverview();
  for (const vp_map_callback &Callback : Driver.callbacks())
    writeCallback(Callback);
  writeMissing();
}

void vpcheck::writeMapText(ArrayRef<const DriverMap *> Drivers, raw_ostream &Out) {
  for (const DriverMap *Driver : Drivers) {
    if (Driver != Drivers.front())
      Out << "\n\n";
    TextWriter(*Driver, Out).write();
  }
}
