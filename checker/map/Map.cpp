//===- Map.cpp - What a driver registers, for people to look at -----------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "map/Map.h"
#include "map/DriverMap.h"
#include "llvm/ADT/StringSwitch.h"
#include <memory>

using namespace llvm;
using namespace vpcheck;

std::optional<MapFormat> vpcheck::mapFormatNamed(StringRef Name) {
  return StringSwitch<std::optional<MapFormat>>(Name)
      .Case("text", MapFormat::Text)
      .Case("json", MapFormat::Json)
      .Case("dot", MapFormat::Dot)
      .Case("svg", MapFormat::Svg)
      .Default(std::nullopt);
}

bool vpcheck::writeMap(MapFormat Form, ArrayRef<MappedDriver> Drivers, StringRef Root, raw_ostream &Out,
                       std::string &Problem) {
  std::vector<std::unique_ptr<DriverMap>> Maps;
  std::vector<const DriverMap *> Shown;
  for (const MappedDriver &Driver : Drivers) {
    Maps.push_back(std::make_unique<DriverMap>(Driver));
    Shown.push_back(Maps.back().get());
    if (!Maps.back()->isMade()) {
      Problem = "not enough memory for the map";
      return false;
    }
  }
  switch (Form) {
  case MapFormat::Text:
    writeMapText(Shown, Out);
    break;
  case MapFormat::Json:
    writeMapJson(Shown, Root, Out);
    break;
  case MapFormat::Dot:
    writeMapDot(Shown, Root, Out);
    break;
  case MapFormat::Svg:
    return writeMapSvg(Shown, Root, Out, Problem);
  }
  return true;
}
