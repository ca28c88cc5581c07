//===- Retention.h - Stores to memory that lasts ----------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_RETENTION_H
#define VPCHECK_OBSERVE_RETENTION_H

#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace vpcheck {

/// Calls `Function` for all memory that lasts and that something lent has been stored to on this path.
void forEachNotedStore(clang::ento::ProgramStateRef State,
                       llvm::function_ref<void(const clang::ento::SubRegion *)> Function);

} // namespace vpcheck

#endif
