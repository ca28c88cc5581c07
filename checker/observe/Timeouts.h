//===- Timeouts.h - Whether a call waits ------------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_TIMEOUTS_H
#define VPCHECK_OBSERVE_TIMEOUTS_H

#include "observe/Survey.h"

namespace vpcheck {

/// What a call does that is given the address `Timeout` of a number, as far as all uses of the number show.
vp_wait waitFor(const clang::Expr &Timeout, const Survey &Unit, ProtocolNames &Names, clang::ASTContext &Context);

/// Whether `Variable` is a constant whose value another file holds. As a timeout, it passes for 0: who makes a constant
/// of it knows which timeouts there may be.
bool isConstantElsewhere(const clang::VarDecl &Variable);

} // namespace vpcheck

#endif
