//===- Places.h - Places in the source, numbered for the model --*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_PLACES_H
#define VPCHECK_OBSERVE_PLACES_H

#include "vpcheck/observation.h"
#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/DenseMap.h"
#include <vector>

namespace vpcheck {

/// Numbers source locations, because the model knows nothing of Clang. Equal locations have equal numbers.
class Places {
public:
  /// The number of `Location`; 0 for an invalid location.
  vp_site of(clang::SourceLocation Location);

  /// The location that `Site` stands for; invalid for 0.
  clang::SourceLocation at(vp_site Site) const { return Site == 0 ? clang::SourceLocation() : Locations[Site - 1]; }

private:
  std::vector<clang::SourceLocation> Locations;
  llvm::DenseMap<clang::SourceLocation, vp_site> Numbers;
};

} // namespace vpcheck

#endif
