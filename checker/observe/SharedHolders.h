//===- SharedHolders.h - Members and variables of several files -*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A pointer that one file sets and another one calls has to go by a name that both know. What only one file sees has no
// such name.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_SHAREDHOLDERS_H
#define VPCHECK_OBSERVE_SHAREDHOLDERS_H

#include "observe/Functions.h"
#include "observe/Survey.h"
#include "vpcheck/program.h"
#include "llvm/Support/StringSaver.h"
#include <vector>

namespace vpcheck {

/// Whether other files see `Variable`.
bool isShared(const clang::VarDecl &Variable);

/// Whether `Variable` is shared, and another file defines it.
bool isDefinedElsewhere(const clang::VarDecl &Variable);

/// The name of a member or variable; nothing if other files do not know it.
std::optional<vp_holder> sharedHolder(const clang::ValueDecl &Holder, llvm::UniqueStringSaver &Strings);

/// The functions that `Unit` puts where other files may call them.
std::vector<vp_function_held> functionsHeld(const Survey &Unit, ProtocolNames &Names, Functions &Defined,
                                            const clang::ASTContext &Context, llvm::UniqueStringSaver &Strings);

} // namespace vpcheck

#endif
