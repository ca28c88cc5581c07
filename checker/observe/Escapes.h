//===- Escapes.h - Which parameters a function may store --------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A quick look at the syntax, without regard to the order of statements, that tells which functions are worth exploring
// path by path because they may keep what they are lent. It errs on the side of "may".
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_ESCAPES_H
#define VPCHECK_OBSERVE_ESCAPES_H

#include "observe/Survey.h"

namespace vpcheck {

/// A set of parameters, one bit each; those beyond the last bit share it.
using ParameterSet = uint32_t;

class Escapes {
public:
  /// Looks at all functions of `Unit`, which must outlive the result, as must `Names`. `WithUses`: mayUse will be
  /// asked.
  Escapes(const Survey &Unit, ProtocolNames &Names, bool WithUses);

  /// Whether `Function` may store the pointer it receives in that parameter (0-based), or one that a structure behind
  /// it lends, to memory that is not its own.
  bool mayStore(const clang::FunctionDecl *Function, unsigned Parameter) const;

  /// Whether `Function` may pass such a pointer to a function of another file.
  bool mayPassOn(const clang::FunctionDecl *Function, unsigned Parameter) const;

  /// Whether `Function` may use what the pointer leads to.
  bool mayUse(const clang::FunctionDecl *Function, unsigned Parameter) const;

private:
  struct Summary {
    ParameterSet Stored = 0;
    ParameterSet Returned = 0;
    ParameterSet PassedOn = 0;
    ParameterSet Used = 0;

    /// Adds what `Other` has. Returns whether that is anything new.
    bool add(const Summary &Other);
  };
  friend class EscapeWalk;
  const bool WithUses;
  llvm::DenseMap<const clang::FunctionDecl *, Summary> Summaries;
};

} // namespace vpcheck

#endif
