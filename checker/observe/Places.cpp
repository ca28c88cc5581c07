//===- Places.cpp - Places in the source, numbered for the model ----------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Places.h"

using namespace vpcheck;

vp_site Places::of(clang::SourceLocation Location) {
  if (Location.isInvalid())
    return 0;
  auto [Entry, New] = Numbers.try_emplace(Location, static_cast<vp_site>(Locations.size() + 1));
  if (New)
    Locations.push_back(Location);
  return Entry->second;
}
