//===- Map.h - What a driver registers, for people to look at ---*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which function takes which role, where it may run and must lie, which services it leads to, and what of that is
// forbidden. The model (vpcheck/map.h) knows all of it; here it is written. docs/map.md describes the forms.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_MAP_MAP_H
#define VPCHECK_MAP_MAP_H

#include "report/Report.h"
#include "vpcheck/program.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/raw_ostream.h"
#include <functional>
#include <optional>
#include <string>

namespace vpcheck {

/// The forms that a map can take.
enum class MapFormat {
  Text, ///< for people at a terminal
  Json, ///< for programs
  Dot,  ///< the picture's description, for Graphviz
  Svg   ///< the picture, which Graphviz draws
};

/// The form of that name, "text", "json", "dot" or "svg".
std::optional<MapFormat> mapFormatNamed(llvm::StringRef Name);

/// A driver to be shown.
struct MappedDriver {
  const vp_program *Program; ///< one unit, or several that are linked
  std::string Name;          ///< as people call it; may be empty
  /// Where a site of the program is. It need not know 0.
  std::function<Place(vp_site)> PlaceOf;
};

/// Writes the map of all `Drivers` to `Out`. Text names files as people want to read them where they are, the other
/// forms relative to `Root`, which is absolute. Returns false, with what is wrong in `Problem` and nothing written, if
/// the map cannot be made.
bool writeMap(MapFormat Form, llvm::ArrayRef<MappedDriver> Drivers, llvm::StringRef Root, llvm::raw_ostream &Out,
              std::string &Problem);

} // namespace vpcheck

#endif
