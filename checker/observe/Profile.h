//===- Profile.h - Where the time goes --------------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_PROFILE_H
#define VPCHECK_OBSERVE_PROFILE_H

#include "vpcheck/catalogue.h"
#include <array>
#include <chrono>

namespace vpcheck {

/// What a check is doing. Rules that are judged by one stage cannot be told apart in time.
enum class Stage {
  Parse,   ///< the compiler's part
  Survey,  ///< reading the syntax tree, and choosing what to explore
  Explore, ///< following paths: the engine's part
  Entry,   ///< observing DriverEntry and the initialization data along paths
  Callbacks,
  Lookups,
  Retention,
  LoanEnds,
  Bugcheck,
  Levels,  ///< spin locks and the level that they raise
  Device,  ///< claimed ranges, mapped addresses, the device lock
  Program, ///< judging what shows without paths, or with all of them
};

inline constexpr unsigned StageCount = static_cast<unsigned>(Stage::Program) + 1;

using StageTimes = std::array<std::chrono::steady_clock::duration, StageCount>;

/// The stage that judges `Rule`.
Stage stageOf(vp_rule Rule);

/// Adds up how long each stage takes. A stage inside another one interrupts that one's time.
class Profile {
public:
  StageTimes Times = {};

  /// While it lives, `Now` runs. Does nothing without a profile.
  class Span {
  public:
    Span(Profile *Of, Stage Now) : Of(Of) {
      if (Of)
        Before = Of->change(Now);
    }
    ~Span() {
      if (Of)
        Of->change(Before);
    }
    Span(const Span &) = delete;
    Span &operator=(const Span &) = delete;

  private:
    Profile *Of;
    Stage Before = Stage::Parse;
  };

  /// Counts what has passed since the last change for the stage that ran. Returns that stage.
  Stage change(Stage Now);

private:
  Stage Running = Stage::Parse;
  std::chrono::steady_clock::time_point Since = std::chrono::steady_clock::now();
};

} // namespace vpcheck

#endif
