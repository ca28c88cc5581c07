//===- Contexts.cpp - In which contexts functions may run -----------------===//
//
// Part of vpcheck, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "observe/Contexts.h"
#include "observe/CallFacts.h"
#include "observe/UnitProgram.h"

using namespace clang;
using namespace vpcheck;

void Contexts::find() {
  std::vector<vp_role_taken> Roles = rolesTaken(Seen);
  vp_program Program = {};
  Program.facts = &Seen.facts();
  if (Seen.AllCalls) {
    Program.calls = Seen.AllCalls->rows().data();
    Program.call_count = Seen.AllCalls->rows().size();
  }
  Program.roles = Roles.data();
  Program.role_count = Roles.size();
  vp_contexts_free(&Found);
  vp_contexts_find(&Found, &Program);
}

vp_function_context Contexts::of(const FunctionDecl *Function) {
  if (!Known || RolesKnown != Seen.RolesTaken.size()) {
    find();
    Known = true;
    RolesKnown = Seen.RolesTaken.size();
  }
  return vp_contexts_of(&Found, Seen.Defined.numberOf(Function));
}
