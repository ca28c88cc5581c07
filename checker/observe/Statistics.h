//===- Statistics.h - What a check has looked at ----------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_STATISTICS_H
#define VPCHECK_OBSERVE_STATISTICS_H

#include "observe/Profile.h"
#include "vpcheck/protocol.h"

namespace vpcheck {

struct Statistics {
  unsigned Functions = 0;                         ///< with a body, in code that touches the port
  unsigned Explored = 0;                          ///< of them, followed path by path
  std::array<unsigned, VP_ROLE_COUNT> Roles = {}; ///< how many functions serve as each
  StageTimes Times = {};                          ///< if somebody measured

  void add(const Statistics &Other) {
    Functions += Other.Functions;
    Explored += Other.Explored;
    for (unsigned Role = 0; Role < VP_ROLE_COUNT; ++Role)
      Roles[Role] += Other.Roles[Role];
    for (unsigned Stage = 0; Stage < StageCount; ++Stage)
      Times[Stage] += Other.Times[Stage];
  }
};

} // namespace vpcheck

#endif
