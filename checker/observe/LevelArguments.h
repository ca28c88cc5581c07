//===- LevelArguments.h - Arguments that decide at which levels to call ---===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_LEVELARGUMENTS_H
#define VPCHECK_OBSERVE_LEVELARGUMENTS_H

#include "observe/Exploration.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"

namespace vpcheck {

/// What the path knows of the arguments that decide at which levels `Service` may be called.
vp_level_arguments levelArguments(vp_service Service, const clang::ento::CallEvent &Call,
                                  clang::ento::ProgramStateRef State, Exploration &Current);

} // namespace vpcheck

#endif
