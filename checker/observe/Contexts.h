//===- Contexts.h - In which contexts functions may run ---------*- C++ -*-===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef VPCHECK_OBSERVE_CONTEXTS_H
#define VPCHECK_OBSERVE_CONTEXTS_H

#include "observe/Exploration.h"
#include "vpcheck/context.h"

namespace vpcheck {

/// Answers, while paths are followed, in which contexts a function may run.
class Contexts {
public:
  explicit Contexts(Observation &Seen) : Seen(Seen) {}
  ~Contexts() { vp_contexts_free(&Found); }
  Contexts(const Contexts &) = delete;
  Contexts &operator=(const Contexts &) = delete;

  vp_function_context of(const clang::FunctionDecl *Function);

private:
  void find();

  Observation &Seen;
  vp_contexts Found = {};
  bool Known = false;
  size_t RolesKnown = 0; ///< of Seen.RolesTaken; more may turn up on paths
};

} // namespace vpcheck

#endif
