//===- Services.h - Services along a path -----------------------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Which service a call calls, whether directly or through a pointer, and what a path knows of the memory that services
// hand out.
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_SERVICES_H
#define VPCHECK_OBSERVE_SERVICES_H

#include "vpcheck/callback.h"
#include "clang/AST/Expr.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/CallEvent.h"
#include "clang/StaticAnalyzer/Core/PathSensitive/ProgramState.h"

namespace vpcheck {

class Exploration;

/// The service that `Call` calls: by name, or through a pointer that VideoPortGetProcAddress returned on this path or,
/// for members and global variables, anywhere in the file. VP_SERVICE_NONE if it calls none.
vp_service serviceOf(const clang::ento::CallEvent &Call, clang::ento::ProgramStateRef State, Exploration &Current);

/// The member through which `Call` calls a function of a structure of the protocol (`agp.AgpReservePhysical(…)`), or
/// null.
const clang::MemberExpr *providedFunction(const clang::ento::CallEvent &Call, Exploration &Current);

/// The same member, even if its value was copied to a variable before; or null.
const clang::FieldDecl *providedMember(const clang::ento::CallEvent &Call, clang::ento::ProgramStateRef State,
                                       Exploration &Current);

/// A service that a path has looked up by name.
struct LookedUpService {
  vp_service Service; ///< VP_SERVICE_NONE: the name is not known
  unsigned Site;      ///< where
  bool Typed;         ///< whether it was taken for a function of some type there
  bool Shown = false; ///< to a function of another file, which may have tested it

  bool operator==(const LookedUpService &Other) const {
    return Service == Other.Service && Site == Other.Site && Typed == Other.Typed && Shown == Other.Shown;
  }
  void Profile(llvm::FoldingSetNodeID &ID) const {
    ID.AddInteger(Service);
    ID.AddInteger(Site);
    ID.AddBoolean(Typed);
    ID.AddBoolean(Shown);
  }
};

/// What `Pointer` was looked up as, or null.
const LookedUpService *lookedUp(clang::ento::SymbolRef Pointer, clang::ento::ProgramStateRef State);

/// The pool that the memory comes from which `Pointer` leads to.
vp_pool poolOf(clang::ento::SymbolRef Pointer, clang::ento::ProgramStateRef State);

/// Whether the memory that `Pointer` leads to has been freed on this path.
bool isFreed(clang::ento::SymbolRef Pointer, clang::ento::ProgramStateRef State);

} // namespace vpcheck

#endif
